import Diagnostics

/// What the programme before said where this one says nothing yet: a comment above an empty key.
///
/// ```yaml
/// # antes: 12/02/2024
/// fecha:
/// ```
enum FormerValue {
  static let mark = "# antes:"

  /// Whether a line, without its indentation, goes on with a group that ``mark`` began.
  static func isContinuation(_ line: Substring) -> Bool {
    line.hasPrefix("#   ") || line.hasPrefix("# - ")
  }
}

extension SourceFile {
  /// The doubt that values of the programme before wait for a new one; nil where none does. The first is shown.
  var undecided: Diagnostic? {
    guard bytes.mayHoldFormerValues else { return nil }
    let lines = String(decoding: bytes[textStart...], as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false).map { DraftLine(String($0)) }
    let open = lines.indices.filter { index in
      lines[index].isFormerValue && lines.isEmptyKey(after: index)
    }
    guard let first = open.first else { return nil }
    return Diagnostic(
      .undecided,
      at: SourceLocation(path: path, line: first + 1, column: lines[first].indentation + 1),
      width: FormerValue.mark.count, ["cuantos": "\(open.count)"])
  }
}

extension [UInt8] {
  /// Looked at for every programme of a portal, of which hardly any holds one.
  fileprivate var mayHoldFormerValues: Bool {
    let mark = Array(FormerValue.mark.utf8)
    return withUnsafeBufferPointer { octets in
      var index = 0
      while index + mark.count <= octets.count {
        if octets[index] == mark[0], octets[index + 2] == mark[2],
          octets[index..<(index + mark.count)].elementsEqual(mark)
        {
          return true
        }
        index += 1
      }
      return false
    }
  }
}

extension [DraftLine] {
  /// Whether the first line below `index` that is no comment has a key and nothing belongs to it.
  fileprivate func isEmptyKey(after index: Int) -> Bool {
    let rest = self[(index + 1)...].drop(while: \.isIdle)
    guard let key = rest.first, let column = key.emptyKeyColumn else { return false }
    guard let next = rest.dropFirst().first(where: { !$0.isIdle }) else { return true }
    return next.indentation < column
      || next.indentation == column && !next.words.hasPrefix("- ")
  }
}
