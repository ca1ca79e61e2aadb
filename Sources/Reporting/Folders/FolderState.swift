/// What is at a place before a folder is written there.
public enum FolderState: Sendable, Equatable {
  /// Nothing, or an empty folder.
  case free
  /// The same as would be written, with every file as it was left.
  case finished
  /// Another of its kind, or one that was changed; which, in words.
  case taken(String)
  /// Something of another kind. It is never replaced.
  case foreign
}
