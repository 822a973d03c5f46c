import EvidenceFiles
import Testing

/// A clean picture, with something added: the copy must be the clean picture again.
struct JPEGTests {
  private static func picture(adding segment: [UInt8]) throws -> [UInt8] {
    let clean = try Sample.bytes("limpia.jpg")
    // After the start and the JFIF header.
    return clean[..<20] + segment + clean[20...]
  }

  private static func exifSegment(_ block: [UInt8]) -> [UInt8] {
    PictureParts.segment(0xE1, Array("Exif\0\0".utf8) + block)
  }

  @Test(
    arguments: [
      (0xE1, "Exif\0\0nada", [.exif]), (0xE1, "Exif\0", [.exif]),
      (0xE1, "http://ns.adobe.com/xap/1.0/\0<x/>", [.xmp]),
      (0xE1, "http://ns.adobe.com/xmp/extension/\0<x/>", [.xmp]),
      (0xE1, "otra cosa", [.application]), (0xED, "Photoshop 3.0\08BIM", [.iptc]),
      (0xFE, "Lugar: oficina", [.comment]), (0xFE, "", [.comment]),
      (0xE0, "JFXX\0\u{10}", [.thumbnail]), (0xE0, "JFIF\0\u{1}", [.application]),
      (0xE2, "MPF\0", [.application]), (0xE2, "ICC_PROFILE", [.application]),
      (0xEB, "JP\0", [.application]), (0xEC, "Ducky\0", [.application]),
      (0xEE, "Adobe", [.application]), (0xEF, "", [.application]),
    ] as [(UInt8, String, [HiddenData])])
  func `a segment that the picture does not need is told and goes`(
    marker: UInt8, payload: String, kinds: [HiddenData]
  ) throws {
    let bytes = try Self.picture(
      adding: PictureParts.segment(marker, Array(payload.utf8)))
    #expect(inspection(bytes, named: "foto.jpg").faults == [.hiddenData(kinds)])
    #expect(try withoutHiddenData(bytes) == Sample.bytes("limpia.jpg"))
  }

  @Test(
    arguments: [
      ([PictureParts.camera], [.exif]),
      ([PictureParts.camera, PictureParts.location], [.exif, .location]),
      ([(0x0112, 1)], [.exif]), ([(0x0112, 9)], [.exif]), ([], [.exif]),
    ] as [([(tag: Int, value: Int)], [HiddenData])])
  func `an Exif block of an upright picture goes whole`(
    tags: [(tag: Int, value: Int)], kinds: [HiddenData]
  ) throws {
    let bytes = try Self.picture(adding: Self.exifSegment(PictureParts.exif(tags)))
    #expect(inspection(bytes, named: "foto.jpg").faults == [.hiddenData(kinds)])
    #expect(try withoutHiddenData(bytes) == Sample.bytes("limpia.jpg"))
  }

  @Test func `of the Exif block of a turned picture the orientation stays, and may stay`() throws {
    let tags = [PictureParts.camera, PictureParts.orientation, PictureParts.location]
    let bytes = try Self.picture(adding: Self.exifSegment(PictureParts.exif(tags)))
    let turned = try Self.picture(adding: Self.exifSegment(PictureParts.orientationAlone))
    #expect(inspection(bytes, named: "foto.jpg").faults == [.hiddenData([.exif, .location])])
    #expect(withoutHiddenData(bytes) == turned)
    #expect(inspection(turned, named: "foto.jpg").faults == [])
  }

  @Test func `an orientation alone with anything after it is hidden data`() throws {
    let bytes = try Self.picture(adding: Self.exifSegment(PictureParts.orientationAlone + [7]))
    #expect(inspection(bytes, named: "foto.jpg").faults == [.hiddenData([.exif])])
  }

  @Test(
    arguments: [
      (0xE2, Array("ICC_PROFILE\0\u{1}\u{1}perfil".utf8)),
      (0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1]),
    ] as [(UInt8, [UInt8])])
  func `what the colours need stays`(marker: UInt8, payload: [UInt8]) throws {
    let bytes = try Self.picture(adding: PictureParts.segment(marker, payload))
    #expect(inspection(bytes, named: "foto.jpg").faults == [])
    #expect(withoutHiddenData(bytes) == bytes)
  }

  @Test func `bytes after the end go`() throws {
    let clean = try Sample.bytes("limpia.jpg")
    #expect(inspection(clean + [0], named: "foto.jpg").faults == [.hiddenData([.trailing])])
    #expect(withoutHiddenData(clean + clean) == clean)
  }

  @Test func `bytes between segments and unknown markers are damage`() throws {
    for addition in [[0], [0xFF, 0x02, 0, 2], [0xFF, 0xF0, 0, 2], [0xFF, 0xE1, 0, 1]] as [[UInt8]] {
      let bytes = try Self.picture(adding: addition)
      #expect(inspection(bytes, named: "foto.jpg").faults == [.damaged], "\(addition)")
    }
  }

  @Test func `a picture without a frame or without a scan is damaged`() throws {
    #expect(inspection([0xFF, 0xD8, 0xFF, 0xD9], named: "foto.jpg").faults == [.damaged])
    let scan: [UInt8] = [0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 1, 0xFF, 0xD9]
    #expect(inspection(scan, named: "foto.jpg").faults == [.damaged])
    let frame: [UInt8] = [0xFF, 0xD8, 0xFF, 0xC0, 0, 2, 0xFF, 0xD9]
    #expect(inspection(frame, named: "foto.jpg").faults == [.damaged])
  }
}
