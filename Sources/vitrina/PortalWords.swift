import Programmes
import Wording

extension Portal {
  /// The words of its pages: the program's own, under those that the portal brings for its language.
  var catalogue: Catalogue {
    let language = settings.language?.text ?? Catalogue.spanish.language
    guard let words = assets.first(where: { $0.wordsLanguage == language })?.bytes else {
      return .spanish
    }
    return Catalogue(
      language: language, parsing: String(decoding: words, as: UTF8.self),
      fallback: .spanish)
  }
}
