import Diagnostics
import Programmes

extension IndicatorPlacement {
  var record: Record {
    let headings = [
      Field(.axis, axis?.heading.title), Field(.priority, priority?.heading.title),
    ]
    return Record(
      .indicator, indicator.key.slug.text, shown: indicator.key.written?.text,
      title: indicator.title.onOneLine, at: indicator.location,
      below: [axis?.heading, priority?.heading].map { $0?.name ?? "" },
      headings + indicator.fields)
  }
}

extension Indicator {
  var fields: [Field?] {
    let fields: [Field?] = [
      Field(.name, name), Field(.objective, objective),
      Field(.interpretation, method.interpretation), Field(.kind, method.kind),
      Field(.unit, method.unit), Field(.formula, method.formula),
      Field(.frequency, method.frequency), Field(.baseline, method.baseline),
      Field(.direction, text: method.direction?.rawValue, at: location),
    ]
    return fields + notes.fields + (target?.fields ?? []) + calculation.fields(at: location)
      + otherCells.map(\.field)
  }
}

extension Target {
  var fields: [Field?] {
    // A target that is a number is compared as one; the words around it are compared besides.
    let number = measure.map {
      Field(
        .target, .quantity($0.quantity.number, unit: $0.frame, shown: $0.shown), at: $0.location)
    }
    let facts: [Field?] = [
      number, Field(number == nil ? .target : .targetWords, text), Field(.scope, scope),
      Field(.timeLimit, timeLimit),
    ]
    return facts + yearly.map { Field(.yearlyTarget, of: "\($0.year)", $0.text, $0.value) }
      + quarterly.map { Field(.quarterlyTarget, of: "\($0.quarter)", $0.text, $0.value) }
      + [
        quarterly.first.flatMap {
          Field(.quarterSense, text: quarterSense?.rawValue, at: $0.text.location)
        }
      ]
  }
}

extension Measure {
  /// All but the number: only targets that are alike in it are greater or less.
  fileprivate var frame: String {
    "\(comparator?.rawValue ?? "")|\(quantity.unitText)|\(each?.shown ?? "")"
  }

  fileprivate var shown: String {
    ([comparator?.rawValue, quantity.shown].compactMap { $0 }.joined(separator: " "))
      + (each.map { " × \($0.shown)" } ?? "")
  }
}

extension Calculation {
  fileprivate func fields(at place: SourceLocation) -> [Field?] {
    let unnamed = variables.filter { $0.symbol == nil }
    let named = variables.compactMap { variable in
      variable.symbol.map {
        Field(
          .variable, of: $0.text.onOneLine, .text(variable.shown), at: variable.name.location)
      }
    }
    return [
      Field(.computedFormula, formula),
      unnamed.first.map {
        Field(.variables, .items(unnamed.map(\.shown)), at: $0.name.location)
      },
      Field(.accumulation, text: accumulation?.rawValue, at: place),
      Field(.places, .text("\(places)"), at: place),
      Field(.standard, text: standard?.text, at: place),
    ] + named
  }
}

extension Variable {
  /// Without its symbol.
  fileprivate var shown: String {
    [name, unit, whole].compactMap { $0?.text.onOneLine }.joined(separator: ", ")
  }
}

extension StandardIndicator {
  var record: Record {
    let fields: [Field?] = [
      Field(.name, name), Field(.definition, definition), Field(.source, source),
      Field(.documentNotes, caveats),
    ]
    let targets = editions.flatMap { edition in
      ((edition.target?.fields ?? []) + [Field(.edition, edition.note)]).compactMap { $0 }.map {
        field in
        let details = ["\(edition.year)", field.detail].filter { !$0.isEmpty }
        return Field(
          field.name, of: details.joined(separator: ", "), field.datum, at: field.location)
      }
    }
    return Record(
      .standardIndicator, id.text, title: name.text.onOneLine, at: location, fields + targets)
  }
}
