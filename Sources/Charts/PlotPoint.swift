/// A place on a panel's own grid: `PlotGrid.width` wide, ten to a unit of its height, y downward.
struct PlotPoint: Sendable, Equatable {
  var x: Int32
  var y: Int32
}
