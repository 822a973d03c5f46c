public import Programmes
import SiteRoutes

/// The columns of the official tables of a programme: the same on all its pages, so that they are found
/// once.
public struct OfficialColumns: Sendable {
  let all: [TableColumn]
  let widths: ColumnWidths

  /// `progress` is nil without any report.
  public init(
    of programme: Programme, _ progress: ProgrammeProgress?, in institution: InstitutionName,
    _ site: Site
  ) {
    let address = ProgrammeAddress(institution: institution.slug, programme: programme.slug)
    let view = ProgrammeView(
      programme: programme, institution: institution, site: site, route: .programme(address),
      progress: progress)
    all = view.columns
    widths = view.widths(of: all)
  }
}

extension OfficialColumns {
  /// The one whose cells name their rows.
  var header: TableColumn { all.contains(.of(.key)) ? .of(.key) : .of(.activity) }
}
