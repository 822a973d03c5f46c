/// A picture taken apart, without decoding it.
struct Picture {
  /// In order; together they are the whole file.
  let pieces: [Piece]
}

/// A stretch of a picture's file.
enum Piece {
  /// What the picture needs, at this place of the file.
  case kept(Range<Int>)
  /// What the picture needs, which has to change when something else goes.
  case rewritten([UInt8])
  /// What nobody sees, and the little of it that the picture needs.
  case hidden(Set<HiddenData>, leaving: [UInt8])
}

extension Picture {
  var hiddenData: Set<HiddenData> {
    pieces.reduce(into: []) { found, piece in
      if case .hidden(let kinds, _) = piece { found.formUnion(kinds) }
    }
  }

  /// `bytes` are those that the picture was taken from.
  func copyWithoutHiddenData(from bytes: [UInt8]) -> [UInt8] {
    pieces.reduce(into: []) { copy, piece in
      switch piece {
      case .kept(let range): copy += bytes[range]
      case .rewritten(let piece), .hidden(_, leaving: let piece): copy += piece
      }
    }
  }
}
