import HTML
import Programmes
import SiteRoutes

/// The way to the notes of transcription on something that is shown elsewhere.
struct NotesLink {
  let count: Int
  let address: String
  /// What they are about, for those who only hear it.
  let subject: String
  let words: Words

  /// Nothing without any note.
  var html: HTML {
    if count == 0 { return "" }
    return """
      <a href="\(address)">\(words.count(.transcriptionNoteCount, count))\
      <span class="oculto"> \(words(.ofRow, ["fila": subject]))</span></a>
      """
  }
}
