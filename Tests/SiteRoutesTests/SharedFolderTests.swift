import SiteRoutes
import Testing

struct SharedFolderTests {
  @Test(arguments: [
    ("instituciones/faro/index.html", "faro"), ("instituciones/faro/pat/index.html", "faro"),
    ("w/faro/pat/index.html", "faro"), ("instituciones", nil), ("index.html", nil),
    ("indicadores/faro/index.html", nil), ("", nil),
  ])
  func `an institution owns what stands in the folders of its name`(path: String, owner: String?) {
    #expect(SharedFolder.owner(of: path).map(String.init) == owner)
  }
}
