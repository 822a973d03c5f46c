import Diagnostics
import Programmes

extension Form {
  /// An address with places in braces.
  static func template<Place>(of place: Place.Type) -> Form where Value == AddressTemplate<Place> {
    let places = Place.allCases.map(\.rawValue).joined(separator: ", ")
    return Form(shape: .link) { node, problems in
      guard let text = Form<Verbatim>.text.read(node, &problems) else { return nil }
      guard let template = AddressTemplate<Place>(text.text) else {
        problems.report(.notATemplate, at: node, ["lugares": .text(places)])
        return nil
      }
      return template
    }
  }
}
