"""What can be said of a page from its bytes alone."""
import collections
import concurrent.futures
import gzip
import json
import re
from html import unescape
from urllib.parse import urlsplit

import lxml.html

from . import canary as canaries
from . import drawings
from .data import without_repeated_keys
from .report import Finding

CHECKS = ["external-resource", "inline-code", "duplicate-id", "description", "headings", "lang",
          "landmarks", "table-semantics", "svg-name", "svg-data", "img-alt", "mojibake", "json-ld"]

ADDRESSES = {"href", "src", "action", "poster", "data", "formaction", "xlink:href",
             "{http://www.w3.org/1999/xlink}href"}
LOADING = {"script", "img", "iframe", "source", "video", "audio", "embed", "object", "use", "image",
           "input", "track", "feimage"}
LOADING_RELATIONS = re.compile(
    r"stylesheet|icon|preload|modulepreload|prefetch|preconnect|manifest|dns-prefetch")
INLINE_SCRIPTS = {"", "module", "text/javascript", "application/javascript", "importmap",
                  "speculationrules"}
BROKEN_TEXT = re.compile(
    "\ufffd|Ã[¡-¿©\u00ad³±ºº]|â€|Â[¡-¿]|\\{\\{|\\}\\}|Optional\\(|\\bundefined\\b|\\bNaN\\b")
SOCIAL = ["og:title", "og:type", "og:url", "og:image", "og:locale"]


def words(element):
    return " ".join(element.text_content().split())


def tag_of(element):
    return element.tag.rsplit("}", 1)[-1].lower() if isinstance(element.tag, str) else ""


