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
    if mkdir(path, 0o755) == 0 || errno == EEXIST && isFolder(path) { return }
    let code = errno
    guard code != EEXIST else { throw OutputError(doing: .create, path: path, code: ENOTDIR) }
    let parent = split(path).folder
    guard code == ENOENT, parent != ".", parent != "/" else {
      throw OutputError(doing: .create, path: path, code: code)
    }
    try makeFolders(parent)
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw OutputError(doing: .create, path: path, code: errno)
    }
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
