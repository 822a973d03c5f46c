import HTML
import Programmes

/// The remarks on a row, each group under the name of who made it.
struct Remarks {
  let notes: Notes
  let words: Words

  var html: HTML {
    group(notes.document, .documentNote, "nota")
      + group(notes.review, .reviewNote, "nota nota-revision")
      + group(notes.transcription, .transcriptionNote, "nota nota-transcripcion")
  }

  private func group(_ notes: [Verbatim], _ name: Phrase, _ style: StaticString) -> HTML {
    notes.map { note -> HTML in
      """
      <p\(attribute: "class", "\(style)")><strong>\(words[name])</strong> \(note.text)</p>

      """
    }.joined()
  }
}
