import Diagnostics
import HTML
import Programmes

/// A formula as people read it, and where that is not as the document writes it, the document's words
/// after it.
struct FormulaText {
  let written: Verbatim
  let words: Words

  var html: HTML {
    let readable = written.readableFormula
    let formula: HTML = "<span class=\"formula\">\(readable)</span>"
    if readable == written.text { return formula }
    let note = words.html(
      .inTheDocument, ["texto": "<span class=\"formula\">\(written.text)</span>"])
    return "\(formula)<br><span class=\"menor\">\(note)</span>"
  }
}

extension Verbatim {
  /// What a document writes for typesetting, as in `$\text{a}/\text{b}$`, is shown as it is computed. What
  /// can't be read stays as it is, and so do other formulas.
  var readableFormula: String {
    guard text.contains(where: { $0 == "$" || $0 == "\\" }) else { return text }
    return Formula(text)?.description ?? text
  }
}
