import Diagnostics
import Looks
import Programmes
import YAML

/// `tema:` of the portal: the name of a theme, or that and colours of its own.
enum ThemeRecord {
  static let name = Field("nombre", Form<ThemeName>.choice)
  static let light = Field("colores", ColoursRecord.form)
  static let dark = Field("colores_oscuros", ColoursRecord.form)

  static let shape = RecordShape(
    "tema", [name.declaration, light.declaration, dark.declaration])

  static let form = Form<Theme>(shape: .textOrRecord("tema")) { node, problems in
    if case .scalar = node.content {
      return Form<ThemeName>.choice.read(node, &problems)?.theme
    }
    guard let record = RecordReader(node, as: shape, &problems) else { return nil }
    let base = (record.optional(name, &problems) ?? .institutional).theme
    return Theme(
      light: OwnColours(record.items(light, &problems)).over(base.light, "tema.claro", &problems),
      dark: OwnColours(record.items(dark, &problems)).over(base.dark, "tema.oscuro", &problems))
  }
}

/// `colores:` and `colores_oscuros:` of a theme.
enum ColoursRecord {
  private static let fields = ColourToken.allCases.map { Field($0.key, .colour) }

  static let shape = RecordShape("colores", fields.map(\.declaration))

  static let form = Form<[OwnColour]>.record(shape, named: "colores") { record, problems in
    zip(ColourToken.allCases, fields).compactMap { token, field in
      record.optional(field, &problems).map { colour in
        OwnColour(token: token, colour: colour, width: record.width(of: field.name))
      }
    }
  }
}

extension ColourToken {
  /// Its name in content files, where words are joined by `_`.
  var key: String { rawValue.split(separator: "-").joined(separator: "_") }
}

extension Form where Value == Located<Colour> {
  /// `'#9b2247'`, `9b2247`, `'#fff'`.
  static let colour = Form(shape: .colour) { node, problems in
    guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
    guard let colour = Colour(hex: text.text.trimmed) else {
      problems.report(.notAColour, at: node)
      return nil
    }
    return Located(colour, at: node.location)
  }
}
