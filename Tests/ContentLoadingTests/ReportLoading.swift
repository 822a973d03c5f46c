import ContentLoading
import Diagnostics
import Programmes
import Testing

/// The institution `ide`, whose programme `pat` has `reports` by name of file and `evidence` by name.
func institution(
  _ programme: String = Sample.reportedProgramme, reports: [String: String],
  evidence: [String: [UInt8]] = ["lista.txt": Array("abc".utf8)], links: [String] = [],
  standards: [Slug]? = nil
) throws -> Loaded<Institution> {
  let place = "instituciones/ide"
  var texts = [
    "Content/\(place)/institucion.md": "---\nnombre: Instituto\n---\n",
    "Content/\(place)/pat/programa.md": programme,
  ]
  for (name, text) in reports { texts["Content/\(place)/pat/avances/\(name)"] = text }
  return try Loaded(
    reading: texts.sorted { $0.key < $1.key }.map { file($0.key, $0.value) }, of: "ide",
    root: "Content",
    enclosures: Enclosures(
      Dictionary(
        uniqueKeysWithValues: evidence.map { ("\(place)/pat/evidencias/\($0.key)", $0.value) }),
      links: links.map { "\(place)/\($0)" }),
    standards: standards)
}

/// The reports of a programme, oldest first; an issue for every problem.
func reports(_ texts: String...) throws -> [ProgressReport] {
  let named = Dictionary(uniqueKeysWithValues: texts.enumerated().map { ("\($0).yaml", $1) })
  let loaded = try institution(reports: named)
  #expect(loaded.diagnostics.map { "\(outline($0)) \($0.values)" } == [])
  return try #require(loaded.value?.programmes.first).reports
}

/// The problems of one report whose lines are `lines` below its date and period.
func problems(
  ofReport lines: String, evidence: [String: [UInt8]] = [:],
  of programme: String = Sample.reportedProgramme
) throws -> [String] {
  let head = "corte: 31/03/2026\nperiodo: T1 2026\n"
  return try institution(programme, reports: ["a.yaml": head + lines], evidence: evidence)
    .diagnostics.map(outline)
}
