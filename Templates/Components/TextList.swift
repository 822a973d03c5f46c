import HTML
import Programmes

/// Texts and people of a cell: one stands alone, several are a list.
enum TextList {
  static func html(_ texts: [Verbatim]) -> HTML? { html(texts.map(\.text)) }

  static func html(_ people: [Person]) -> HTML? {
    html(
      people.map { person in
        person.parts.map(\.text).joined(separator: ", ")
      })
  }

  static func html(_ texts: [String]) -> HTML? { html(texts.map { "\($0)" as HTML }) }

  static func html(_ texts: [HTML]) -> HTML? {
    switch texts.count {
    case 0: nil
    case 1: texts[0]
    default: "<ul class=\"simple\">\(texts.map { "<li>\($0)</li>" })</ul>"
    }
  }
}

/// Terms and what is said of each, as `<dl>`; what is nil is left out.
struct DescriptionList {
  private var items: [HTML] = []

  mutating func add(_ term: String, _ description: HTML?) {
    if let description { items.append("<dt>\(term)</dt><dd>\(description)</dd>\n") }
  }

  mutating func add(_ term: String, _ text: Verbatim?) {
    add(term, text.map { "\($0.text)" })
  }

  /// Under the names of the document's columns.
  mutating func add(_ cells: [OtherCell]) {
    for cell in cells { add(cell.column, TextList.html(cell.texts)) }
  }

  var html: HTML { items.isEmpty ? "" : "<dl class=\"ficha\">\n\(items)</dl>\n" }
}
