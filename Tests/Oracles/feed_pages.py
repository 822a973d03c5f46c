"""Compares the calendars (.ics) of a built site with its own pages: what programs that are not ours see
in them must be what the agendas of the months show.

    feed_pages.py SITE
"""
import collections
import datetime
import html.parser
import pathlib
import posixpath
import sys
import urllib.parse

import icalendar
import recurring_ical_events

BEGINNING, END = datetime.datetime(1899, 1, 1), datetime.datetime(2260, 1, 1)
KINDS = {"inicia": "Inicia", "vence": "Vence", "entrega": "Entrega", "sesion": "Sesión"}
SPAN = "Actividad"


# What the pages show

class Agenda(html.parser.HTMLParser):
    """The entries of a month: the day or None, the kind, and the address of the page linked to."""

    def __init__(self):
        super().__init__()
        self.entries, self.is_whole = [], True
        self.day = self.kind = None
        self.in_agenda = False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = (attributes.get("class") or "").split()
        if tag == "section":
            if attributes.get("aria-labelledby") == "agenda":
                self.in_agenda = True
            elif "dia" in classes and self.in_agenda:
                self.day = int(attributes["id"][1:])
            else:
                self.in_agenda = False
        elif tag == "li" and self.in_agenda:
            self.kind = next((KINDS[name] for name in classes if name in KINDS), None)
            # Where there is too much, the agenda only counts.
            self.is_whole = self.is_whole and self.kind is not None
        elif tag == "a" and self.in_agenda and self.kind:
            self.entries.append((self.day, self.kind, attributes["href"]))
            self.kind = None

    def handle_endtag(self, tag):
        if tag == "section" and self.in_agenda:
            if self.day is None:
                self.in_agenda = False
            self.day = None


def last_day(year, month):
    return datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)


def shown(site, folder):
    """Day, kind and page of every entry in the months below `folder`; None where a month only counts."""
    entries = collections.Counter()
    for path in sorted((site / folder).glob("[0-9]*/[0-9]*/index.html")):
        agenda = Agenda()
        agenda.feed(path.read_text("utf-8"))
        if not agenda.is_whole or not agenda.entries:
            return None
        year, month = int(path.parts[-3]), int(path.parts[-2])
        base = path.relative_to(site).parent.as_posix()
        for day, kind, link in agenda.entries:
            # What begins in a month without a day may begin on its first, and so on.
            date = (datetime.date(year, month, day) if day else
                    datetime.date(year, month, 1) if kind == "Inicia" else last_day(year, month))
            page = posixpath.normpath(posixpath.join(base, link)).removesuffix("index.html")
            entries[date, kind, page.rstrip("/")] += 1
    return entries


# What programs see

def occurrences(path, root):
    """Category, first and last day, page and UID."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    for event in recurring_ical_events.of(calendar).between(BEGINNING, END):
        category = event["CATEGORIES"].cats[0]
        page = str(event["URL"]).removeprefix(root).rstrip("/")
        last = event["DTEND"].dt - datetime.timedelta(days=1)
        yield str(category), event["DTSTART"].dt, last, page, str(event["UID"])


def due(path, root):
    return collections.Counter(
        (last, category, page) for category, _, last, page, _ in occurrences(path, root))


def planned(path, root):
    entries = collections.Counter()
    for category, first, last, page, _ in occurrences(path, root):
        if category == SPAN:
            entries[first, "Inicia", page] += 1
            entries[last, "Vence", page] += 1
        else:
            entries[first if category == "Inicia" else last, category, page] += 1
    return entries


def differences(name, seen, expected):
    for entry in sorted((seen - expected).elements())[:5]:
        yield f"{name}: only the calendar has {entry[1]} on {entry[0]}, {entry[2]}"
    for entry in sorted((expected - seen).elements())[:5]:
        yield f"{name}: only the pages have {entry[1]} on {entry[0]}, {entry[2]}"


def address(path):
    """Where the site will be found, as its calendar says."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    source = str(calendar["SOURCE"])
    return urllib.parse.unquote(source).removesuffix("calendario/programa.ics")


def faults(site):
    everyones = site / "calendario/programa.ics"
    root = address(everyones)
    scopes = [(site / "calendario", "calendario")] + [
        (path.parent, f"{path.parent.relative_to(site).as_posix()}/calendario")
        for path in sorted(site.glob("instituciones/*/programa.ics"))]
    for folder, pages in scopes:
        expected = shown(site, pages)
        if expected is None:
            print(f"{pages}: not compared, a month only counts")
            continue
        print(f"{pages}: {sum(expected.values())} entries")
        yield from differences(pages + " programa.ics", planned(folder / "programa.ics", root),
                               expected)
        deadlines = folder / "vencimientos.ics"
        owed = collections.Counter(
            {entry: count for entry, count in expected.items() if entry[1] != "Inicia"})
        yield from differences(pages + " vencimientos.ics",
                               due(deadlines, root) if deadlines.exists() else
                               collections.Counter(), owed)
    yield from part_faults(site, root)
    yield from name_faults(site)


def name_faults(site):
    """Who takes two calendars keeps one event of each UID: it must be the same in both."""
    known = {}
    for path in sorted(site.rglob("*.ics")):
        for event in icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT"):
            text = event.to_ical()
            other, first = known.setdefault(str(event["UID"]), (text, path))
            if other != text:
                yield f"{path.relative_to(site)}: {event['UID']} is another in {first}"


def part_faults(site, root):
    """What programmes and axes say, their institution says too, and everyone's calendar."""
    for name in ["programa.ics", "vencimientos.ics"]:
        everyones = set(occurrences(site / "calendario" / name, root))
        for own in sorted(site.glob(f"instituciones/*/{name}")):
            whole = set(occurrences(own, root))
            parts = [*own.parent.glob(f"*/{name}"), *own.parent.glob(f"*/ejes/*/{name}")]
            for part in sorted(parts):
                for occurrence in sorted(set(occurrences(part, root)) - whole)[:3]:
                    yield f"{part.relative_to(site)}: its institution has not {occurrence}"
            for occurrence in sorted(whole - everyones)[:3]:
                yield f"{own.relative_to(site)}: everyone's calendar has not {occurrence}"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    for fault in found:
        print(fault)
    print(f"{len(found)} differences between calendars and pages")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
