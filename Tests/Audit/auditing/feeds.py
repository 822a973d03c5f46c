"""Calendars, news and the site map, as programs that subscribe to them read them."""
import collections
import datetime
import re
from urllib.parse import unquote, urlsplit

import feedparser
import icalendar
import recurring_ical_events
from lxml import etree

from .report import Finding

CHECKS = ["ics", "atom", "sitemap"]
ATOM = {"a": "http://www.w3.org/2005/Atom"}
TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
SITE_MAP = re.compile(r"sitemap(-\d+)?\.xml")
LONGEST_LINE = 75
"""Octets: RFC 5545, 3.1."""


def findings(site):
    for name in site.named(".ics"):
        for fault in dict.fromkeys(calendar_faults(site.bytes(name))):
            yield Finding("ics", name, fault)
    for name in site.named(".atom"):
        for fault in atom_faults(site.bytes(name)):
            yield Finding("atom", name, fault)
    for name in site.files:
        if SITE_MAP.fullmatch(name.rsplit("/", 1)[-1]):
            for fault in map_faults(site, name):
                yield Finding("sitemap", name, fault)


def calendar_faults(raw):
    lines = raw.split(b"\n")
    if any(line and not line.endswith(b"\r") for line in lines[:-1]):
        yield "lines must end in CRLF"
    if any(len(line.rstrip(b"\r")) > LONGEST_LINE for line in lines):
        yield "a line is not folded"
    try:
        raw.decode("utf-8")
        calendars = icalendar.Calendar.from_ical(raw, multiple=True)
    except Exception as error:  # the reader raises many kinds
        yield f"{type(error).__name__}: {error}"
        return
    if not calendars:
        yield "no calendar"
    uses = collections.Counter()
    for calendar in calendars:
        if str(calendar.get("VERSION")) != "2.0" or not calendar.get("PRODID"):
            yield "VERSION:2.0 and PRODID are required"
        for event in calendar.walk("VEVENT"):
            if event.get("UID") and not event.get("RECURRENCE-ID"):
                uses[str(event["UID"])] += 1
            yield from event_faults(event)
        try:
            recurring_ical_events.of(calendar).between(
                datetime.date(2015, 1, 1), datetime.date(2035, 1, 1))
        except Exception as error:  # the reader raises many kinds
            yield f"what recurs can't be told: {type(error).__name__}: {error}"
    for uid, count in uses.items():
        if count > 1:
            yield f"UID {uid} used {count} times"


def event_faults(event):
    uid = event.get("UID")
    for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
        if event.get(name) is None:
            yield f"VEVENT {uid}: no {name}"
    for name, fault in event.errors:
        yield f"{uid}: {name}: {fault}"
    start, end = event.get("DTSTART"), event.get("DTEND")
    if start and end:
        if type(start.dt) is not type(end.dt):
            yield f"{uid}: start and end are of different types"
        elif end.dt <= start.dt:
            yield f"{uid}: ends on {end.dt}, which is excluded, and starts on {start.dt}"


def atom_faults(raw):
    try:
        feed = etree.fromstring(raw, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        yield error
        return
    if feed.tag != "{%s}feed" % ATOM["a"]:
        yield f"the root is {feed.tag}"
        return
    read = feedparser.parse(raw)
    if read.bozo:
        yield f"feedparser: {read.get('bozo_exception')}"
    entries = feed.findall("a:entry", ATOM)
    for element in [feed, *entries]:
        name = etree.QName(element).localname
        identifier = (element.findtext("a:id", "", ATOM) or "").strip()
        if not re.match("(https?|tag|urn):", identifier):
            yield f"{name} with the id {identifier!r}, which is no IRI"
        if not TIMESTAMP.fullmatch((element.findtext("a:updated", "", ATOM) or "").strip()):
            yield f"{name} whose date of update is not RFC 3339"
        if not (element.findtext("a:title", "", ATOM) or "").strip():
            yield f"{name} without title"
    for entry in entries:
        if feed.find("a:author", ATOM) is None and entry.find("a:author", ATOM) is None:
            yield "entry without author"
        if entry.find("a:link", ATOM) is None and entry.find("a:content", ATOM) is None:
            yield "entry without link or content"
    if not any(link.get("rel") == "self" for link in feed.findall("a:link", ATOM)):
        yield "no link to itself"
    count = collections.Counter(entry.findtext("a:id", "", ATOM) for entry in entries)
    for identifier, uses in count.items():
        if uses > 1:
            yield f"id {identifier} used {uses} times"


def map_faults(site, name):
    try:
        root = etree.fromstring(site.bytes(name))
    except etree.XMLSyntaxError as error:
        yield error
        return
    for location in root.iter(LOCATION):
        path = unquote(urlsplit((location.text or "").strip()).path)
        inside = path.startswith(site.prefix)
        if not inside or site.file_of(path[len(site.prefix):]) not in site.file_set:
            yield f"lists {location.text}, which does not exist"
