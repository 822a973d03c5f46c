"""Reads calendars (.ics) and Atom feeds (.atom) with programs that are not ours, and says what they
do not understand or do not agree on.

    feeds.py PATH…        files, or folders with such files at any depth
"""
import datetime
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

import feedparser
import icalendar
import pytz
import recurring_ical_events
import vobject
from dateutil.rrule import rrulestr
from khal.icalendar import split_ics
from khal.khalendar.backend import SQLiteDb

ATOM = "{http://www.w3.org/2005/Atom}"
BEGINNING, END = datetime.datetime(1899, 1, 1), datetime.datetime(2260, 1, 1)
# khal is asked about the first events of a file: it copies each into a database.
KHAL_EVENTS = 200
KHAL_LOCALE = {
    "local_timezone": pytz.UTC, "default_timezone": pytz.UTC, "timeformat": "%H:%M",
    "dateformat": "%Y-%m-%d", "longdateformat": "%Y-%m-%d", "datetimeformat": "%Y-%m-%d %H:%M",
    "longdatetimeformat": "%Y-%m-%d %H:%M", "weeknumbers": False, "firstweekday": 0,
    "unicode_symbols": True,
}


# Calendars

def line_faults(raw):
    """RFC 5545, section 3.1: the octets, before anybody reads them."""
    if not raw.endswith(b"\r\n"):
        yield "does not end with CR LF"
    if re.search(rb"(?<!\r)\n|\r(?!\n)", raw):
        yield "has an end of line that is not CR LF"
    for number, line in enumerate(raw.split(b"\r\n")[:-1], start=1):
        if len(line) > 75:
            yield f"line {number} has {len(line)} octets"
        if not line:
            yield f"line {number} is empty"
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"line {number} is folded within a character"
            continue
        if re.search("[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", text):
            yield f"line {number} has a control character"


def components(raw):
    """The calendar as icalendar reads it, and its events."""
    calendars = icalendar.Calendar.from_ical(raw, multiple=True)
    if len(calendars) != 1:
        raise ValueError(f"{len(calendars)} calendars in a file")
    return calendars[0], list(calendars[0].walk("VEVENT"))


def calendar_faults(raw):
    yield from line_faults(raw)
    try:
        calendar, events = components(raw)
    except ValueError as error:
        yield f"icalendar: {error}"
        return
    for component in calendar.walk():
        for name, message in component.errors:
            yield f"icalendar: {name}: {message}"
    for name in ["VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME"]:
        if not isinstance(calendar.get(name), str):
            yield f"has not one {name}"
    for name in ["REFRESH-INTERVAL", "X-PUBLISHED-TTL"]:
        interval = icalendar.vDuration.from_ical(calendar[name].to_ical().decode())
        if interval < datetime.timedelta(hours=1):
            yield f"{name} is {interval}"
    if not events:
        yield "has no event"
    uids = [str(event.get("UID")) for event in events]
    if len(set(uids)) != len(uids):
        yield "has a UID twice"
    for event in events:
        for fault in event_faults(event):
            yield f"event {event.get('UID')}: {fault}"
    if written(icalendar.Calendar.from_ical(calendar.to_ical())) != written(calendar):
        yield "icalendar writes it with other values"
    yield from occurrence_faults(raw, calendar, events)
    yield from second_reader_faults(raw, calendar, events)


def written(calendar):
    return [(name, value.to_ical() if hasattr(value, "to_ical") else value)
            for name, value in calendar.property_items()]


def event_faults(event):
    for name in ["UID", "DTSTAMP", "DTSTART", "DTEND", "LAST-MODIFIED", "SEQUENCE", "SUMMARY",
                 "STATUS", "TRANSP"]:
        if event.get(name) is None or isinstance(event[name], list):
            yield f"has not one {name}"
            return
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    for day in (start, end):
        if type(day) is not datetime.date:
            yield f"{day} is not a whole day"
            return
    if end <= start:
        yield f"ends on {end}, exclusive, and begins on {start}"
    for name in ["DTSTAMP", "LAST-MODIFIED"]:
        if event[name].dt.utcoffset() != datetime.timedelta(0):
            yield f"{name} is not in UTC"
    if int(event["SEQUENCE"]) < 0:
        yield "SEQUENCE is negative"
    if not re.fullmatch("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
                        str(event["UID"])):
        yield "UID is no UUID of version 8"
    if "URL" in event and not re.match("https?://", str(event["URL"])):
        yield f"URL {event['URL']}"


def expected_days(event):
    """The first days of all occurrences, by dateutil."""
    start = event["DTSTART"].dt
    if "RRULE" not in event:
        return [start]
    rule = event["RRULE"].to_ical().decode()
    midnight = datetime.datetime.combine(start, datetime.time())
    days = rrulestr(rule, dtstart=midnight).between(BEGINNING, END, inc=True)
    return [day.date() for day in days]


def occurrence_faults(raw, calendar, events):
    expected = set()
    for event in events:
        length = event["DTEND"].dt - event["DTSTART"].dt
        days = expected_days(event)
        if event["DTSTART"].dt not in days:
            yield f"event {event['UID']}: its rule does not hold on its first day"
        expected |= {(str(event["UID"]), day, day + length) for day in days}
    seen = {
        (str(event["UID"]), event["DTSTART"].dt, event["DTEND"].dt)
        for event in recurring_ical_events.of(calendar).between(BEGINNING, END)
    }
    for uid, start, end in sorted(seen ^ expected)[:3]:
        yield f"recurring-ical-events and dateutil differ on {uid}, {start} to {end}"
    known = {str(event["UID"]) for event in events[:KHAL_EVENTS]}
    ours = {occurrence for occurrence in expected if occurrence[0] in known}
    for uid, start, end in sorted(khal_occurrences(raw, known) ^ ours)[:3]:
        yield f"khal and dateutil differ on {uid}, {start} to {end}"


