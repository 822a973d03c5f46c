import Programmes
import Publishing
import SitePlan

/// What an institution gives to the portal as a whole.
enum Contribution: Sendable {
  case written(WrittenInstitution)
  case standing(StandingInstitution)
}

extension Contribution {
  var parts: MadeParts {
    switch self {
    case .written(let written): written.parts
    case .standing(let standing): standing.parts
    }
  }

  /// nil when the words by which it is found are known from an earlier build.
  var summarised: SummarisedInstitution? {
    switch self {
    case .written(let written): written.summarised
    case .standing: nil
    }
  }
}

/// An institution whose files stand as an earlier build left them.
struct StandingInstitution: Sendable {
  let left: MadeInstitution
  let parts: MadeParts
  /// Its rows in the data sets of the portal, in the order of these.
  let rows: [MadeShares.Share]
}

extension SiteBuild {
  /// Any thread may ask.
  func contribution(
    of judged: JudgedInstitution, _ ahead: WrittenAhead, _ earlier: EarlierSite?,
    in publication: Publication
  ) -> Result<Contribution, BuildFailure> {
    Result { () throws(BuildFailure) in
      if Interruption.status != nil { throw .interrupted }
      if let written = ahead.institutions[judged.name] { return .written(written) }
      if let earlier, let known = known(judged, by: earlier, in: publication) { return known }
      return .written(try made(judged, in: publication))
    }
  }

  /// The contribution of an institution that would be written in the same way again; nil for others.
  private func known(
    _ judged: JudgedInstitution, by earlier: EarlierSite, in publication: Publication
  ) -> Contribution? {
    guard let memory = content.reader.memory, let inputs = inputs(of: judged),
      let left = earlier.institutions[judged.name], left.inputs == inputs,
      let parts = memory.parts(of: judged.name, from: inputs)
    else { return nil }
    if earlier.standing != nil, let rows = earlier.rows(of: judged.name) {
      return .standing(StandingInstitution(left: left, parts: parts, rows: rows))
    }
    guard let records = knownRecords(of: judged, in: publication),
      let data = memory.data(of: judged.name, from: inputs)
    else { return nil }
    return .written(
      WrittenInstitution(
        name: judged.name, records: records, parts: parts, data: data, summarised: nil))
  }
}
