public import Checksums
import SiteRoutes

/// A file that the site will have: where it goes is known, what it holds is made or copied when it
/// is written.
public struct PlannedFile: Sendable {
  public enum Content: Sendable {
    case made(@Sendable () -> [UInt8])
    /// The same a piece at a time, since it may be large.
    case inPieces(@Sendable () -> AnyIterator<[UInt8]>)
    case inShares(InstitutionShares)
    /// The bytes of a file of the content, which may be large; the path is relative to its root. The sum is
    /// that of the bytes that were judged; nil of a file that all institutions share, of which the content has it.
    case copy(of: String, sha256: Digest?)
  }

  /// Below the root of the site, with `/` between folders.
  public let path: String
  public let content: Content
  /// The sum of what it is made of besides what all institutions share; nil where that is not told.
  public private(set) var basis: Digest? = nil

  /// With the same `basis` it has the same bytes, in all sites of the same portal and day.
  init(_ route: Route, basis: Digest? = nil, _ make: @escaping @Sendable () -> [UInt8]) {
    path = route.path
    content = .made(make)
    self.basis = basis
  }

  init(piecesOf route: Route, _ make: @escaping @Sendable () -> AnyIterator<[UInt8]>) {
    path = route.path
    content = .inPieces(make)
  }

  init(_ route: Route, inShares shares: InstitutionShares) {
    path = route.path
    content = .inShares(shares)
  }

  init(_ route: Route, copying path: String, sha256: Digest? = nil) {
    self.path = route.path
    content = .copy(of: path, sha256: sha256)
  }
}

extension PlannedFile {
  /// What it holds; nil for the copy of another file.
  public var bytes: [UInt8]? {
    switch content {
    case .made(let make): make()
    case .inPieces(let make): Array(make().joined())
    case .inShares(let file):
      file.opening + file.shares.flatMap { $0.make() } + file.ending
    case .copy: nil
    }
  }
}
