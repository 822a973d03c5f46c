import Diagnostics
public import Memory

extension Verbatim: Remembered {
  public convenience init(from reader: inout MemoryReader) throws(MemoryFault) {
    let (text, location): (String, SourceLocation) = (try reader.read(), try reader.read())
    guard Self.isStated(text) else { throw MemoryFault() }
    self.init(stated: text, at: location)
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(text)
    writer.write(location)
  }
}

extension MarkdownText: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    guard let prose = MarkdownText(try reader.read(), at: try reader.read())
    else { throw MemoryFault() }
    self = prose
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(source)
    writer.write(location)
  }
}

extension Slug: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    guard let slug = Slug(exactly: try reader.read()) else { throw MemoryFault() }
    self = slug
  }

  public func write(to writer: inout MemoryWriter) { writer.write(text) }
}

extension Key: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    let written = try reader.read(Verbatim?.self)
    let slug = try reader.read(Slug.self)
    self = written.map { Key($0, addressedAs: slug) } ?? Key(unprinted: slug)
  }

  public func write(to writer: inout MemoryWriter) {
    writer.write(written)
    writer.write(slug)
  }
}

extension Link: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    guard let link = Link(try reader.read()) else { throw MemoryFault() }
    self = link
  }

  public func write(to writer: inout MemoryWriter) { writer.write(address) }
}
