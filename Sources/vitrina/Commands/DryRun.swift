import Diagnostics
import Publishing
import Wording

/// What a build would change on the public site: `vitrina build --dry-run`.
struct DryRun {
  let changes: Changes
  let causes: ChangeCauses
  /// The folder of the content, as it was named.
  let content: String
  let output: String
}

extension DryRun {
  /// Pages by what they change for, files besides them by their number.
  func text(in catalogue: Catalogue) -> String {
    guard !changes.isEmpty else {
      return catalogue.text("plan.nada", ["carpeta": output]) + "\n"
    }
    var text = catalogue.text("plan.titulo", tally) + "\n"
    for (causes, files) in groups {
      let words = causes.map { self.words(of: $0, in: catalogue) }
      text += catalogue.text("plan.por", ["causas": words.joined(separator: "; ")]) + "\n"
      for file in files where file.isPage {
        text += "  " + catalogue.text("plan.\(file.fate.rawValue)", ["pagina": file.address]) + "\n"
      }
      let others = files.count { !$0.isPage }
      if others > 0 {
        text += "  " + catalogue.text("plan.otros", ["cuantos": "\(others)"]) + "\n"
      }
    }
    return text
  }

  private var tally: [String: String] {
    let pages = files.filter(\.isPage)
    func count(_ fate: ChangeCause.Fate) -> String { "\(pages.count { $0.fate == fate })" }
    return [
      "carpeta": output, "nuevas": count(.added), "cambiadas": count(.changed),
      "quitadas": count(.removed), "otros": "\(files.count { !$0.isPage })",
    ]
  }

  private var files: [ChangedFile] {
    let all: [(ChangeCause.Fate, [String])] = [
      (.added, changes.added.paths), (.changed, changes.changed.paths),
      (.removed, changes.removed),
    ]
    return all.flatMap { fate, paths in paths.map { ChangedFile(path: $0, fate: fate) } }
  }

  /// Those with the same causes together, in the order of their paths.
  private var groups: [(causes: [ChangeCause], files: [ChangedFile])] {
    var order: [[ChangeCause]] = []
    var groups: [[ChangeCause]: [ChangedFile]] = [:]
    for file in files.sorted(by: { $0.path.precedes($1.path) }) {
      let causes = causes.causes(of: file.path)
      if groups[causes] == nil { order.append(causes) }
      groups[causes, default: []].append(file)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  private func words(of cause: ChangeCause, in catalogue: Catalogue) -> String {
    switch cause {
    case .content(let path, let fate):
      catalogue.text(
        "plan.contenido.\(fate.rawValue)",
        ["archivo": DiagnosticText.printable("\(content)/\(path)")])
    case .cutoff(let before, let after):
      catalogue.text("plan.fecha", ["antes": before, "despues": after])
    case .program(let before, let after):
      catalogue.text("plan.version", ["antes": before, "despues": after])
    case .first: catalogue.text("plan.primera")
    case .untold: catalogue.text("plan.sin-causa")
    }
  }
}

/// A file of the site and what would become of it.
private struct ChangedFile {
  let path: String
  let fate: ChangeCause.Fate
}

extension ChangedFile {
  var isPage: Bool { path.hasSuffix(".html") }

  /// As a browser asks for it.
  var address: String {
    "/" + (path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path)
  }
}
