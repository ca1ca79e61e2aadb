import Glibc
import Testing

/// A web server on loopback that answers a few paths, each in a good or a bad way.
///
/// It is a thread of the tests, so that it ends with them, and takes one request after the other.
final class LoopbackServer {
  /// What is answered.
  enum Answer: Sendable {
    /// All bytes, with their length announced.
    case whole([UInt8])
    /// All bytes and the end of the connection, without a length.
    case unmeasured([UInt8])
    /// The first of the bytes that were announced, then the end of the connection.
    case cutOff([UInt8], after: Int)
    /// The first of the bytes that were announced, then silence for as long as the client waits.
    case stalled([UInt8], after: Int)
    /// A length, and nothing.
    case announced(bytes: Int)
    /// Another status.
    case status(Int)
    /// Another address.
    case redirect(String)
  }

  /// The address, without a slash at its end.
  let address: String
  private let listener: Int32

  /// Serves these paths; every other is not found.
  init(_ answers: [String: Answer]) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    self.listener = listener
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isOpen = withUnsafeMutablePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 8) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    address = "http://127.0.0.1:\(UInt16(bigEndian: place.sin_port))"
    try #require(isOpen, "no server on loopback")
    try Loop(listener: listener, answers: answers).start()
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }
}

/// The thread that answers, until the listener is shut.
private final class Loop: Sendable {
  private let listener: Int32
  private let answers: [String: LoopbackServer.Answer]

  init(listener: Int32, answers: [String: LoopbackServer.Answer]) {
    (self.listener, self.answers) = (listener, answers)
  }

  func start() throws {
    var thread = pthread_t()
    let own = Unmanaged.passRetained(self).toOpaque()
    let code = pthread_create(
      &thread, nil,
      { own in
        own.map { Unmanaged<Loop>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, own)
    try #require(code == 0, "no thread for the server")
    pthread_detach(thread)
  }

  private func run() {
    while case let client = accept(listener, nil, nil), client >= 0 {
      if let path = Self.path(askedBy: client) { answer(path, to: client) }
      close(client)
    }
    close(listener)
  }

  private func answer(_ path: String, to client: Int32) {
    switch answers[path] ?? .status(404) {
    case .whole(let bytes): Self.send(Self.head(200, length: bytes.count) + bytes, to: client)
    case .unmeasured(let bytes): Self.send(Self.head(200) + bytes, to: client)
    case .cutOff(let bytes, let count):
      Self.send(Self.head(200, length: bytes.count) + bytes.prefix(count), to: client)
    case .stalled(let bytes, let count):
      Self.send(Self.head(200, length: bytes.count) + bytes.prefix(count), to: client)
      var nothing: UInt8 = 0
      _ = recv(client, &nothing, 1, 0)  // returns when the client has gone
    case .announced(let count): Self.send(Self.head(200, length: count), to: client)
    case .status(let status): Self.send(Self.head(status, length: 0), to: client)
    case .redirect(let address):
      Self.send(Self.head(302, length: 0, "Location: \(address)\r\n"), to: client)
    }
  }

  private static func head(_ status: Int, length: Int? = nil, _ more: String = "") -> [UInt8] {
    let measure = length.map { "Content-Length: \($0)\r\n" } ?? ""
    return Array("HTTP/1.1 \(status) Said\r\nConnection: close\r\n\(measure)\(more)\r\n".utf8)
  }

  /// The path of a request, whose lines are read to their end.
  private static func path(askedBy client: Int32) -> String? {
    var request: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while !request.ends(with: "\r\n\r\n") {
      let count = recv(client, &piece, piece.count, 0)
      guard count > 0 else { return nil }
      request += piece.prefix(count)
    }
    let words = String(decoding: request, as: UTF8.self).split(separator: " ")
    return words.count > 1 ? String(words[1]) : nil
  }

  private static func send(_ bytes: [UInt8], to client: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

extension [UInt8] {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
