"""What the audit looks for, what it found, and how that is told."""
import collections
import json
import re
import threading
import time
import traceback
from typing import NamedTuple

CHECKS = {
    "html-valid": "HTML errors (Nu HTML Checker)",
    "css-parse": "CSS that loads from elsewhere",
    "broken-link": "link or resource that leads to no file",
    "broken-fragment": "link to an anchor that does not exist",
    "outside-prefix": "address that leaves the sub-path of the site",
    "orphan-page": "page that no chain of links from the home page reaches",
    "lychee": "links, by another program",
    "external-resource": "script, style, picture or frame of another origin",
    "inline-code": "style=, <style>, inline script, on*=, javascript: (forbidden by the policy)",
    "duplicate-id": "id used twice in a page",
    "title": "title missing or used by two pages",
    "description": "no description",
    "headings": "not exactly one h1, or a level skipped",
    "lang": "language of the page missing or not Spanish",
    "landmarks": "not exactly one <main>, or no viewport",
    "table-semantics": "table without caption, th without scope",
    "svg-name": "drawing neither hidden from readers nor named",
    "svg-data": "drawing that carries data without a name that resolves",
    "img-alt": "picture without alternative text or size",
    "mojibake": "broken characters, or a template that was not filled",
    "json-ld": "JSON-LD that does not parse or lacks @context, @type or name",
    "social": "canonical or OpenGraph address missing or leading nowhere",
    "weight": "page over its budget of bytes or requests",
    "json": "JSON invalid or with repeated keys",
    "json-schema": "JSON against its published schema",
    "csv": "CSV not UTF-8, ragged, or with a cell that is a formula",
    "datapackage": "data package (frictionless)",
    "ics": "iCalendar invalid",
    "atom": "Atom invalid",
    "sitemap": "site map that lists what does not exist",
    "axe": "WCAG 2.2 A or AA violation (axe-core)",
    "svg-text-contrast": "text in a drawing below 4.5:1 (axe does not look at fill)",
    "console": "error in the console",
    "csp": "violation of the policy at run time",
    "http-error": "resource that the server answered with an error",
    "other-origin": "request to another origin at run time",
    "overflow": "wider than the screen at 320, 360 or 1280 px, or than the paper",
    "dark-scheme": "page that stays light when dark is asked for",
    "skip-link": "first stop of the tabulator is not a link past the header",
    "no-js": "content lost, or a dead control, without JavaScript",
    "no-css": "content lost without the style sheet",
    "disk": "page opened from a disk: content lost or errors",
    "xss": "text of an author that became code",
}
"""Every check by its name."""

WARNINGS = {"description"}


class Finding(NamedTuple):
    check: str
    page: str
    message: str
    is_warning: bool = False


class Report:
    """Collects findings from several threads, and which checks could run at all."""

    def __init__(self):
        self.findings, self.figures, self.seconds = [], {}, {}
        self._states, self._lock = {}, threading.Lock()

    def add(self, *findings):
        with self._lock:
            for found in findings:
                warns = found.is_warning or found.check in WARNINGS
                self.findings.append(found._replace(
                    message=" ".join(str(found.message).split())[:400], is_warning=warns))

    def run(self, family, checks, find, *arguments):
        """Adds what the generator `find` gives; a failure of it is one of all its `checks`."""
        started = time.time()
        try:
            self.add(*find(*arguments))
            for check in checks:
                self._states.setdefault(check, "ran")
        except Exception as error:
            traceback.print_exc()
            for check in checks:
                self._states[check] = f"{type(error).__name__}: {str(error)[:300]}"
        self.seconds[family] = round(time.time() - started, 1)

    def skip(self, checks):
        for check in checks:
            self._states[check] = "skipped"

    def ignore(self, patterns):
        """Forgets findings that match `CHECK` or `CHECK:REGEX`."""
        for pattern in patterns:
            check, _, expression = pattern.partition(":")
            self.findings = [found for found in self.findings if found.check != check or (
                expression and not re.search(expression, f"{found.page} {found.message}"))]

    def state(self, check):
        """passed, failed, skipped or broken."""
        state = self._states.get(check, "never started")
        if state not in ("ran", "skipped"):
            return "broken"
        failed = any(found.check == check and not found.is_warning for found in self.findings)
        return "failed" if failed else "skipped" if state == "skipped" else "passed"

    @property
    def exit_status(self):
        states = {self.state(check) for check in CHECKS}
        return 2 if "broken" in states else 1 if "failed" in states else 0

    def print(self, top):
        """At most `top` messages of each check, those that differ only in numbers once."""
        by_check = collections.defaultdict(list)
        for found in sorted(self.findings, key=lambda found: found.is_warning):
            by_check[found.check].append(found)
        for check, meaning in CHECKS.items():
            state, found = self.state(check), by_check[check]
            if state in ("passed", "skipped") and not found:
                continue
            reason = self._states.get(check) if state == "broken" else meaning
            print(f"{state:7} {check:18} {len(found):4}  {reason}")
            shown = {re.sub(r"\d+", "#", one.message)[:90]: one for one in reversed(found)}
            for one in list(reversed(shown.values()))[:top]:
                print(f"        {'warning: ' if one.is_warning else ''}{one.page}: {one.message}")
        counts = collections.Counter(self.state(check) for check in CHECKS)
        print(", ".join(f"{name} {value}" for name, value in self.figures.items()
                        if not isinstance(value, (list, dict))))
        print("seconds: " + ", ".join(f"{name} {value}" for name, value in self.seconds.items()))
        print(", ".join(f"{count} {state}" for state, count in sorted(counts.items())))

    def write(self, path, **facts):
        content = dict(
            facts, status=self.exit_status, checks={check: self.state(check) for check in CHECKS},
            figures=self.figures, seconds=self.seconds,
            findings=[found._asdict() for found in self.findings])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content, ensure_ascii=False, indent=1), "utf-8")
