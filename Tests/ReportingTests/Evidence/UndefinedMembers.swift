import TextFormats

extension JSONDocument {
  /// Names of members, at any depth, that are null.
  var namesOfNulls: [String] {
    (members ?? []).flatMap { member in
      member.value == .null ? [member.name] : member.value.namesOfNulls
    } + (elements ?? []).flatMap(\.namesOfNulls)
  }

  /// Names of members, at any depth, that are null without a reason beside them. A standard deviation is
  /// undefined for the reason of the Sharpe ratio beside it.
  var namesOfNullsWithoutReason: [String] {
    (members ?? []).flatMap { member in
      let reason = member.name == "standardDeviation" ? "sharpeRatio" : member.name
      let isExplained = text(reason + "Reason")?.isEmpty == false
      return member.value == .null
        ? (isExplained ? [] : [member.name]) : member.value.namesOfNullsWithoutReason
    } + (elements ?? []).flatMap(\.namesOfNullsWithoutReason)
  }
}
