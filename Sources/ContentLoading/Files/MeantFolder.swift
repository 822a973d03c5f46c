import Glibc

extension ContentFolder {
  /// The folder of content that whoever names `root` probably means: the one in it, or the one that it is in. nil when
  /// `root` is a folder of content, or nobody can tell.
  public static func meant(by root: String) -> String? {
    if isContent(root) { return nil }
    let inner = root == "." ? usualName : "\(root)/\(usualName)"
    if isThere("\(inner)/\(settings)") { return inner }
    // What is not there is in the folder where the program runs.
    var outer = isThere(root) ? root : "."
    for _ in 0..<deepestFolder {
      outer = outer.parentFolder
      if isThere("\(outer)/\(settings)"), isThere("\(outer)/\(InstitutionListing.parent)") {
        return outer
      }
    }
    return nil
  }

  private static let usualName = "Content"
  private static let settings = "portal.yaml"

  /// `instituciones/inm/pat-2021/avances`
  private static let deepestFolder = 4

  private static func isContent(_ path: String) -> Bool {
    isThere("\(path)/\(settings)") || isThere("\(path)/\(InstitutionListing.parent)")
  }

  private static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }
}

extension String {
  /// `Content/instituciones` of `Content/instituciones/inm`, `..` of `.`.
  fileprivate var parentFolder: String {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    switch parts.last {
    case ".": return count == 1 ? ".." : "\(self)/.."
    case "..", nil: return "\(self)/.."
    default: break
    }
    if parts.count == 1 { return "." }
    return parts.count == 2 && hasPrefix("/") ? "/" : parts.dropLast().joined(separator: "/")
  }
}
