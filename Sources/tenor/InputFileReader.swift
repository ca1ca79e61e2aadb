import Glibc
import TextFormats

/// An input file that is not there or cannot be read.
struct InputError: Error, CustomStringConvertible {
  let description: String
  /// Whether it is there and the system will not have it read.
  var isUnreadable = false
}

/// Reads small input files whole.
enum InputFileReader {
  /// The reader of JSON refuses what is longer than half of it, in better words.
  private static let longest = 8 << 20

  /// All bytes of a file.
  static func bytes(of path: String) throws(InputError) -> [UInt8] {
    do { return try FileContents(of: path, atMost: longest).bytes } catch { throw inWords(error) }
  }

  private static func inWords(_ error: DelimitedTextError) -> InputError {
    let file = error.file
    var status = stat()
    let found = stat(file, &status) == 0 ? 0 : errno
    switch error.fault {
    case .missingFile:
      return InputError(
        description: "\(file): \(String(cString: strerror(found)))\(NearestFile.advice(on: file))")
    case .unreadable(let number):
      return InputError(
        description: "\(file): \(String(cString: strerror(number)))", isUnreadable: true)
    case .notAFile where status.st_mode & S_IFMT == S_IFDIR:
      return InputError(description: "\(file): is a folder; name the files in it: \(file)/*.json")
    default: return InputError(description: error.description)
    }
  }
}
