import TestFolders
import Testing

/// `SOURCE_DATE_EPOCH`, by which reproducible builds tell what time it is.
struct StatedTimeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("titulo: Portal\n", at: "Content/portal.yaml")
    try folder.put(
      "---\nnombre: Instituto ficticio\n---\n", at: "Content/instituciones/ide/institucion.md")
  }

  private func run(_ order: [String], at epoch: String, zone: String = "UTC") throws
    -> Program.Outcome
  {
    try Program.run(
      order, in: folder.path, environment: ["SOURCE_DATE_EPOCH": epoch, "TZ": zone])
  }

  /// 04:00 of the first of January in UTC, when it is still the year before in Mexico.
  @Test(arguments: ["UTC", "America/Tijuana", "Asia/Tokyo"])
  func `the day is that of UTC, wherever the machine is`(zone: String) throws {
    let outcome = try run(["build"], at: "1704081600", zone: zone)
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(folder.text("Public/manifiesto.json")?.contains("\"2024-01-01\"") == true)
  }

  @Test(arguments: ["", "abc", "12.5", "9223372036854775807", "99999999999999999999", "-1e9"])
  func `one that tells no day is wrong usage`(epoch: String) throws {
    let outcome = try run(["build"], at: epoch)
    #expect(outcome.status == 64)
    #expect(outcome.complaint.contains("SOURCE_DATE_EPOCH dice «\(epoch)», que no es una fecha"))
    #expect(!folder.exists("Public"))
  }
}
