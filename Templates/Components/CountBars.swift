import HTML

/// Numbers of things side by side: a list of names, each with its number and a bar.
struct CountBars {
  struct Item {
    let name: HTML
    let count: Int
    /// «7 actividades».
    let text: String
    /// What is not counted.
    let detail: String?

    init(name: HTML, count: Int, text: String, detail: String? = nil) {
      self.name = name
      self.count = count
      self.text = text
      self.detail = detail
    }
  }

  let items: [Item]

  var html: HTML {
    let greatest = max(items.map(\.count).max() ?? 1, 1)
    let rows = items.map { item -> HTML in
      """
      <li><span class="nombre">\(item.name)</span> <span class="cuenta">\(item.text)</span>\
      \(item.detail.map { "<span class=\"menor\">\($0)</span>" })\
      <svg viewBox="0 0 \(greatest) 1" preserveAspectRatio="none" aria-hidden="true">\
      <rect class="tramo" width="\(item.count)" height="1"/></svg></li>

      """
    }
    return "<ul class=\"barras\">\n\(rows)</ul>\n"
  }
}
