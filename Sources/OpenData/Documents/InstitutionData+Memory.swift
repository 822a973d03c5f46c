public import Memory

extension InstitutionData: Remembered {
  public init(from reader: inout MemoryReader) throws(MemoryFault) {
    var parts: [TableName: TablePart] = [:]
    for name in TableName.allCases {
      parts[name] = TablePart(
        rowCount: try reader.read(), csv: Array(try reader.readBytes()),
        json: Array(try reader.readBytes()))
    }
    self.init(parts)
  }

  public func write(to writer: inout MemoryWriter) {
    for name in TableName.allCases {
      let part = parts[name]
      writer.write(part?.rowCount ?? 0)
      writer.write(bytes: part?.csv ?? [])
      writer.write(bytes: part?.json ?? [])
    }
  }
}