def khal_occurrences(raw, known):
    database = SQLiteDb(["feed"], ":memory:", KHAL_LOCALE)
    for item in split_ics(raw.decode("utf-8"), default_timezone=pytz.UTC):
        uid = str(components(item)[1][0]["UID"])
        if uid in known:
            database.update(item, uid, calendar="feed")
    return {(uid, start, end)
            for _, uid, start, end, *_ in database.get_floating(BEGINNING, END)}


def second_reader_faults(raw, calendar, events):
    """vobject shares no code with icalendar. The two must see the same values.

    icalendar 7 undoes escapes in several passes, so that a backslash before an n, a comma or a
    semicolon comes out wrong: texts with a backslash are compared as vobject reads them only where
    somebody knows what they were made of.
    """
    other = vobject.readOne(raw.decode("utf-8"))
    if len(other.contents.get("vevent", [])) != len(events):
        yield f"vobject sees {len(other.contents.get('vevent', []))} events"
        return
    for event, twin in zip(events, other.contents["vevent"]):
        for name in ["uid", "summary", "description", "location", "url", "status"]:
            one = event.get(name)
            two = twin.contents[name][0].value if name in twin.contents else None
            if (None if one is None else str(one)) != two and "\\" not in (two or ""):
                yield f"event {event['UID']}: vobject reads {name} as {two!r}"
        for name in ["dtstart", "dtend"]:
            if twin.contents[name][0].value != event[name].dt:
                yield f"event {event['UID']}: vobject reads {name} otherwise"


# Atom feeds

def feed_faults(raw):
    try:
        root = ElementTree.fromstring(raw)
    except ElementTree.ParseError as error:
        yield f"is no XML: {error}"
        return
    if root.tag != ATOM + "feed":
        yield f"is <{root.tag}>"
        return
    parsed = feedparser.parse(raw)
    if parsed.bozo:
        yield f"feedparser: {parsed.bozo_exception}"
    if parsed.version != "atom10":
        yield f"feedparser takes it for {parsed.version}"
    entries = root.findall(ATOM + "entry")
    if len(parsed.entries) != len(entries):
        yield f"feedparser sees {len(parsed.entries)} of {len(entries)} entries"
    yield from element_faults(root, ["id", "title", "updated", "author"], ["self", "alternate"])
    for entry in entries:
        yield from element_faults(entry, ["id", "title", "updated"], ["alternate"])
    ids = [element.findtext(ATOM + "id") for element in [root, *entries]]
    if len(set(ids)) != len(ids):
        yield "has an id twice"
    newest = max((entry.findtext(ATOM + "updated") for entry in entries), default="")
    if root.findtext(ATOM + "updated") < newest:
        yield "is older than its newest entry"
    for entry, twin in zip(entries, parsed.entries):
        if twin.id != entry.findtext(ATOM + "id"):
            yield f"feedparser reads {twin.id}"
        if twin.title != guessed(entry.findtext(ATOM + "title").strip()):
            yield f"feedparser reads the title of {twin.id} as {twin.title!r}"
        if twin.link != entry.find(ATOM + "link").get("href"):
            yield f"feedparser reads the link of {twin.id} as {twin.link}"


def guessed(text):
    """feedparser takes a text for one that was encoded twice wherever it could be."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def element_faults(element, once, relations):
    name = element.findtext(ATOM + "id")
    for child in once:
        if len(element.findall(ATOM + child)) != 1:
            yield f"{name} has not one {child}"
            return
    # RFC 4151, section 2.1.
    if not re.fullmatch(
            r"tag:[a-z0-9.-]+,\d{4}(-\d\d){0,2}:([A-Za-z0-9._~/-]|%[0-9A-F]{2})*", name):
        yield f"id {name}"
    for child in ["title", "subtitle", "summary"]:
        for text in element.findall(ATOM + child):
            if text.get("type", "text") != "text" or len(text):
                yield f"{name}: {child} is not plain text"
    for child in ["updated", "published"]:
        for date in element.findall(ATOM + child):
            datetime.datetime.strptime(date.text, "%Y-%m-%dT%H:%M:%SZ")
    links = element.findall(ATOM + "link")
    if sorted(link.get("rel") for link in links) != sorted(relations):
        yield f"{name} has links {[link.get('rel') for link in links]}"
    for link in links:
        if not re.match("https?://[!-~]+$", link.get("href")):
            yield f"{name} links to {link.get('href')}"


def faults_of(read, *values):
    """What `read` finds. A reader that stops over a value has found something too."""
    try:
        return list(read(*values))
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]


READERS = {".ics": calendar_faults, ".atom": feed_faults}


def files(paths):
    for path in map(pathlib.Path, paths):
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.suffix in READERS)
        else:
            yield path


def main():
    counts = {suffix: 0 for suffix in READERS}
    events = entries = faults = 0
    for path in files(sys.argv[1:]):
        raw = path.read_bytes()
        counts[path.suffix] += 1
        events += raw.count(b"\r\nBEGIN:VEVENT\r\n")
        entries += raw.count(b"\n<entry>\n")
        for fault in faults_of(READERS[path.suffix], raw):
            faults += 1
            print(f"{path}: {fault}")
    print(f"{counts['.ics']} calendars with {events} events, "
          f"{counts['.atom']} feeds with {entries} entries, {faults} faults")
    return 1 if faults or not any(counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
