/// Remarks on a row, told apart by who made them.
public struct Notes: Sendable, Hashable {
  /// Of the document itself.
  public let document: [Verbatim]
  /// Of those who reviewed a draft («Socializar con SFA»): not data.
  public let review: [Verbatim]
  /// Of those who transcribed the document into content.
  public let transcription: [Verbatim]

  public init(
    document: [Verbatim] = [], review: [Verbatim] = [], transcription: [Verbatim] = []
  ) {
    self.document = document
    self.review = review
    self.transcription = transcription
  }
}

extension Notes {
  public var isEmpty: Bool { document.isEmpty && review.isEmpty && transcription.isEmpty }
}
