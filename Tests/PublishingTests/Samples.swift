import Checksums
import Publishing

extension ListOrder {
  /// That of a portal.
  static let ofPortal = ListOrder(sharedFolders: ["instituciones", "w"])
}

func digest(_ text: String) -> Digest { SHA256.digest(of: Array(text.utf8)) }