class Page:
    """The facts of a page that checks of the whole site and of the browser need, and the findings
    that need nothing else. It crosses from one process to another, so it keeps no tree."""

    def __init__(self, name, raw, canary=""):
        self.name, self.size, self.compressed = name, len(raw), len(gzip.compress(raw, 6))
        self.findings, self.links, self.absolute, self.ids = [], [], [], []
        text = raw.decode("utf-8", "replace")
        self.has_canary = bool(canary) and canary in unescape(text)
        if self.has_canary:
            for place in canaries.code_with(canary, text):
                self._find("xss", place)
        parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
        document = lxml.html.document_fromstring(raw, parser=parser)
        self._read_head(document)
        self._read_elements(document)
        seen = re.sub(r"(?s)<(script|style|code|pre)\b.*?</\1>", "", text)
        if broken := BROKEN_TEXT.search(seen):
            near = seen[max(0, broken.start() - 30):broken.end() + 30]
            self._find("mojibake", f"{broken.group()!r} near {near!r}")

    def _find(self, check, message):
        self.findings.append(Finding(check, self.name, message))

    def _read_head(self, document):
        body = document.find("body")
        self.kind = (body.get("data-plantilla") if body is not None else None) or "sin-plantilla"
        title = document.find(".//head/title")
        self.title = words(title) if title is not None else ""
        meta = {(one.get("name") or one.get("property") or "").lower(): one.get("content") or ""
                for one in document.iter("meta")}
        self.is_redirect = any((one.get("http-equiv") or "").lower() == "refresh"
                               for one in document.iter("meta"))
        self.is_listed = not (
            "noindex" in meta.get("robots", "") or self.is_redirect or self.name == "404.html")
        self.absolute = [(key, meta[key]) for key in ("og:url", "og:image") if meta.get(key)]
        language = (document.get("lang") or "").lower()
        if language != "es" and not language.startswith("es-"):
            self._find("lang", f"lang={language!r}")
        if self.is_redirect:
            return
        if not meta.get("description", "").strip():
            self._find("description", "no description")
        for key in SOCIAL if self.is_listed else []:
            if not meta.get(key):
                self._find("social", f"no {key}")
        if "width=device-width" not in meta.get("viewport", ""):
            self._find("landmarks", "no viewport of the width of the device")

    def _read_elements(self, document):
        by_id, count = {}, collections.Counter()
        for element in document.iter():
            if isinstance(element.tag, str) and element.get("id"):
                by_id.setdefault(element.get("id"), element)
        headings, mains = [], 0
        for element in document.iter():
            tag = tag_of(element)
            if not tag:
                continue
            if identifier := element.get("id"):
                count[identifier] += 1
            if tag == "a" and element.get("name"):
                self.ids.append(element.get("name"))
            self._read_attributes(tag, element)
            if re.fullmatch("h[1-6]", tag):
                headings.append((int(tag[1]), words(element)))
            elif tag == "main":
                mains += 1
            elif tag == "table":
                self._read_table(element)
            elif tag == "svg":
                for check, message in drawings.faults(element, by_id):
                    self._find(check, message)
            elif tag == "img":
                self._read_picture(element)
            elif tag in ("style", "base"):
                self._find("inline-code", f"<{tag}>")
            elif tag == "script":
                self._read_script(element)
        self.ids += list(count)
        for identifier, uses in count.items():
            if uses > 1 or re.search(r"\s", identifier):
                self._find("duplicate-id", f"#{identifier} {uses} times")
        if not self.is_redirect:
            self._judge_outline(headings, mains)

    def _read_attributes(self, tag, element):
        if element.get("data-xss") is not None:
            self._find("xss", f"<{tag} data-xss>")
        if element.get("style") is not None:
            self._find("inline-code", f"style= on <{tag}>: {element.get('style')[:60]}")
        relation = (element.get("rel") or "").lower()
        loads = tag in LOADING or (tag == "link" and bool(LOADING_RELATIONS.search(relation)))
        for name, value in element.attrib.items():
            value = (value or "").strip()
            if name.lower().startswith("on"):
                self._find("inline-code", f"{name}= on <{tag}>")
            elif name.lower() in ("srcset", "imagesrcset"):
                self.links += [(part.split()[0], True, tag) for part in value.split(",")
                               if part.split()]
            elif name.lower() in ADDRESSES:
                if value.lower().startswith("javascript:"):
                    self._find("inline-code", f"javascript: on <{tag}>")
                elif (tag == "link" and relation in ("canonical", "alternate")
                      and urlsplit(value).scheme in ("http", "https")):
                    self.absolute.append((relation, value))
                else:
                    self.links.append((value, loads, tag))

    def _read_table(self, table):
        if table.get("role") in ("presentation", "none"):
            return
        caption = table.find("caption")
        named = table.get("aria-label") or table.get("aria-labelledby")
        if not (caption is not None and words(caption)) and not named:
            self._find("table-semantics", "table without caption")
        heads = list(table.iter("th"))
        if not heads:
            self._find("table-semantics", "table without th")
        for head in heads:
            if head.get("scope") not in ("col", "row", "colgroup", "rowgroup"):
                self._find("table-semantics", f"th without scope: {words(head)[:40]!r}")
                break

    def _read_picture(self, picture):
        if picture.get("alt") is None:
            self._find("img-alt", f"img without alt: {picture.get('src')}")
        if not (picture.get("width") and picture.get("height")):
            self._find("img-alt", f"img without size (the page jumps): {picture.get('src')}")

    def _read_script(self, script):
        kind = (script.get("type") or "").lower()
        if script.get("src") is None and kind in INLINE_SCRIPTS:
            self._find("inline-code", f'inline <script type="{kind}">')
        if kind == "application/ld+json":
            try:
                for fault in linked_data_faults(script.text or ""):
                    self._find("json-ld", fault)
            except ValueError as error:
                self._find("json-ld", error)

    def _judge_outline(self, headings, mains):
        if mains != 1:
            self._find("landmarks", f"{mains} <main>")
        tops = sum(level == 1 for level, _ in headings)
        if tops != 1:
            self._find("headings", f"{tops} h1")
        last = 0
        for level, text in headings:
            if not text:
                self._find("headings", f"empty h{level}")
            if level > last + 1:
                self._find("headings", f"h{last} -> h{level} at {text[:40]!r}")
            last = level


def linked_data_faults(text):
    """Every node needs a type and a name, and the whole a context of schema.org."""
    data = json.loads(text, object_pairs_hook=without_repeated_keys)
    nodes = data if isinstance(data, list) else data.get("@graph", [data])
    for node in nodes:
        if not node.get("@type"):
            yield "node without @type"
        if not (node.get("name") or node.get("headline") or node.get("itemListElement")):
            yield f"{node.get('@type')} without name"
    context = nodes[0].get("@context") if isinstance(data, list) else data.get("@context")
    if context not in ("https://schema.org", "https://schema.org/"):
        yield f"@context is {context!r}"


def read(arguments):
    root, name, canary = arguments
    return Page(name, (root / name).read_bytes(), canary)


def pages_of(site, canary=""):
    """All pages, read by two processes."""
    names = [(site.root, name, canary) for name in site.named(".html")]
    with concurrent.futures.ProcessPoolExecutor(max_workers=2) as pool:
        return list(pool.map(read, names, chunksize=max(1, len(names) // 16)))
