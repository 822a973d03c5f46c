import Pictures
import Testing

@Suite struct PictureTests {
  static let palette = Palette(
    ground: Colour(1, 2, 3), text: Colour(255, 255, 255), soft: Colour(4, 5, 6),
    mark: Colour(7, 8, 9))

  @Test func `a picture is read back as it was drawn`() throws {
    var picture = Picture(width: 8, palette: Self.palette)
    picture.add(.text, height: 1)
    picture.add([(.mark, 2), (.soft, 1)], height: 2, margin: 1)
    picture.add([(.mark, 100)], height: 1, margin: 6)
    picture.fill(to: 6)
    let read = try #require(ReadPNG(picture.png))
    #expect([read.width, read.height] == [8, 6])
    #expect(read.palette == [1, 2, 3, 255, 255, 255, 4, 5, 6, 7, 8, 9])
    #expect(
      read.rows == [
        [0, 0b0101_0101, 0b0101_0101],
        [0, 0b0011_1110, 0b0000_0000], [0, 0b0011_1110, 0b0000_0000],
        [0, 0b0000_0000, 0b0000_1111],
        [0, 0, 0], [0, 0, 0],
      ])
  }

  /// Around the shortest and the longest repetition that the format knows, 3 and 258 bytes.
  @Test(arguments: [1, 2, 3, 17, 85, 86, 87, 88, 171, 172, 173, 630, 5000])
  func `rows that repeat are as many as were drawn`(height: Int) throws {
    var picture = Picture(width: 8, palette: Self.palette)
    picture.add([(.mark, 3)], height: height, margin: 1)
    picture.add(.soft, height: 1)
    let read = try #require(ReadPNG(picture.png))
    #expect(read.height == height + 1)
    #expect(read.rows.dropLast().allSatisfy { $0 == [0, 0b0011_1111, 0] })
    #expect(read.rows.last == [0, 0b1010_1010, 0b1010_1010])
  }

  @Test(arguments: [8, 1024, 1028, 1032, 1036, 1200, 4000])
  func `rows of any width come back`(width: Int) throws {
    var picture = Picture(width: width, palette: Self.palette)
    picture.add(.text, height: 2)
    picture.add([(.mark, width / 2)], height: 2, margin: 1)
    let read = try #require(ReadPNG(picture.png))
    #expect(read.rows[0].dropFirst().allSatisfy { $0 == 0b0101_0101 })
    #expect(read.rows[2] == read.rows[3])
    #expect(read.rows[2][1] >> 6 == 0)
  }
}

@Suite struct LetteringTests {
  private func picture(_ text: String, width: Int = 160, most: Int = 9) throws -> ReadPNG {
    var picture = Picture(width: width, palette: PictureTests.palette)
    picture.add(text, in: .text, scale: 1, margin: 0, most: most)
    return try #require(ReadPNG(picture.png))
  }

  @Test func `every letter of Spanish has a shape of its own`() throws {
    let letters =
      "ABCDEFGHIJKLMNÑOPQRSTUVWXYZÁÉÍÓÚÜabcdefghijklmnñopqrstuvwxyzáéíóúü¿?¡!«»0123456789%"
    let shapes = try letters.map { try picture(String($0)).rows }
    #expect(Set(shapes).count == letters.count)
  }

  @Test func `letters are drawn as the font has them, and doubled in both directions`() throws {
    let small = try picture("I", width: 16).rows
    #expect(small.count == 32)
    var large = Picture(width: 32, palette: PictureTests.palette)
    large.add("I", in: .text, scale: 2, margin: 0, most: 1)
    let read = try #require(ReadPNG(large.png))
    #expect(read.height == 64)
    for (index, row) in small.enumerated() {
      let doubled = row.points.flatMap { [$0, $0] }
      #expect(read.rows[2 * index].points == doubled)
      #expect(read.rows[2 * index + 1].points == doubled)
    }
  }

  @Test func `text is broken between words, and cut with an ellipsis`() throws {
    #expect(try picture("uno dos tres").height == 2 * 32)
    #expect(try picture("uno dos tres", most: 1).height == 32)
    #expect(try picture("uno dos", most: 1).rows == picture("uno  dos").rows)
    let cut = try picture("uno dos tres cuatro", most: 1).rows
    #expect(try cut == picture("uno dos…").rows)
  }

  @Test(arguments: [
    "", " ", "\u{0}\u{7}", "\u{202E}oculto", String(repeating: "x", count: 5000), "日本語", "e\u{301}",
    "<script>alert(1)</script>", "👩‍👩‍👧", "a\u{0300}\u{0301}\u{0302}",
  ])
  func `any text gives a picture that can be read`(text: String) throws {
    var picture = Picture(width: 320, palette: PictureTests.palette)
    picture.add(text, in: .text, scale: 2, margin: 8, most: 3)
    picture.fill(to: 400)
    let read = try #require(ReadPNG(picture.png))
    #expect(read.height == 400)
  }

  @Test func `a card of text is small`() {
    var picture = Picture(width: 1200, palette: PictureTests.palette)
    picture.add(
      String(repeating: "Comisión Nacional de los Salarios Mínimos ", count: 9), in: .text,
      scale: 2, margin: 48, most: 8)
    picture.fill(to: 630)
    #expect(picture.png.count < 15_000)
  }
}

extension [UInt8] {
  /// Of a row after its filter byte, the ink of each point.
  fileprivate var points: [UInt8] {
    dropFirst().flatMap { byte in [6, 4, 2, 0].map { byte >> $0 & 3 } }
  }
}
