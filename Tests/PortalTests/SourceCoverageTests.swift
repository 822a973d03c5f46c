import Foundation
import Programmes
import Testing

/// A cell of a document's table that is on no page as it stands, and why.
struct UnpublishedCell: Sendable {
  let institution: String
  let words: String
  let reason: String
}

@Suite struct SourceCoverageTests {
  /// Nothing but these may be missing.
  static let exceptions: [UnpublishedCell] = [
    UnpublishedCell(
      institution: "api-coatzacoalcos",
      words: "imagen digital o captura de pantalla de la difusión del",
      reason: "the page break cut the text in two; it is published whole")
  ]

  @Test(arguments: ["conasami", "api-coatzacoalcos", "inm", "secoem", "isssteson"])
  func `every cell of every table of a source is on a page of its institution`(
    slug: String
  ) throws {
    let site = try KnownSite.real.built()
    let institution = try #require(site.institutions.first { $0.slug.text == slug })
    let pages = site.pages.filter {
      $0.path.hasPrefix("instituciones/\(slug)/") && !$0.path.contains("/documento/")
    }.map(\.text.visibleText.words).joined(separator: "\n")
    var cellCount = 0
    for programme in institution.programmes {
      let source = try #require(programme.source)
      for cell in SourceTable(source).cells {
        cellCount += 1
        let isPublished = pages.range(of: cell, options: .literal) != nil
        let isExcepted = Self.exceptions.contains {
          $0.institution == slug && $0.words.words == cell
        }
        #expect(isPublished || isExcepted, "\(slug): missing cell:\(cell)")
      }
    }
    #expect(cellCount > 50)
  }

  @Test func `every exception is still one`() throws {
    let site = try KnownSite.real.built()
    for exception in Self.exceptions {
      let institution = site.institutions.first { $0.slug.text == exception.institution }
      let cells = institution?.programmes.compactMap(\.source).flatMap { SourceTable($0).cells }
      #expect(cells?.contains(exception.words.words) == true, "\(exception.reason)")
    }
  }
}

/// The cells of the tables in a source text: fields of the lines that have tabs.
private struct SourceTable {
  let cells: [String]

  init(_ source: SourceDocument) {
    let text = String(decoding: source.bytes, as: UTF8.self)
    let rows = text.split(separator: "\n").filter { $0.contains("\t") }
    // A merged cell holds several paragraphs, each of another row.
    let paragraphs: [String] = rows.flatMap { row -> [String] in
      row.split(separator: "\t").flatMap { cell -> [String] in
        String(cell).components(separatedBy: "</p>")
      }
    }
    cells = paragraphs.map(\.visibleText.words).filter { $0.contains { !$0.isWhitespace } }
  }
}
