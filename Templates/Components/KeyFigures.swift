import HTML

/// The few numbers that a reader looks for first.
struct KeyFigures {
  struct Item {
    let name: String
    let value: HTML
    let detail: HTML?
    /// Address of what is counted.
    let target: String?

    init(_ name: String, _ value: HTML, detail: HTML? = nil, leadingTo target: String? = nil) {
      self.name = name
      self.value = value
      self.detail = detail
      self.target = target
    }
  }

  let items: [Item]

  var html: HTML {
    let rows = items.map { item -> HTML in
      """
      <div><dt>\(name(of: item))</dt><dd><b>\(item.value)</b>\
      \(item.detail.map { " <span class=\"menor\">\($0)</span>" })</dd></div>

      """
    }
    return "<dl class=\"cifras\">\n\(rows)</dl>\n"
  }

  private func name(of item: Item) -> HTML {
    item.target.map { "<a href=\"\($0)\">\(item.name)</a>" } ?? "\(item.name)"
  }
}
