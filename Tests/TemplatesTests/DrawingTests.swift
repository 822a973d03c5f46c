import Programmes
import Testing
import Wording

@testable import Templates

@Suite struct DrawingTests {
  private func svg(_ target: TargetSample?, _ told: ToldSample...) throws -> String? {
    let sample = IndicatorSample(formula: nil, target: target)
    let programme = try sample.programme(told)
    let progress = try programme.progress(at: try day("2099-12-31")).map {
      try #require($0[try sample.indicator()])
    }
    let bullet = Bullet(progress?.current, after: progress?.previous, try target?.target())
    return bullet.map { String(decoding: $0.svg(labels: "a b").bytes, as: UTF8.self) }
  }

  @Test func `bar and line are on one scale that goes to a hundred`() throws {
    let svg = try #require(try svg(.at(.atLeast, "80 %"), .result("9.5%")))
    #expect(svg.contains(#"<rect class="tramo" x="0" y="3.5" width="9.5" height="3"/>"#))
    #expect(svg.contains(#"<path class="meta" d="M80 0h2h-2V10h2"/>"#))
    #expect(svg.contains(#"role="img" aria-labelledby="a b""#))
    #expect(!svg.contains("<text") && !svg.contains("style="))
  }

  @Test func `more than a hundred makes the scale longer`() throws {
    let svg = try #require(try svg(.at(.atLeast, "80 %"), .result("160%")))
    #expect(svg.contains(#"width="100" height="3""#))
    #expect(svg.contains(#"d="M50 0"#))
  }

  @Test func `what lies beyond a maximum is drawn apart`() throws {
    let svg = try #require(try svg(.at(.atMost, "10 %"), .result("13%")))
    #expect(svg.contains(#"<rect class="exceso" x="10" y="3.5" width="3" height="3"/>"#))
    let within = try #require(try self.svg(.at(.atMost, "10 %"), .result("8%")))
    #expect(!within.contains("exceso"))
    #expect(within.contains(#"<path class="meta" d="M10 0h-2h2V10h-2"/>"#))
  }

  @Test func `a count is on its own scale, with the report before behind it`() throws {
    let svg = try #require(
      try svg(
        .at(.atLeast, "4 sesiones"), .result("1", at: "2024-03-31"), .result("3")))
    #expect(svg.contains(#"<rect class="previo" x="0" y="2" width="25" height="6"/>"#))
    #expect(svg.contains(#"<rect class="tramo" x="0" y="3.5" width="75" height="3"/>"#))
  }

  @Test func `less than nothing goes to the left of zero`() throws {
    let svg = try #require(try svg(.at(.atLeast, "80 %"), .result("-25%")))
    #expect(svg.contains(#"<rect class="tramo" x="0" y="3.5" width="20" height="3"/>"#))
  }

  @Test(arguments: [ToldSample.result("ND"), ToldSample.result("–")])
  func `no number is an empty bar, never one of no length`(told: ToldSample) throws {
    let svg = try #require(try svg(.at(.atLeast, "80 %"), told))
    #expect(svg.contains("vacia") && !svg.contains("tramo"))
    let nothing = try self.svg(.at(.atLeast, "80 %"), .result("0%"))
    #expect(nothing?.contains(#"<path class="tramo nada" d="M0 3.5v3"/>"#) == true)
  }

  @Test func `words, and units that differ, have no bar`() throws {
    #expect(try svg(.inWords, ToldSample(isReached: true)) == nil)
    #expect(try svg(.at(.atLeast, "4 sesiones"), .result("85%")) == nil)
    #expect(try svg(nil, .result("12")) == nil)
  }

  @Test func `steps are broken where a report gives no number`() throws {
    let sample = IndicatorSample(formula: nil, target: .at(.atLeast, "50 %"))
    let told = ["0%", "ND", "50%", "100%"].enumerated().map { index, result in
      ToldSample.result(result, at: "2024-\(["03-31", "06-30", "09-30", "12-31"][index])")
    }
    let progress = try #require(
      try sample.programme(told).progress(at: try day("2024-12-31")))
    let readings = try #require(progress[try sample.indicator()]?.readings)
    let chart = try #require(StepChart(readings, words: Words(.spanish)))
    let html = String(decoding: chart.html.bytes, as: UTF8.self)
    #expect(html.contains(#"<path class="serie" d="M1 39H33.43M66.21 20H99V1"/>"#))
    #expect(html.contains("De 0 % el 31 de marzo de 2024 a 100 % el 31 de diciembre de 2024."))
    // The target holds where a report gives no number, and is seen under the newest, too.
    #expect(
      html.contains(#"<path class="serie-meta" d="M1 20H33.43V20H66.21V20H99V20H100"/>"#))
    #expect(StepChart(Array(readings.prefix(2)), words: Words(.spanish)) == nil)
  }
}
