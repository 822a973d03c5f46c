import FileNames
import Testing

struct PathTests {
  @Test(arguments: [
    ("Content/portal.yaml", "Content", "portal.yaml"), ("/a/ñ/b/c", "/a/ñ", "b/c"), ("a", "a", ""),
  ])
  func `a path is told from the folder on in which it is`(
    path: String, folder: String, expected: String
  ) {
    #expect(path.path(below: folder) == expected)
  }
}
