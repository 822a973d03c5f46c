import CCMark

extension SyntaxNode {
  /// What a walk does after it enters a node.
  enum Step {
    case inside
    case past
  }

  /// Visits this node and those inside it in the order of the source, each when it is entered and,
  /// if it can hold others and was not passed by, when it is left. It does not recurse.
  func walk<Failure>(
    _ visit: (_ node: SyntaxNode, _ isEntering: Bool) throws(Failure) -> Step
  ) throws(Failure) {
    let iterator = cmark_iter_new(pointer)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let current = cmark_iter_get_node(iterator) else { return }
      let isEntering = event == CMARK_EVENT_ENTER
      let step = try visit(SyntaxNode(pointer: current), isEntering)
      if isEntering && step == .past { cmark_iter_reset(iterator, current, CMARK_EVENT_EXIT) }
    }
  }

  /// The words inside it, without markup.
  var plainText: String {
    var text = ""
    walk { (node: SyntaxNode, isEntering: Bool) -> Step in
      guard isEntering else { return .inside }
      switch node.kind {
      case .text, .code, .inlineHTML:
        node.withLiteral { text += String(decoding: $0, as: UTF8.self) }
      case .softBreak, .lineBreak:
        text += " "
      default:
        break
      }
      return .inside
    }
    return text
  }
}
