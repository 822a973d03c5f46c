import Diagnostics
import HTML
import Programmes

/// A change of a programme after its approval: «14 de octubre de 2022: Se amplía el plazo de la 3.1.1.»
struct AmendmentText {
  let amendment: Amendment
  let words: Words

  var html: HTML {
    words.html(
      .amendmentOn,
      [
        "fecha": DateText(words: words).inWords(amendment.date.value),
        "texto": "\(amendment.text.text)",
      ])
  }
}
