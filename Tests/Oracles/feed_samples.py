"""Compares the feeds and tables that `feedsamples` wrote with the values that they were made of, as
readers that are not ours see them.

    feed_samples.py FOLDER
"""
import csv
import datetime
import hashlib
import io
import json
import pathlib
import re
import sys
import urllib.parse
import uuid
import xml.etree.ElementTree as ElementTree

import vobject

import feeds
import tables

ATOM = feeds.ATOM


def shown(text):
    """What a feed carries of a text."""
    text = re.sub("\r\n|[\r\x85\u2028\u2029]", "\n", text)
    return re.sub(
        "[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]", "", text)


def address(text):
    return urllib.parse.quote(text, safe="%:/?#@!$&'()*+,;=")


def uid(tag):
    """RFC 9562, appendix B.2, in the namespace of URLs."""
    digest = hashlib.sha256(uuid.NAMESPACE_URL.bytes + tag.encode()).digest()[:16]
    number = int.from_bytes(digest, "big") & ~(0xF << 76) & ~(0x3 << 62)
    return str(uuid.UUID(int=number | 0x8 << 76 | 0x2 << 62))


def day(iso):
    return datetime.date.fromisoformat(iso)


def midnight(iso):
    return iso.replace("-", "") + "T000000Z"


def same(name, seen, expected):
    if seen != expected:
        yield f"{name}: {seen!r} instead of {expected!r}"


def property_of(component, name):
    values = component.contents.get(name, [])
    return values[0].value if len(values) == 1 else [value.value for value in values] or None


def calendar_differences(raw, made):
    calendar = vobject.readOne(raw.decode("utf-8"))
    for name, key in [("name", "name"), ("x-wr-calname", "name"), ("description", "description"),
                      ("x-wr-caldesc", "description"), ("prodid", "product")]:
        text = made.get(key)
        yield from same(name, property_of(calendar, name),
                        None if text is None else shown(text))
    # vobject ends an address at its first comma.
    other, others = feeds.components(raw)
    for name, key in [("url", "page"), ("source", "source")]:
        text = made.get(key)
        yield from same(name, other.get(name), None if text is None else address(text))
    for event, expected in zip(others, made["events"]):
        page = expected.get("page")
        yield from same("url", event.get("url"), None if page is None else address(page))
    yield from same("refresh-interval", property_of(calendar, "refresh-interval"), "P1D")
    events = calendar.contents["vevent"]
    yield from same("events", len(events), len(made["events"]))
    for event, expected in zip(events, made["events"]):
        yield from event_differences(event, expected)


def event_differences(event, made):
    for name in ["summary", "description"]:
        text = made.get(name)
        yield from same(name, property_of(event, name), None if text is None else shown(text))
    categories = [shown(text) for text in made["categories"] if shown(text)]
    yield from same("categories", property_of(event, "categories") or [], categories)
    last = day(made["last"]) + datetime.timedelta(days=1)
    yield from same("dtstart", property_of(event, "dtstart"), day(made["first"]))
    yield from same("dtend", property_of(event, "dtend"), last)
    yield from same("uid", property_of(event, "uid"), uid(made["tag"]))
    yield from same("status", property_of(event, "status"), made["status"].upper())
    yield from same("transp", property_of(event, "transp"), "TRANSPARENT")
    yield from same("rrule", property_of(event, "rrule"), made.get("recurrence"))
    yield from same("sequence", property_of(event, "sequence"), str(made["sequence"]))
    for name in ["dtstamp", "last-modified"]:
        seen = property_of(event, name)
        if isinstance(seen, datetime.datetime):
            seen = seen.strftime("%Y%m%dT%H%M%SZ")
        yield from same(name, seen, midnight(made["lastModified"]))


def feed_differences(raw, made):
    root = ElementTree.fromstring(raw)
    yield from element_differences(root, made)
    yield from same("author", root.findtext(f"{ATOM}author/{ATOM}name"), shown(made["author"]))
    yield from same("subtitle", root.findtext(ATOM + "subtitle"),
                    None if "subtitle" not in made else shown(made["subtitle"]))
    yield from same("self", root.find(f"{ATOM}link[@rel='self']").get("href"),
                    address(made["source"]))
    entries = root.findall(ATOM + "entry")
    yield from same("entries", len(entries), len(made["entries"]))
    for entry, expected in zip(entries, made["entries"]):
        yield from element_differences(entry, expected)
        published = expected.get("published")
        yield from same("published", entry.findtext(ATOM + "published"),
                        None if published is None else published + "T00:00:00Z")
        yield from same("summary", entry.findtext(ATOM + "summary"),
                        None if "summary" not in expected else shown(expected["summary"]))
        yield from same("categories", [c.get("term") for c in entry.findall(ATOM + "category")],
                        [shown(text) for text in expected["categories"] if shown(text)])


def element_differences(element, made):
    yield from same("id", element.findtext(ATOM + "id"), made["id"])
    yield from same("title", element.findtext(ATOM + "title"), shown(made["title"]))
    yield from same("updated", element.findtext(ATOM + "updated"), made["updated"] + "T00:00:00Z")
    yield from same("alternate", element.find(f"{ATOM}link[@rel='alternate']").get("href"),
                    address(made["page"]))


def table_differences(raw, made):
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8"), newline=""), strict=True))
    expected = [[{"text": name} for name in made["names"]], *made["rows"]]
    yield from same("rows", len(rows), len(expected))
    for row, cells in zip(rows, expected):
        yield from same("row", [tables.original(text) for text in row],
                        [plain(cell.get("text", cell.get("number", ""))) for cell in cells])
        for text, cell in zip(row, cells):
            if "number" in cell and tables.NUMBER.fullmatch(cell["number"]):
                yield from same("number", text, cell["number"])


def plain(text):
    """What a table holds of a text."""
    return re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff]", "", text)


READERS = {
    ".ics": (feeds.calendar_faults, calendar_differences),
    ".atom": (feeds.feed_faults, feed_differences),
    ".csv": (tables.table_faults, table_differences),
}


def main():
    passed = faults = 0
    for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
        if path.suffix not in READERS:
            continue
        raw = path.read_bytes()
        made = json.loads(path.with_name(path.name + ".json").read_text("utf-8"))
        read, compare = READERS[path.suffix]
        for fault in feeds.faults_of(read, raw) + feeds.faults_of(compare, raw, made):
            faults += 1
            print(f"{path}: {fault}")
        passed += 1
    print(f"{passed} samples, {faults} faults")
    return 1 if faults or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
