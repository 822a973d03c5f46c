import HTML

/// The few numbers that a reader looks for first.
struct KeyFigures {
  struct Item {
    let name: String
    let value: HTML
    let detail: HTML?

    init(_ name: String, _ value: HTML, detail: HTML? = nil) {
      self.name = name
      self.value = value
      self.detail = detail
    }
  }

  let items: [Item]

  var html: HTML {
    let rows = items.map { item -> HTML in
      """
      <div><dt>\(item.name)</dt><dd><b>\(item.value)</b>\
      \(item.detail.map { " <span class=\"menor\">\($0)</span>" })</dd></div>

      """
    }
    return "<dl class=\"cifras\">\n\(rows)</dl>\n"
  }
}
