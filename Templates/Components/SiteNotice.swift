import HTML
import Programmes

/// What the portal says on every page, in frames of other sites too: for example that the data are
/// fictional.
struct SiteNotice {
  let site: Site

  var html: HTML {
    let notice = site.settings.notice
    return """
      \(notice.map { """
        <aside class="aviso-del-sitio" aria-label="\(site.words[.siteNotice])">\($0.text)</aside>

        """ })
      """
  }
}
