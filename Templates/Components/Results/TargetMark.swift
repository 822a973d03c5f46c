import HTML
import Programmes

/// A target on a scale from 0 to 100: a line, and as a bracket open to the side on which it is met.
struct TargetMark {
  let place: Double
  /// nil where the document does not tell.
  let comparator: Comparator?

  var html: HTML {
    let x = Coordinate(place).text
    let path =
      switch comparator {
      case .atLeast, .moreThan: "M\(x) 0h2h-2V10h2"
      case .atMost, .lessThan: "M\(x) 0h-2h2V10h-2"
      case .exactly, nil: "M\(x) 0V10"
      }
    return "<path class=\"meta\" d=\"\(path)\"/>"
  }
}
