"""What can only be said of the pages together: where links lead, and what no link reaches."""
import collections
import re
from html import unescape
from urllib.parse import unquote, urljoin, urlsplit

from . import canary as canaries
from .report import Finding

CHECKS = ["css-parse", "broken-link", "broken-fragment", "outside-prefix", "orphan-page",
          "external-resource", "title", "social", "weight"]
TALKING = ("mailto", "tel", "webcal", "sms")
MAILBOX = re.compile(r"mailto:[^@\s?]+@[^@\s?]+")
LOADED_BY_STYLE = re.compile(r"@import\s+[^;]+|url\(\s*[\"']?([^\"')]+)")


def findings(site, pages, budget, figures):
    """All findings; `budget` is the largest page, in bytes compressed."""
    reached = collections.defaultdict(set)
    anchors = {page.name: set(page.ids) for page in pages}
    for page in pages:
        yield from page.findings
        yield from link_faults(site, page, anchors, reached)
        yield from absolute_faults(site, page)
        if page.compressed > budget:
            yield Finding("weight", page.name, f"HTML of {page.compressed} bytes, compressed")
    yield from title_faults(pages)
    yield from orphans(pages, reached)
    for name in site.named(".css"):
        yield from style_faults(site, name)
    sizes = sorted(page.compressed for page in pages)
    figures.update(
        pages=len(pages), files=len(site.files), bytes=site.total_bytes(),
        html_median=sizes[len(sizes) // 2], html_largest=sizes[-1])


def link_faults(site, page, anchors, reached):
    for url, loads, tag in page.links:
        if not url:
            if tag in ("a", "img", "script", "link"):
                yield Finding("broken-link", page.name, f"empty address on <{tag}>")
            continue
        scheme = urlsplit(url).scheme.lower()
        if scheme in TALKING:
            if scheme == "mailto" and not MAILBOX.match(url):
                yield Finding("broken-link", page.name, f"bad {url}")
            continue
        if scheme in ("data", "blob"):
            if loads:
                yield Finding("external-resource", page.name, f"{scheme}: on <{tag}>")
            continue
        target, fragment, problem = site.target(url, page.name)
        if problem == "external":
            if loads:
                yield Finding("external-resource", page.name, f"<{tag}> {url}")
        elif problem == "outside":
            yield Finding("outside-prefix", page.name, f"<{tag}> {url}")
        elif problem == "missing":
            yield Finding("broken-link", page.name, f"<{tag}> {url}")
        else:
            if problem == "redirect":
                yield Finding("broken-link", page.name, f"{url} needs a redirect", True)
            reached[page.name].add(target)
            known = anchors.get(target) if target in anchors else drawing_ids(site, target)
            if fragment and not fragment.startswith(":~:") and known is not None:
                if fragment not in known:
                    yield Finding("broken-fragment", page.name, url)


def drawing_ids(site, name):
    """The ids of a drawing; None for files that have none."""
    if name.endswith(".svg"):
        return set(re.findall(r'\bid="([^"]+)"', site.text(name)))
    return None


def absolute_faults(site, page):
    """Addresses for search engines and shared links: absolute, of this site, and of a file."""
    for key, url in page.absolute:
        parts = urlsplit(url)
        path = unquote(parts.path)
        if parts.scheme not in ("http", "https"):
            yield Finding("social", page.name, f"{key} not absolute: {url}")
        elif site.host and parts.netloc != site.host:
            yield Finding("social", page.name, f"{key} on another host: {url}")
        elif not path.startswith(site.prefix):
            yield Finding("social", page.name, f"{key} outside the site: {url}")
        elif site.file_of(path[len(site.prefix):]) not in site.file_set:
            yield Finding("social", page.name, f"{key} leads to no file: {url}")


def title_faults(pages):
    titles = collections.defaultdict(list)
    for page in pages:
        if not page.title:
            yield Finding("title", page.name, "no title")
        elif page.is_listed:
            titles[page.title].append(page.name)
    for title, names in titles.items():
        if len(names) > 1:
            yield Finding("title", names[1], f"{title!r} on {len(names)} pages: {names[:4]}")


def orphans(pages, reached):
    seen, rest = {"index.html"}, ["index.html"]
    while rest:
        new = reached[rest.pop()] - seen
        seen |= new
        rest += new
    for page in pages:
        if page.name not in seen and page.is_listed:
            yield Finding("orphan-page", page.name, "no chain of links leads here")


def style_faults(site, name):
    for found in LOADED_BY_STYLE.finditer(site.text(name)):
        url = found.group(1)
        if url is None:
            yield Finding("css-parse", name, f"{found.group()[:60]} delays the page")
        elif urlsplit(url).scheme == "data":
            yield Finding("css-parse", name, "data: needs an exception of the policy")
        elif not url.startswith("#"):
            _, _, problem = site.target(url, name)
            if problem in ("external", "outside", "missing"):
                yield Finding("css-parse", name, f"{problem}: {url}")


def planted_text_faults(site, pages, canary):
    """Where `canary`, planted in the content, became code in a drawing or a feed."""
    if not any(page.has_canary for page in pages):
        yield Finding("xss", "index.html", f"{canary!r} is on no page: nothing was tested", True)
    for name in site.named(".svg", ".atom", ".xml"):
        text = site.text(name)
        places = list(canaries.code_with(canary, text))
        for markup in re.finditer(
                r'(?s)<(content|summary|title)\b[^>]*type="html"[^>]*>(.*?)</\1>', text):
            places += canaries.code_with(canary, unescape(markup.group(2)))
        for place in places:
            yield Finding("xss", name, place)
