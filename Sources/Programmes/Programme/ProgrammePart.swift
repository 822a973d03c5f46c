public import Diagnostics

/// What of a programme a note or a doubt is about.
public enum ProgrammePart: Sendable, Hashable {
  case programme
  /// An axis or a priority.
  case heading(Heading, HeadingPlace)
  case indicator(Indicator)
  /// With its steps, and with the indicator that its own row states.
  case activity(Activity)
}

/// The parts of a programme, to be found by their place in its file.
public struct ProgrammeParts: Sendable {
  /// Each before what stands within it.
  private let parts: [(part: ProgrammePart, lines: ClosedRange<Int>)]

  public init(of programme: Programme) {
    parts = Programme.parts(programme.notes, programme.outline).compactMap { part, _ in
      part.lines.map { (part, $0) }
    }
  }

  /// The innermost part in whose lines `location`, a place in the programme's file, stands.
  public subscript(location: SourceLocation) -> ProgrammePart {
    parts.last { $0.lines.contains(location.line) }?.part ?? .programme
  }
}

extension Programme {
  /// Every note of transcription with what it is about, in the order of the document.
  public var transcriptionNotes: [(part: ProgrammePart, note: Verbatim)] {
    Self.parts(notes, outline).flatMap { part, notes in
      notes.flatMap(\.transcription).map { (part, $0) }
    }
  }

  /// All parts of a programme with `notes` of its own, with theirs, in the order of the document: each before what
  /// stands within it.
  static func parts(_ notes: Notes, _ outline: Outline) -> [(part: ProgrammePart, notes: [Notes])] {
    let axes = outline.axes.enumerated().flatMap { index, axis in
      let place = HeadingPlace(axis: index + 1)
      return [(.heading(axis.heading, place), [axis.notes])] + parts(of: axis.rows)
        + parts(of: axis.priorities, axis: index + 1)
    }
    return [(.programme, [notes])] + axes + parts(of: outline.priorities, axis: nil)
      + parts(of: outline.rows)
  }

  private static func parts(
    of priorities: [Priority], axis: Int?
  ) -> [(part: ProgrammePart, notes: [Notes])] {
    priorities.enumerated().flatMap { index, priority in
      let place = HeadingPlace(axis: axis, priority: index + 1)
      return [(.heading(priority.heading, place), [priority.notes])] + parts(of: priority.rows)
    }
  }

  private static func parts(of rows: Rows) -> [(part: ProgrammePart, notes: [Notes])] {
    rows.indicators.flatMap { indicator in
      [(.indicator(indicator), [indicator.notes])] + indicator.activities.map(part)
    } + rows.activities.map(part)
  }

  private static func part(_ activity: Activity) -> (part: ProgrammePart, notes: [Notes]) {
    (.activity(activity), [activity.notes] + activity.steps.map(\.notes))
  }
}

extension ProgrammePart {
  fileprivate var lines: ClosedRange<Int>? {
    switch self {
    case .programme: nil
    case .heading(let heading, _): heading.lines
    case .indicator(let indicator): indicator.lines
    case .activity(let activity): activity.lines
    }
  }
}
