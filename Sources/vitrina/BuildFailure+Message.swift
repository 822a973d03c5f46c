import ContentLoading
import Publishing
import SitePlan
import Wording

extension Vitrina {
  /// Says why there is no site, and gives the status to end with.
  static func complain(of failure: BuildFailure, in catalogue: Catalogue) -> ExitStatus {
    switch failure {
    case .reading(let failure) where failure.isContent && ContentFolder.isHere:
      complain("orden.dentro-del-contenido", [:], in: catalogue)
      return .cannotReadOrWrite
    case .reading(let failure) where failure.isContent:
      let order = ContentOrder("vitrina new institucion NOMBRE", in: failure.path).text
      complain(
        "orden.sin-contenido", ["ruta": failure.path, "orden": order], in: catalogue)
      return .cannotReadOrWrite
    case .reading(let failure): return unreadable(failure.path, failure.code, in: catalogue)
    case .writing(let failure):
      complain(
        "orden.no-se-pudo-escribir",
        ["ruta": failure.path, "razon": systemMessage(failure.code, in: catalogue)],
        in: catalogue)
      return .cannotReadOrWrite
    case .interrupted:
      return Interruption.tell("orden.interrumpida", .interrupted, in: catalogue)
    case .otherContent(let path, let meant):
      complain("orden.otro-contenido", ["ruta": path, "carpeta": meant], in: catalogue)
      return .wrongUsage
    case .outputInContent(let path):
      complain("orden.salida-en-contenido", ["carpeta": path], in: catalogue)
      return .wrongUsage
    case .brokenLinks(let links):
      for link in links.prefix(20) {
        let text = catalogue.text("orden.enlace-sin-destino", ["enlace": link.destination])
        complain(at: link.page, text)
      }
      complain("orden.enlaces-sin-destino", ["cuantos": "\(links.count)"], in: catalogue)
      return .invalidContent
    case .busy(let path):
      complain("orden.otra-construccion", ["carpeta": path], in: catalogue)
      return .cannotReadOrWrite
    case .blocked(let obstacles):
      return complain(of: obstacles, "orden.estorbos", in: catalogue)
    case .leftUnfinished(let obstacles):
      return complain(of: obstacles, "orden.estorbos-al-terminar", in: catalogue)
    case .brokenOff(let failure):
      let status = complain(of: .writing(failure), in: catalogue)
      Terminal.complain(catalogue.text("orden.a-medias") + "\n")
      return status
    case .unsettled(let failure):
      let status = complain(of: .writing(failure), in: catalogue)
      Terminal.complain(catalogue.text("orden.ya-se-muestra") + "\n")
      return status
    case .notAsLeft(let path):
      return unreadable(path, ReadingFailure.changed, in: catalogue)
    }
  }

  /// Says what is in the way, and what `key` says of it all.
  static func complain(
    of obstacles: [Obstacle], _ key: String, in catalogue: Catalogue
  ) -> ExitStatus {
    for obstacle in obstacles.prefix(20) {
      let text = catalogue.text(
        "orden.estorba.\(obstacle.kind.rawValue)", ["ruta": obstacle.path])
      complain(at: obstacle.path, text)
    }
    complain(key, ["cuantos": "\(obstacles.count)"], in: catalogue)
    return .invalidContent
  }

  /// Says where files are kept that others put into a live folder at the last moment, and what of earlier versions
  /// could not be removed.
  static func tell(of leftovers: Leftovers, in catalogue: Catalogue) -> ExitStatus {
    for path in leftovers.setAside { complain(at: path, catalogue.text("orden.apartado")) }
    for failure in leftovers.leftBehind {
      let reason = systemMessage(failure.code, in: catalogue)
      complain("orden.queda", ["ruta": failure.path, "razon": reason], in: catalogue)
    }
    return leftovers.setAside.isEmpty ? .success : .invalidContent
  }

  /// Says what could not be read; `code` is `errno`.
  static func unreadable(_ path: String, _ code: Int32, in catalogue: Catalogue) -> ExitStatus {
    complain(
      "orden.no-se-pudo-leer", ["ruta": path, "razon": systemMessage(code, in: catalogue)],
      in: catalogue)
    return .cannotReadOrWrite
  }
}

extension ContentFolder {
  /// Whether the folder in which the program runs is one.
  fileprivate static var isHere: Bool {
    (try? bytes(at: "portal.yaml", limit: 0)) != nil
  }
}
