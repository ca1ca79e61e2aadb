import Threads

extension StoredRun {
  /// The folder that a person means by a word: a folder's path, or the name of a run in a results folder.
  ///
  /// A word without a slash is a name, unless the results folder has no such entry and there is a folder
  /// of that name.
  public static func path(meaning word: String, in results: String) -> String {
    let word = FileTree.withoutLastSlashes(word)
    let named = results + "/" + word
    if word.contains("/") || word == "." || word == ".." { return word }
    return FileTree.exists(named) || !FileTree.exists(word) ? named : word
  }

  /// Opens runs, several at once.
  ///
  /// - Throws: the error of the first that cannot be opened.
  public static func all(at paths: [String]) throws(StoredRunError) -> [StoredRun] {
    try Parallel.map(paths.count) { (place) throws(StoredRunError) in
      try StoredRun(at: paths[place])
    }
  }
}
