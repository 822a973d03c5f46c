import Programmes

/// What is printed below on each sheet of paper: the site's name and as of when its data are. The number of
/// the sheet stands in the style.
struct RunningTitle {
  let site: Site

  var rule: String {
    let text = "\(site.settings.title.text) · \(site.asOf)"
    return "@page { @bottom-left { content: \"\(text.inStyle)\"; } }\n"
  }
}

extension String {
  /// Within the quotation marks of a style sheet, where a stroke, a mark or a new line would end the text
  /// (CSS Syntax 3, 4.3.5).
  fileprivate var inStyle: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", "\0"..<" ", "\u{7F}":
        text += "\\\(String(scalar.value, radix: 16)) "
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
