import Glibc
import TextFormats

/// The few things that run directories need of the file system.
enum FileTree {
  /// The name of a file or folder, also where its path ends with a dot or two: then that of the real one.
  static func name(of path: String) -> String {
    let last = split(withoutLastSlashes(path)).name
    guard [".", ".."].contains(last), let real = realpath(path, nil) else { return last }
    defer { free(real) }
    return split(String(cString: real)).name
  }

  /// The folder that a path names, `.` for none, and the name in it: what follows the last slash.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  /// A path without slashes at its end, of which one alone stays.
  static func withoutLastSlashes(_ path: String) -> String {
    var path = path
    while path.count > 1, path.last == "/" { path.removeLast() }
    return path
  }

  /// Names of what a folder holds, in byte order; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  /// Whether anything is there, a broken link included.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a folder is there and holds nothing.
  static func isEmptyFolder(_ path: String) -> Bool { isFolder(path) && names(in: path).isEmpty }

  /// Makes a folder and those above it that are not there.
  static func makeFolders(_ path: String) throws(OutputError) {
    let code = makeFolder(path)
    if code == 0 || code == EEXIST && isFolder(path) { return }
    guard code != EEXIST else { throw OutputError(doing: .create, path: path, code: ENOTDIR) }
    let parent = split(path).folder
    guard code == ENOENT, parent != ".", parent != "/" else {
      throw OutputError(doing: .create, path: path, code: code)
    }
    try makeFolders(parent)
    let second = makeFolder(path)
    guard second == 0 || second == EEXIST else {
      throw OutputError(doing: .create, path: path, code: second)
    }
  }

  /// Makes a folder where nothing is.
  static func makeNewFolder(_ path: String) throws(OutputError) {
    let code = makeFolder(path)
    guard code == 0 else { throw OutputError(doing: .create, path: path, code: code) }
  }

  /// Makes one folder, and returns the system's error number, 0 for none.
  private static func makeFolder(_ path: String) -> Int32 {
    Unfinished.step { mkdir(path, 0o755) == 0 ? 0 : errno }
  }

  /// Whether a folder is there, or a link to one.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Waits until a file, or the names in a folder, are on the disk.
  static func sync(_ path: String) throws(OutputError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(doing: .sync, path: path, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw OutputError(doing: .sync, path: path, code: errno) }
  }

  /// A folder and all folders in it, the inner ones first; links are not followed.
  static func folders(in folder: String) -> [String] {
    names(in: folder).map { folder + "/" + $0 }.filter(isOwnFolder).flatMap(folders) + [folder]
  }

  /// Everything in a folder and in those within it, by its path in the outermost, in byte order; a folder comes
  /// before what it holds, and links are not followed.
  static func contents(of folder: String) -> [(path: String, isFolder: Bool)] {
    names(in: folder).flatMap { name in
      let path = folder + "/" + name
      guard isOwnFolder(path) else { return [(path: name, isFolder: false)] }
      return [(path: name, isFolder: true)]
        + contents(of: path).map { (path: name + "/" + $0.path, isFolder: $0.isFolder) }
    }
  }

  private static func isOwnFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Removes a file, or a folder with all it holds; links are removed, not followed.
  static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in names(in: path) { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
