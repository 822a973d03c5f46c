import Diagnostics
import Foundation
import Testing

struct SARIFTests {
  private func run(_ diagnostics: [Diagnostic]) throws -> [String: Any] {
    let text = DiagnosticText.sample.document(diagnostics, as: .sarif, version: "0.9") { _ in nil }
    let log = try object(text)
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.contains("sarif-2.1.0") == true)
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func uri(_ path: String) throws -> String? {
    let results = try #require(
      try run([diagnostic(at: 1, path: path)])["results"] as? [[String: Any]])
    let location = (results.first?["locations"] as? [[String: Any]])?.first
    let physical = location?["physicalLocation"] as? [String: Any]
    return (physical?["artifactLocation"] as? [String: Any])?["uri"] as? String
  }

  @Test func `a log has one run of one tool with its rules`() throws {
    let run = try run([
      diagnostic(.sample, at: 1, ["valor": "x", "esperado": "y"]), diagnostic(.doubt, at: 2),
      diagnostic(.doubt, at: 3),
    ])
    let expected: NSDictionary = [
      "driver": [
        "name": "vitrina", "version": "0.9",
        "rules": [["id": "duda-de-prueba"], ["id": "regla-de-prueba"]],
      ]
    ]
    #expect(run["tool"] as? NSDictionary == expected)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect((run["results"] as? [Any])?.count == 3)
  }

  @Test func `a result has its rule, level, message and region`() throws {
    let run = try run([diagnostic(.doubt, at: 7, width: 4)])
    let expected: NSDictionary = [
      "ruleId": "duda-de-prueba", "level": "warning", "message": ["text": "¿seguro? Revise."],
      "locations": [
        [
          "physicalLocation": [
            "artifactLocation": ["uri": "a.md"],
            "region": ["startLine": 3, "startColumn": 7, "endColumn": 11],
          ]
        ]
      ],
      "relatedLocations": [], "fixes": [],
    ]
    #expect(run["results"] as? [NSDictionary] == [expected])
  }

  @Test func `a result has the other place, and its line as it ought to read`() throws {
    let run = try run([
      Diagnostic(
        .doubt, at: SourceLocation(path: "a.md", line: 3, column: 7),
        related: SourceLocation(path: "b.md", line: 2, column: 5), correction: "  a: 1")
    ])
    let result = try #require((run["results"] as? [NSDictionary])?.first)
    let related: NSDictionary = [
      "physicalLocation": [
        "artifactLocation": ["uri": "b.md"], "region": ["startLine": 2, "startColumn": 5],
      ]
    ]
    #expect(result["relatedLocations"] as? [NSDictionary] == [related])
    let fix: NSDictionary = [
      "artifactChanges": [
        [
          "artifactLocation": ["uri": "a.md"],
          "replacements": [
            [
              "deletedRegion": ["startLine": 3, "startColumn": 1, "endLine": 4, "endColumn": 1],
              "insertedContent": ["text": "  a: 1\n"],
            ]
          ],
        ]
      ]
    ]
    #expect(result["fixes"] as? [NSDictionary] == [fix])
  }

  @Test func `no problems are no results`() throws {
    #expect((try run([])["results"] as? [Any])?.isEmpty == true)
  }

  @Test(arguments: [
    ("Content/a.md", "Content/a.md"), ("Año 2020/ñ.md", "A%C3%B1o%202020/%C3%B1.md"),
    ("a:b?c#d%e", "a%3Ab%3Fc%23d%25e"), ("a\"b\\c\n", "a%22b%5Cc%0A"),
  ])
  func `a path is a relative reference that gives the path back`(path: String, uri: String) throws {
    #expect(try self.uri(path) == uri)
    #expect(uri.removingPercentEncoding == path)
  }
}
