import EvidenceFiles
import Testing

struct WebPTests {
  /// The one chunk of a clean picture.
  private static func image() throws -> [UInt8] { Array(try Sample.bytes("limpia.webp")[12...]) }

  /// The header of the extended format, which announces the chunks with `flags`.
  private static func header(_ flags: UInt8) -> [UInt8] {
    PictureParts.riffChunk("VP8X", [flags, 0, 0, 0, 15, 0, 0, 11, 0, 0])
  }

  @Test(
    arguments: [
      ("EXIF", "nada", [.exif]), ("XMP ", "<x/>", [.xmp]), ("XXXX", "", [.application]),
      ("EXIF", "impar", [.exif]),
    ] as [(String, String, [HiddenData])])
  func `a chunk that the picture does not need is told and goes`(
    name: String, payload: String, kinds: [HiddenData]
  ) throws {
    let chunk = PictureParts.riffChunk(name, Array(payload.utf8))
    let bytes = try PictureParts.webP(Self.header(0x1C) + Self.image() + chunk)
    let clean = try PictureParts.webP(Self.header(0x10) + Self.image())
    #expect(inspection(bytes, named: "foto.webp").faults == [.hiddenData(kinds)])
    #expect(withoutHiddenData(bytes) == clean)
    #expect(inspection(clean, named: "foto.webp").faults == [])
  }

  @Test(arguments: ["", "Exif\0\0"])
  func `of the Exif block of a turned picture the orientation stays`(prefix: String) throws {
    let block = PictureParts.exif([PictureParts.location, PictureParts.orientation])
    let chunk = PictureParts.riffChunk("EXIF", Array(prefix.utf8) + block)
    let bytes = try PictureParts.webP(Self.header(0x0C) + Self.image() + chunk)
    let turned = try PictureParts.webP(
      Self.header(0x08) + Self.image()
        + PictureParts.riffChunk("EXIF", PictureParts.orientationAlone))
    #expect(inspection(bytes, named: "foto.webp").faults == [.hiddenData([.exif, .location])])
    #expect(withoutHiddenData(bytes) == turned)
    #expect(inspection(turned, named: "foto.webp").faults == [])
  }

  @Test func `chunks inside the frames of an animation are seen`() throws {
    let place = [UInt8](repeating: 0, count: 16)
    let chunk = PictureParts.riffChunk("SECR", [1, 2, 3])
    let frames = try PictureParts.riffChunk("ANMF", place + Self.image())
    let bytes = try PictureParts.webP(
      Self.header(2) + PictureParts.riffChunk("ANMF", place + Self.image() + chunk))
    #expect(inspection(bytes, named: "foto.webp").faults == [.hiddenData([.application])])
    #expect(withoutHiddenData(bytes) == PictureParts.webP(Self.header(2) + frames))
  }

  @Test func `bytes after the end that the header states go`() throws {
    let clean = try Sample.bytes("limpia.webp")
    #expect(inspection(clean + [0], named: "foto.webp").faults == [.hiddenData([.trailing])])
    #expect(withoutHiddenData(clean + clean) == clean)
  }

  @Test func `a file without an image, or with a header out of place, is damaged`() throws {
    let image = try Self.image()
    let damaged = [
      PictureParts.webP([]), PictureParts.webP(Self.header(0)),
      PictureParts.webP(image + Self.header(0)), PictureParts.webP(image + [1, 2, 3]),
      PictureParts.webP(image + Array("EXIF".utf8) + [0xFF, 0xFF, 0xFF, 0xFF]),
      PictureParts.webP(PictureParts.riffChunk("ANMF", [1, 2, 3])),
    ]
    for bytes in damaged {
      #expect(inspection(bytes, named: "foto.webp").faults == [.damaged])
      #expect(withoutHiddenData(bytes) == nil)
    }
  }
}
