/// A place on a panel's own grid: `Grid.columns` × 10 wide, ten to a unit of its height, y downward.
struct PlotPoint: Sendable, Equatable {
  var x: Int32
  var y: Int32
}
