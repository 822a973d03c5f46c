import SiteRoutes

/// A file that the site will have: where it goes is known, its bytes are made when they are asked for.
public struct PlannedFile: Sendable {
  /// Below the root of the site, with `/` between folders.
  public let path: String
  private let make: @Sendable () -> [UInt8]

  init(_ route: Route, _ make: @escaping @Sendable () -> [UInt8]) {
    self.init(path: route.path, make)
  }

  init(path: String, _ make: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.make = make
  }
}

extension PlannedFile {
  public var bytes: [UInt8] { make() }
}
