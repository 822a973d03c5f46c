import Programmes
public import ServerSettings
import SiteRoutes
public import Wording

extension SitePlan {
  /// Where the servers will find the site; nil when its address has a path that they don't read alike.
  /// A portal that does not say where it will be found is at the root of its host.
  public var serverPath: ServerPath? {
    portal.settings.baseURL.map { ServerPath($0.path) } ?? .root
  }

  /// The settings of `servers`, in the root of the site, with the words of `catalogue`.
  public func settingFiles(
    for servers: [WebServer], at path: ServerPath, in catalogue: Catalogue
  ) -> [PlannedFile] {
    let openData = openDataPlaces
    return servers.map { server in
      let notes = ServerSettings.Notes(
        purpose: catalogue.text(
          "servidor.proposito", ["servidor": server.displayName, "opcion": server.rawValue]),
        use: catalogue.text("servidor.uso.\(server.rawValue)", ["ruta": path.text]),
        onlyHTTPS: catalogue.text("servidor.solo-https"))
      return PlannedFile(.asset(server.fileName)) {
        let settings = ServerSettings(
          at: path, notes, widgets: SharedFolder.widgets.rawValue, openData: openData)
        return Array(settings.text(for: server).utf8)
      }
    }
  }
}
