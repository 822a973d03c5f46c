extension Content {
  /// Text in UTF-8, or nothing on the list.
  init(text bytes: [UInt8]) {
    let isOtherEncoded = bytes.has([0xFF, 0xFE]) || bytes.has([0xFE, 0xFF])
    guard !isOtherEncoded, !bytes.contains(where: isControl) else {
      self.init([], [.unknownType], isOtherText: isOtherEncoded)
      return
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      self.init([], [.unknownType], isOtherText: true)
      return
    }
    if isMarkup(bytes) {
      self.init([], [.activeContent([.markup])])
    } else {
      self.init([.text, .csv], [])
    }
  }
}

/// Whether no text has it: the controls but for tab, line feed, form feed and carriage return.
private func isControl(_ byte: UInt8) -> Bool {
  byte == 0x7F || (byte < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains(byte))
}

/// Whether a browser that looks at the content takes it for HTML, SVG or XML, or a script stands
/// anywhere in it: WHATWG MIME Sniffing, section 7.1.
private func isMarkup(_ bytes: [UInt8]) -> Bool {
  let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  let text = bytes.dropFirst(bytes.has(byteOrderMark) ? 3 : 0).drop { isBlank($0) }
  if text.starts(with: "<?xml".utf8) || text.starts(with: "<!--".utf8) { return true }
  if startingTags.contains(where: { opens($0, in: bytes, at: text.startIndex) }) { return true }
  return bytes.indices.contains {
    bytes[$0] == UInt8(ascii: "<") && opens("script", in: bytes, at: $0)
  }
}

private let startingTags = [
  "!doctype html", "!doctype svg", "html", "head", "script", "iframe", "h1", "div", "font", "table",
  "a", "style", "title", "b", "body", "br", "p", "svg",
]

/// Whether `<` and `tag`, in any case, stand at `offset`, and a blank, `/` or `>` after them.
private func opens(_ tag: String, in bytes: [UInt8], at offset: Int) -> Bool {
  let start = bytes[offset...].prefix(tag.utf8.count + 2)
  guard start.first == UInt8(ascii: "<"), let last = start.last, start.count == tag.utf8.count + 2
  else { return false }
  return start.dropFirst().dropLast().elementsEqual(tag.utf8) { lowerCased($0) == $1 }
    && (isBlank(last) || last == UInt8(ascii: ">") || last == UInt8(ascii: "/"))
}

private func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte) }

private func lowerCased(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
}
