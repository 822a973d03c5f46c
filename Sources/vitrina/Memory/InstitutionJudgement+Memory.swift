import Diagnostics
import Memory

extension InstitutionJudgement: Remembered {
  init(from reader: inout MemoryReader) throws(MemoryFault) {
    self.init(
      institution: try reader.read(), diagnostics: try reader.read(), hasErrors: try reader.read())
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(institution)
    writer.write(diagnostics)
    writer.write(hasErrors)
  }
}

extension JudgedInstitution: Remembered {
  /// Without its review, which is made again where it is needed.
  init(from reader: inout MemoryReader) throws(MemoryFault) {
    name = try reader.read()
    paths = try reader.read()
    digests = try reader.read()
    inputs = try reader.read()
    review = nil
    reading = nil
    programmeCount = try reader.read()
    activityCount = try reader.read()
    reportedDate = try reader.read()
    links = try reader.read()
  }

  func write(to writer: inout MemoryWriter) {
    writer.write(name)
    writer.write(paths)
    writer.write(digests)
    writer.write(inputs)
    writer.write(programmeCount)
    writer.write(activityCount)
    writer.write(reportedDate)
    writer.write(links)
  }
}
