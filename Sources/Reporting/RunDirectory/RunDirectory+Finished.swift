extension RunDirectory {
  /// The names of the finished runs in a results folder, in byte order: those that have a manifest.
  public static func finished(in results: String) -> [String] {
    FileTree.names(in: results).filter { name in
      !name.hasPrefix(".") && FileTree.exists("\(results)/\(name)/\(RunFile.manifest)")
    }
  }
}
