import Glibc

/// The few things that run directories need of the file system.
enum FileTree {
  /// The name of a file or folder, also where its path ends with a dot or two: then that of the real one.
  static func name(of path: String) -> String {
    let last = path.split(separator: "/").last.map { String($0) } ?? path
    guard [".", ".."].contains(last), let real = realpath(path, nil) else { return last }
    defer { free(real) }
    return String(cString: real).split(separator: "/").last.map { String($0) } ?? last
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
    guard errno != EEXIST else { throw OutputError(doing: .create, path: path, code: ENOTDIR) }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw OutputError(doing: .create, path: path, code: errno)
    }
    try makeFolders(String(path[..<slash]))
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
