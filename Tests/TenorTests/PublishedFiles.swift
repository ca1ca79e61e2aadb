import TestSupport
import Testing
import TimeSeries

/// Files in the layouts of their publishers, just long enough to pass for them: 10,000 rows.
enum PublishedFiles {
  /// The Federal Reserve's layout without the forward and par yields, from 1990-01-01 to 2017-05-18.
  static let yields: [UInt8] = {
    let names = (1...30).map { $0 < 10 ? "SVENY0\($0)" : "SVENY\($0)" }
    let header = ["Date", "BETA0", "BETA1", "BETA2", "BETA3"] + names + ["TAU1", "TAU2"]
    let values = ["3.5", "-1.25", "0.5", "0"] + names.map { _ in "3.25" } + ["2.5", "10.25"]
    let row = Array(("," + values.joined(separator: ",") + "\n").utf8)
    var text = Array("\"Note: made by hand, of no meaning.\"\n\n".utf8)
    text += Array((header.joined(separator: ",") + "\n").utf8)
    for number in days { text += Array(Day(number: number).description.utf8) + row }
    return text
  }()

  /// Kenneth French's layout, of the same days.
  static let factors: [UInt8] = {
    var text = Array("Made by hand, of no meaning.\n\nDate,Mkt-RF,SMB,HML,RF\n".utf8)
    let row = Array(",    0.10,   -0.20,    0.30,   0.012\n".utf8)
    for number in days { text += Array(Day(number: number).description.utf8) + row }
    return text + Array("\nCopyright: nobody's.\n".utf8)
  }()

  /// Days from 1990-01-01 on.
  private static let days = Int32(7305)..<17305

  /// An archive of files with these contents, in this order.
  static func archive(_ files: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    for file in files { _ = try folder.write(file.bytes, to: file.name) }
    let zip = try #require(OutsideTool.zip.path)
    let made = try ChildProgram(in: folder.path, environment: [])
      .run([zip, "-q", "made.zip"] + files.map(\.name))
    try #require(made.code == 0, "\(made.messages)")
    return try folder.bytes(of: "made.zip")
  }
}
