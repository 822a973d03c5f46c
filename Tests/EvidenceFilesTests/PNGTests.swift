import EvidenceFiles
import Testing

/// A clean picture, with something added: the copy must be the clean picture again.
struct PNGTests {
  /// After the signature and the first chunk, of 25 bytes.
  private static func picture(adding chunk: [UInt8]) throws -> [UInt8] {
    let clean = try Sample.bytes("limpia.png")
    return clean[..<33] + chunk + clean[33...]
  }

  @Test(
    arguments: [
      ("tEXt", "Author\0Ana", .text), ("tEXt", "Comment\0Hola", .comment),
      ("tEXt", "Raw profile type exif\0..", .exif), ("zTXt", "Raw profile type APP1\0..", .exif),
      ("zTXt", "Raw profile type iptc\0..", .iptc), ("iTXt", "XML:com.adobe.xmp\0..", .xmp),
      ("iTXt", "Title\0..", .text), ("tEXt", "", .text), ("tIME", "1234567", .modificationTime),
      ("eXIf", "nada", .exif), ("eXIf", "", .exif), ("iDOT", "x", .application),
      ("prVt", "", .application), ("caBX", "x", .application),
    ] as [(String, String, HiddenData)])
  func `a chunk that the picture does not need is told and goes`(
    name: String, payload: String, kind: HiddenData
  ) throws {
    let bytes = try Self.picture(adding: PictureParts.pngChunk(name, Array(payload.utf8)))
    #expect(inspection(bytes, named: "foto.png").faults == [.hiddenData([kind])])
    #expect(try withoutHiddenData(bytes) == Sample.bytes("limpia.png"))
  }

  @Test(arguments: ["gAMA", "cHRM", "sRGB", "iCCP", "pHYs", "tRNS", "bKGD", "acTL", "cICP"])
  func `a chunk that changes what is seen stays`(name: String) throws {
    let bytes = try Self.picture(adding: PictureParts.pngChunk(name, [1, 2, 3]))
    #expect(inspection(bytes, named: "foto.png").faults == [])
    #expect(withoutHiddenData(bytes) == bytes)
  }

  @Test func `of the Exif block of a turned picture the orientation stays, and may stay`() throws {
    let block = PictureParts.exif([PictureParts.orientation, PictureParts.location])
    let bytes = try Self.picture(adding: PictureParts.pngChunk("eXIf", block))
    let turned = try Self.picture(
      adding: PictureParts.pngChunk("eXIf", PictureParts.orientationAlone))
    #expect(inspection(bytes, named: "foto.png").faults == [.hiddenData([.exif, .location])])
    #expect(withoutHiddenData(bytes) == turned)
    #expect(inspection(turned, named: "foto.png").faults == [])
  }

  @Test func `bytes after the end go`() throws {
    let clean = try Sample.bytes("limpia.png")
    #expect(inspection(clean + [0], named: "foto.png").faults == [.hiddenData([.trailing])])
    #expect(withoutHiddenData(clean + clean) == clean)
  }

  @Test func `a wrong sum, an unknown critical chunk and a second header are damage`() throws {
    var wrongSum = PictureParts.pngChunk("gAMA", [1, 2, 3, 4])
    wrongSum[8] ^= 1
    let additions = [
      wrongSum, PictureParts.pngChunk("CgBI", []), PictureParts.pngChunk("IHDR", [1]),
      PictureParts.pngChunk("IEND", []), [0xFF, 0xFF, 0xFF, 0xFF] + Array("gAMA".utf8), [0],
    ]
    for addition in additions {
      let bytes = try Self.picture(adding: addition)
      #expect(inspection(bytes, named: "foto.png").faults == [.damaged], "\(addition)")
    }
  }
}
