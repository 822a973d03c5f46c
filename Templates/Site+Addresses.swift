public import Programmes
public import SiteRoutes

extension Site {
  /// Where a page or file will be found; nil for a portal that does not say where it will be.
  public func address(of route: Route) -> Link? {
    settings.baseURL?.appending(path: route.address)
  }
}
