import Simulation
import TextFormats

extension GroupReport {
  /// The asset whose average weight a table shows, so that rows can be compared: the one that the group's
  /// first rule names first, where the strategy's file has it too, or else its own first.
  func weightShown(for strategy: StrategyReport) -> StrategyDocument.WeightShown? {
    let names = strategy.run.record.assets
    guard let own = strategy.run.held.first else { return nil }
    if let first = strategies.first?.run, let leading = first.held.first {
      let name = first.record.assets[leading]
      if let place = names.firstIndex(of: name) {
        return .init(asset: name, weight: strategy.averageShares[place])
      }
      if strategy.run.resolved["assets"]?[name] != nil { return .init(asset: name, weight: 0) }
    }
    return .init(asset: names[own], weight: strategy.averageShares[own])
  }
}
