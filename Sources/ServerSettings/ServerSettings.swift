/// What a server must be told so that a site is published as it was made to be: policy, types, the page
/// for addresses that do not exist, how long to keep what.
public struct ServerSettings: Sendable {
  /// The lines that a person reads in the file.
  public struct Notes: Sendable {
    let purpose: String
    let use: String
    let onlyHTTPS: String

    public init(purpose: String, use: String, onlyHTTPS: String) {
      self.purpose = purpose
      self.use = use
      self.onlyHTTPS = onlyHTTPS
    }
  }

  /// Where the site will be found on its host.
  let path: ServerPath
  let notes: Notes
  /// The folder of the widgets, which any site may show in a frame: below it.
  let widgets: String
  /// Files, and folders of nothing but such files, that have the data of the whole site: below it.
  let openData: [String]

  public init(at path: ServerPath, _ notes: Notes, widgets: String, openData: [String] = []) {
    self.path = path
    self.notes = notes
    self.widgets = widgets
    self.openData = openData
  }
}

extension ServerSettings {
  /// The file that `server` reads.
  public func text(for server: WebServer) -> String {
    switch server {
    case .nginx: nginx
    case .apache: apache
    case .iis: iis
    }
  }

  /// Files of the folder that are not for readers: the settings themselves. Hidden files are refused too.
  static var keptBack: [String] { [WebServer.nginx, .iis].map(\.fileName) }

  static let notFound = "404.html"
}
