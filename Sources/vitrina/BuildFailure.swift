import ContentLoading
import Publishing
import SitePlan

/// Why a build ended without a site.
enum BuildFailure: Error {
  case reading(ReadingFailure)
  case writing(WritingFailure)
  /// The same, while files took their places: the others wait for the next build.
  case brokenOff(WritingFailure)
  /// The same, when the new version was shown already.
  case unsettled(WritingFailure)
  /// A file that was to be used again is not as an earlier build left it, though it seemed so.
  case notAsLeft(path: String)
  /// Another run has the folder at `path`.
  case busy(path: String)
  /// What Vitrina did not write stands in the way.
  case blocked([Obstacle])
  /// The same, where a build that was cut off had begun to move its files.
  case leftUnfinished([Obstacle])
  /// The first is no folder of content, as `meant` is.
  case otherContent(String, meant: String)
  /// The folder at `output` is, holds or lies in the content.
  case outputInContent(String)
  /// Somebody asked for it.
  case interrupted
  /// Pages that were made lead to what the site does not have.
  case brokenLinks([SiteReferences.Link])
}

extension BuildFailure {
  init(_ failure: PublishingFailure) {
    self =
      switch failure {
      case .source(let path, let code): .reading(ReadingFailure(path: path, code: code))
      case .writing(let failure): .writing(failure)
      case .brokenOff(let failure): .brokenOff(failure)
      case .unsettled(let failure): .unsettled(failure)
      case .notAsLeft(let path): .notAsLeft(path: path)
      case .busy(let path): .busy(path: path)
      case .blocked(let obstacles): .blocked(obstacles)
      case .leftUnfinished(let obstacles): .leftUnfinished(obstacles)
      }
  }
}

/// Runs `change` and gives its failure the form of a build's.
func publishing<Value>(
  _ change: () throws(PublishingFailure) -> Value
) throws(BuildFailure) -> Value {
  do throws(PublishingFailure) {
    return try change()
  } catch {
    throw BuildFailure(error)
  }
}

/// Runs `read` and gives its failure the form of a build's.
func reading<Value>(_ read: () throws(ReadingFailure) -> Value) throws(BuildFailure) -> Value {
  do throws(ReadingFailure) {
    return try read()
  } catch {
    throw .reading(error)
  }
}
