import HTML
import OpenData
import Programmes
import SiteRoutes

/// The ways from a page to its facts as data.
struct DataLinks {
  /// Of the page whose facts they are.
  let route: Route
  let formats: [DataFormat]
  let site: Site

  private var words: Words { site.words }
}

extension DataLinks {
  var html: HTML {
    """
    <nav class="descargas" aria-labelledby="descargas">
    <h2 id="descargas">\(words[.downloadData])</h2>
    <ul>
    \(formats.map(item))<li><a href="\(route.link(to: .openData))">\(words[.allData])</a></li>
    </ul></nav>

    """
  }

  /// For `<head>`.
  var head: HTML {
    formats.map { format -> HTML in
      """
      <link rel="alternate" type="\(format.mediaType)" href="\(link(format))" \
      title="\(words.name(of: format))">

      """
    }.joined()
  }

  private func item(_ format: DataFormat) -> HTML {
    "<li><a href=\"\(link(format))\" download>\(words.name(of: format))</a></li>\n"
  }

  private func link(_ format: DataFormat) -> String {
    route.link(to: .data(route, format))
  }
}

extension Words {
  /// «CSV, para hojas de cálculo».
  func name(of format: DataFormat) -> String {
    switch format {
    case .csv: self[.dataAsCSV]
    case .json: self[.dataAsJSON]
    }
  }
}
