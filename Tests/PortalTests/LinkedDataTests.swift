import Foundation
import Testing

/// What pages tell programs about their subjects, and where they send them.
struct LinkedDataTests {
  private let site: BuiltSite

  init() throws { site = try KnownSite.demonstration.built() }

  private func things(_ path: String) throws -> [[String: Any]] {
    let page = try #require(site.text(path))
    let start = try #require(page.firstRange(of: "<script type=\"application/ld+json\">"))
    let end = try #require(page[start.upperBound...].firstRange(of: "</script>"))
    let data = Data(page[start.upperBound..<end.lowerBound].utf8)
    let value = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return try #require(value?["@graph"] as? [[String: Any]])
  }

  @Test func `a report is of an interval, from its first day to its last`() throws {
    let programme = "instituciones/instituto-del-agua-de-altamar/pat-2022"
    let report = try things("\(programme)/informes/2022-06-30/index.html").first {
      $0["@type"] as? String == "Report"
    }
    #expect(report?["temporalCoverage"] as? String == "2022-04-01/2022-06-30")
  }

  @Test func `every data set is described in more than its row`() throws {
    let catalogue = try things("datos/index.html").first {
      $0["@type"] as? String == "DataCatalog"
    }
    let sets = try #require(catalogue?["dataset"] as? [[String: Any]])
    #expect(sets.count == 28)
    for one in sets {
      let description = try #require(one["description"] as? String)
      #expect((50...5000).contains(description.count), "\(description)")
    }
  }

  @Test func `an institution has one address, its own, wherever a page names it`() throws {
    let home = "https://www.example.org/demo/instituciones/instituto-del-agua-de-altamar/"
    let folder = "instituciones/instituto-del-agua-de-altamar"
    let own = try things("\(folder)/index.html").first {
      $0["@type"] as? String == "GovernmentOrganization"
    }
    #expect(own?["url"] as? String == "https://www.example.com/altamar/")
    #expect(own?["mainEntityOfPage"] as? String == home)
    let creator =
      try things("\(folder)/pat-2024/index.html").first {
        $0["@type"] as? String == "Dataset"
      }?["creator"] as? [String: Any]
    #expect(creator?["@id"] as? String == home)
    #expect(creator?["url"] == nil)
    #expect(creator?["mainEntityOfPage"] as? String == home)
  }

  @Test func `the catalogue tells whose it is, what it is and in which language`() throws {
    let text = try #require(site.text("datos/catalogo.jsonld"))
    let catalogue = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let publisher = try #require(catalogue["dct:publisher"] as? [String: Any])
    #expect(publisher["@type"] as? String == "foaf:Agent")
    #expect(publisher["foaf:name"] as? String == "Portal de integridad de demostración")
    let description = catalogue["dct:description"] as? [String: Any]
    #expect((description?["@value"] as? String)?.hasPrefix("Tres instituciones") == true)
    let language = catalogue["dct:language"] as? [String: Any]
    #expect(
      language?["@id"] as? String
        == "http://publications.europa.eu/resource/authority/language/SPA")
    let sets = try #require(catalogue["dcat:dataset"] as? [[String: Any]])
    for one in sets {
      #expect((one["dct:publisher"] as? [String: Any])?["@id"] != nil)
      #expect((one["dcat:contactPoint"] as? [String: Any])?["@id"] != nil)
      let keywords = (one["dcat:keyword"] as? [[String: Any]])?.map { $0["@value"] as? String }
      #expect(keywords?.contains("ética pública") == true && keywords?.count == 6)
    }
    #expect(text.components(separatedBy: "\"mailto:portal@demostracion.example\"").count == 2)
    #expect(text.components(separatedBy: "\"@type\": \"spdx:Checksum\"").count == 57)
  }

  @Test(arguments: ["index.html", "datos/index.html", "calendario/index.html"])
  func `pages of the whole portal tell of its news`(path: String) throws {
    let page = try #require(site.text(path))
    #expect(page.contains("<link rel=\"alternate\" type=\"application/atom+xml\" href="))
  }

  @Test func `the page of the data tells of what describes them`() throws {
    let page = try #require(site.text("datos/index.html"))
    for (type, file) in [
      ("application/ld+json", "catalogo.jsonld"), ("application/json", "datapackage.json"),
    ] {
      #expect(
        page.contains("<link rel=\"describedby\" type=\"\(type)\" href=\"../datos/\(file)\">"))
    }
  }
}
