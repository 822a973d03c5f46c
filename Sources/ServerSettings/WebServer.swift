/// The programs that publish most official sites, by the name that `--servidor` gives them.
public enum WebServer: String, Sendable, CaseIterable {
  case nginx
  case apache
  case iis
}

extension WebServer {
  /// Where its settings stand in the folder of the site. Apache and IIS look for theirs by this name;
  /// that of nginx is included by the settings of the whole server.
  public var fileName: String {
    switch self {
    case .nginx: "nginx.conf"
    case .apache: ".htaccess"
    case .iis: "web.config"
    }
  }

  /// As it calls itself.
  public var displayName: String {
    switch self {
    case .nginx: "nginx"
    case .apache: "Apache"
    case .iis: "IIS"
    }
  }
}
