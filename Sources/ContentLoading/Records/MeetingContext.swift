import Programmes

/// What the sessions of an institution may speak of.
struct MeetingContext: Sendable {
  /// All that have a folder.
  let programmes: [Slug]
  /// The rows of the programmes without mistakes of their own.
  let activities: [Slug: RowIndex<Activity>]

  init(programmes: [Slug], sound: [Programme]) {
    self.programmes = programmes
    let indexes = sound.map { ($0.slug, RowIndex($0.activityRows)) }
    activities = Dictionary(indexes) { first, _ in first }
  }
}

extension Programme {
  var activityRows: [(key: Key, row: Activity)] {
    outline.activities.map { ($0.activity.key, $0.activity) }
  }
}
