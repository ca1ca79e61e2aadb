import ArgumentParser
import Reporting

extension CompletionKind {
  /// Completes the names of finished runs below the folder of `--results`, or, once there is a slash,
  /// below the folder before it.
  static let runNames = CompletionKind.custom { words, _, typed in
    let typed = unquoted(typed)
    guard let slash = typed.lastIndex(of: "/") else {
      return RunDirectory.finished(in: resultsFolder(in: words))
    }
    let folder = String(typed[...slash])
    return RunDirectory.finished(in: folder).map { folder + $0 }
  }

  private static func resultsFolder(in words: [String]) -> String {
    let option = "--results"
    if let place = words.lastIndex(of: option), words.indices.contains(place + 1) {
      return unquoted(words[place + 1])
    }
    let joined = words.last { $0.hasPrefix(option + "=") }
    return joined.map { unquoted(String($0.dropFirst(option.count + 1))) } ?? "results"
  }

  /// A word without the quotes and backslashes with which the shell hands it over.
  private static func unquoted(_ word: String) -> String {
    word.filter { !"'\"\\".contains($0) }
  }
}
