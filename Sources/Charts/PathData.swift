import TextFormats

/// The commands of an SVG path over whole numbers: relative, with as few characters as will do.
struct PathData: Sendable {
  private(set) var bytes: [UInt8] = []
  private var pen = PlotPoint(x: 0, y: 0)
  private var command: UInt8 = 0

  /// Appends a line through points; a single one becomes a short stroke so that it is seen.
  mutating func append(line points: [PlotPoint]) {
    guard let first = points.first else { return }
    if points.count == 1 { return append(mark: first) }
    move(to: first)
    for (place, point) in points.enumerated().dropFirst() {
      let isLast = place == points.count - 1
      let isLevel = point.y == pen.y && !isLast && points[place + 1].y == pen.y
      if !isLevel { join(point) }
    }
  }

  /// Appends a line that keeps its height until the next point's x.
  mutating func append(steps points: [PlotPoint]) {
    guard let first = points.first else { return }
    if points.count == 1 { return append(mark: first) }
    move(to: first)
    for (place, point) in points.enumerated().dropFirst() {
      if point.y == pen.y, place < points.count - 1 { continue }
      run(Self.h, by: point.x - pen.x)
      run(Self.v, by: point.y - pen.y)
      pen = point
    }
  }

  /// Appends a bar from one corner to the opposite one.
  mutating func append(bar corner: PlotPoint, to opposite: PlotPoint) {
    move(to: corner)
    run(Self.h, by: opposite.x - corner.x)
    run(Self.v, by: opposite.y - corner.y)
    run(Self.h, by: corner.x - opposite.x)
    bytes.append(UInt8(ascii: "z"))
    command = 0
  }

  private mutating func append(mark point: PlotPoint) {
    let length = 4 * PlotGrid.columnWidth
    let left = min(max(0, point.x - length / 2), PlotGrid.width - length)
    move(to: PlotPoint(x: left, y: point.y))
    run(Self.h, by: length)
  }

  private mutating func move(to point: PlotPoint) {
    bytes.append(UInt8(ascii: "M"))
    bytes.append(integer: Int(point.x))
    append(next: point.y)
    pen = point
    command = 0
  }

  private mutating func join(_ point: PlotPoint) {
    start(Self.l, with: point.x - pen.x)
    append(next: point.y - pen.y)
    pen = point
  }

  private mutating func run(_ direction: UInt8, by distance: Int32) {
    if distance != 0 { start(direction, with: distance) }
  }

  /// A command's letter is left out where it repeats; the minus sign then separates as well as a blank.
  private mutating func start(_ letter: UInt8, with number: Int32) {
    if command == letter { return append(next: number) }
    bytes.append(letter)
    bytes.append(integer: Int(number))
    command = letter
  }

  private mutating func append(next number: Int32) {
    if number >= 0 { bytes.append(UInt8(ascii: " ")) }
    bytes.append(integer: Int(number))
  }

  private static let h = UInt8(ascii: "h")
  private static let v = UInt8(ascii: "v")
  private static let l = UInt8(ascii: "l")
}
