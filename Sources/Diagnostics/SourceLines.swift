/// The lines of a content file, found once for all that will be asked for.
public struct SourceLines: Sendable {
  private let bytes: [UInt8]
  /// Where each begins.
  private var starts: [Int]

  /// A byte order mark is no part of the first line.
  public init(of file: SourceFile) {
    bytes = file.bytes
    starts = [file.textStart]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
  }
}

extension SourceLines {
  public var count: Int { starts.count }

  /// Line `number` (from 1) without its end, bytes that are not UTF-8 shown as U+FFFD; nil past the end.
  public subscript(number: Int) -> String? {
    guard starts.indices.contains(number - 1) else { return nil }
    let end = number < starts.count ? starts[number] - 1 : bytes.count
    var line = bytes[starts[number - 1]..<end]
    if line.last == 0x0D { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
