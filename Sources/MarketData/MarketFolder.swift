import Glibc
import TextFormats

/// The files of a folder, its subfolders left aside, and what each is by its content.
public struct MarketFolder: Sendable {
  /// What a run needs a file for.
  public enum Purpose: String, Sendable, CaseIterable {
    case yields
    case factors

    /// The command-line option that names the file.
    public var option: String { "--\(rawValue)" }

    /// Whether a file of that kind serves it.
    public func isServed(by dialect: Dialect) -> Bool {
      switch self {
      case .yields: dialect == .fedZeroYields || dialect == .fedYieldCurve
      case .factors: dialect == .frenchDailyFactors
      }
    }
  }

  /// A regular file of the folder.
  public struct File: Sendable, Equatable {
    /// Its name without the folder.
    public let name: String
    /// Folder and name.
    public let path: String
    /// What it is, or nil.
    public let dialect: Dialect?
    /// What keeps it from being read as a table; nil when it can be.
    let refusal: DataError?

    /// Why it is nothing known; nil when it is.
    public var whyUnknown: String? {
      guard let refusal else { return nil }
      guard let line = refusal.line, line > 1 || refusal.cause == .text(.nulByte) else {
        return refusal.cause.explanation
      }
      return "line \(line) \(refusal.cause.explanation)"
    }
  }

  /// The folder as the caller named it.
  public let path: String
  /// Whether it is one, and not a file that was named in its place.
  let isFolder: Bool
  /// The files whose names do not begin with a point, in the byte order of their names; the note of
  /// where they were fetched from is none of them.
  public let files: [File]

  /// Looks at the beginning of every file of a folder.
  public static func scan(_ path: String) throws(DataError) -> MarketFolder {
    let names = try regularFiles(in: path)
    return MarketFolder(path: path, isFolder: true, files: names.map { file(named: $0, in: path) })
  }

  /// A folder, or one that holds a single file.
  static func scan(folderOrFile path: String) throws(DataError) -> MarketFolder {
    guard isRegularFile(path) else { return try scan(path) }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let isRoot = path.hasPrefix("/") && folder.isEmpty
    return MarketFolder(
      path: path, isFolder: false,
      files: [file(named: String(parts[parts.count - 1]), in: isRoot ? "/" : folder)])
  }

  /// The path of the one file that serves a purpose, or of the file that was chosen for it.
  ///
  /// A chosen name without a slash that the folder holds means that file; any other name is a path.
  public func file(for purpose: Purpose, chosen: String?) throws(DataError) -> String {
    if let chosen {
      return files.first { $0.name == chosen }?.path ?? chosen
    }
    let serving = files.filter { $0.dialect.map(purpose.isServed) ?? false }
    guard let first = serving.first else {
      if let broken = files.first(where: \.isBrokenTable)?.refusal { throw broken }
      throw DataError(.nothingFor(purpose, found: files.map(\.label)), file: path)
    }
    guard serving.count == 1 else {
      throw DataError(.severalFor(purpose, files: serving.map(\.name)), file: path)
    }
    return first.path
  }

  private static func file(named name: String, in folder: String) -> File {
    let path = folder.isEmpty || folder.hasSuffix("/") ? folder + name : folder + "/" + name
    do {
      let dialect = Dialect(of: try DelimitedHead.read(path))
      return File(name: name, path: path, dialect: dialect, refusal: nil)
    } catch {
      return File(name: name, path: path, dialect: nil, refusal: DataError(error))
    }
  }

  private static func regularFiles(in folder: String) throws(DataError) -> [String] {
    guard let stream = opendir(folder) else {
      let cause: DataError.Cause =
        switch errno {
        case ENOENT: .missingFolder
        case ENOTDIR: .notAFolder
        default: .folderUnreadable(errorNumber: errno)
        }
      throw DataError(cause, file: folder)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      let isData = !name.hasPrefix(".") && name != Provenance.fileName
      if isData, isRegularFile(folder + "/" + name) { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}

extension MarketFolder.File {
  /// Whether it is a table by its name and by nothing else: empty, cut off, binary or a web page.
  fileprivate var isBrokenTable: Bool { refusal != nil && name.lowercased().hasSuffix(".csv") }

  /// `DGS10.csv (fred-series)`
  fileprivate var label: String { dialect.map { "\(name) (\($0.rawValue))" } ?? name }
}
