/// How the characters of a text file are written as bytes.
public enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16 (little-endian)"
  case utf16BigEndian = "UTF-16 (big-endian)"
  /// Western European text of one byte a character; Latin-1 is a part of it.
  case windows1252 = "Windows-1252"

  /// The encoding of bytes: by a byte-order mark, by zeros in every second place, by being UTF-8 or not.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    if let wide = Self.utf16(bytes) {
      self = wide
    } else {
      self = Self.isUTF8(bytes) ? .utf8 : .windows1252
    }
  }

  /// Either byte-order mark, or every second byte of the first four zero; nil for anything else.
  static func utf16(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    guard bytes.count >= 2 else { return nil }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    guard bytes.count >= 4 else { return nil }
    if bytes[0] == 0, bytes[1] != 0, bytes[2] == 0, bytes[3] != 0 { return .utf16BigEndian }
    if bytes[0] != 0, bytes[1] == 0, bytes[2] != 0, bytes[3] == 0 { return .utf16LittleEndian }
    return nil
  }

  static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return true }
    return (try? UTF8Span(validating: bytes.span)) != nil
  }
}

extension TextEncoding {
  /// Bytes as UTF-8 without a byte-order mark.
  func utf8(of bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    case .utf16LittleEndian: Self.narrowed(bytes, low: 0)
    case .utf16BigEndian: Self.narrowed(bytes, low: 1)
    case .windows1252: Self.fromWindows1252(bytes)
    }
  }

  /// UTF-16 as UTF-8; `low` is the place of the lower byte of each pair. Half a character becomes U+FFFD.
  private static func narrowed(_ bytes: [UInt8], low: Int) -> [UInt8] {
    var units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
    }
    if bytes.count % 2 == 1 { units.append(0xFFFD) }
    let text = units.first == 0xFEFF ? units.dropFirst() : units[...]
    return Array(String(decoding: text, as: UTF16.self).utf8)
  }

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let code = byte < 0xA0 ? highControls[Int(byte) - 0x80] : UInt32(byte)
        text += Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
      }
    }
    return text
  }

  /// The characters of the bytes 0x80 to 0x9F; those that have none stand for themselves.
  private static let highControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152,
    0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122,
    0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]
}
