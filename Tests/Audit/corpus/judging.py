"""What must not come of a hostile text, in the parsers of each format; and that it is there as text."""
import collections
import re
from urllib.parse import urlsplit

import html5lib
import icalendar
import lxml.html
from defusedxml import ElementTree

from auditing.data import read_json, table_faults

from . import texts

MARKDOWN = {"a", "blockquote", "br", "code", "del", "em", "h2", "h3", "h4", "h5", "h6", "hr", "img",
            "li", "ol", "p", "pre", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul"}
"""Elements that prose may have, whatever it says."""

SCHEMES = {"", "http", "https", "mailto", "tel", "webcal", "file"}
ADDRESSES = {"href", "src", "action", "formaction", "poster", "data", "srcset", "xlink:href"}


def parsed(raw):
    return html5lib.parse(raw, transport_encoding="utf-8", namespaceHTMLElements=False)


def elements(tree):
    for element in tree.iter():
        if isinstance(element.tag, str):
            yield element.tag.rsplit("}", 1)[-1], {
                str(name).rsplit("}", 1)[-1]: value for name, value in element.attrib.items()}


class Vocabulary:
    """The elements and attributes of pages, of feeds and of calendars that nobody attacked: whatever
    else is found was made by a text."""

    def __init__(self, site, names):
        self.markup = {(tag, name) for page in names for tag, values in elements(
            parsed(site.bytes(page))) for name in ["", *values]}
        self.markup |= {(tag, name) for tag in MARKDOWN for name in (
            "", "href", "src", "alt", "rel", "title", "id", "align", "start", "class", "scope", "loading")}
        self.calendar, self.news = set(), set()
        for name in site.named(".ics"):
            self.calendar |= calendar_names(site.bytes(name))
        for name in site.named(".atom", ".xml"):
            self.news |= markup_names(site.bytes(name))

    def faults(self, site, names):
        """Pairs of file and message. Pages are parsed as a browser does, `names` of them."""
        for page in names:
            for fault in dict.fromkeys(self.page_faults(site.bytes(page))):
                yield page, fault
        for name in site.named(".ics"):
            new = calendar_names(site.bytes(name)) - self.calendar
            yield from ((name, f"{one} came of a text") for one in new)
        for name in site.named(".atom", ".xml"):
            new = markup_names(site.bytes(name)) - self.news
            yield from ((name, f"{one} came of a text") for one in new)
        for name in site.named(".csv"):
            if "/evidencias/" not in name:
                yield from ((name, fault) for fault in table_faults(site.bytes(name)))
        for name in site.named(".json", ".jsonld"):
            try:
                read_json(site.bytes(name)).__str__().encode("utf-8")
            except ValueError as error:
                yield name, error
        for name in site.named(".bib"):
            text = site.text(name)
            if len(re.findall(r"(?m)^\s*@", text)) != 1 or text.count("{") != text.count("}"):
                yield name, "not one entry with balanced braces"

    def page_faults(self, raw):
        for tag, values in elements(parsed(raw)):
            for name in ["", *values]:
                if (tag, name) not in self.markup and not name.startswith("data-l"):
                    yield f"<{tag} {name}> came of a text"
                if name.startswith("on") or name in ("style", "srcdoc", "data-xss"):
                    yield f"<{tag} {name}>"
                if name in ADDRESSES and scheme_of(values[name]) not in SCHEMES:
                    yield f"<{tag} {name}={values[name][:60]!r}>"


def scheme_of(address):
    """As a browser reads it, which leaves out blanks and controls."""
    clean = re.sub(r"[\x00-\x20]", "", address)
    found = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*):", clean)
    return found.group(1).lower() if found else urlsplit("").scheme


def calendar_names(raw):
    names = set()
    for calendar in icalendar.Calendar.from_ical(raw, multiple=True):
        for component in calendar.walk():
            names |= {(component.name, str(name)) for name in component}
    return names


def markup_names(raw):
    return {(element.tag, name) for element in ElementTree.fromstring(raw).iter()
            for name in ["", *element.attrib]}


def shown(text):
    """A text as a page shows it: blanks are one, and what does not show is left out."""
    return " ".join(re.sub("[\0-\x08\x0e-\x1b\x7f\ufeff]", "", text).split())


def visible(site, names):
    """Everything that readers are shown, and what is told to them of drawings and links."""
    parts = []
    parser = lxml.html.HTMLParser(encoding="utf-8")
    for page in names:
        tree = lxml.html.document_fromstring(site.bytes(page), parser=parser)
        parts.append(shown(" ".join(tree.itertext())))
        for _, values in elements(tree):
            parts += [shown(values[name]) for name in ("title", "alt", "aria-label", "content", "href")
                      if texts.CANARY in values.get(name, "")]
    return "\n".join(parts)


def told(site, planted):
    """Of the planted texts: the marks that some page shows, and those that it shows with all their
    markup as text."""
    pages = [name for name in site.named(".html") if texts.CANARY in site.text(name)]
    text = visible(site, pages)
    marks = set(re.findall(texts.CANARY + r"\d+q", text))
    whole = {texts.mark(one.number) for one in planted
             if one.kind in ("elements", "attributes", "endings") and shown(one.text) in text}
    return marks, whole


def count_by_field(planted):
    return collections.Counter(one.field for one in planted)
