"""Checks a built site: its pages and data one by one and together, and a sample in a real browser.

    audit.py SITE [--prefix /path/] [--base-url https://host] [--report FILE] [--screenshots FOLDER]

The site is served on the loopback interface, under the prefix and with the policy that its own
nginx.conf states. Exit status: 0 sound, 1 findings, 2 a check could not run.
"""
import argparse
import sys
import threading
from pathlib import Path

from auditing import browser, data, feeds, links, pages, programs, sample
from auditing.report import Report
from auditing.server import serve
from auditing.site import Site


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("site", type=Path, help="folder of the built site")
    add("--prefix", default="/", help="path that it is published under")
    add("--base-url", default="", help="scheme and host that it is published at")
    add("--report", type=Path, help="write everything that was found, as JSON")
    add("--screenshots", type=Path, help="write pictures of each kind of page")
    add("--max-pages", type=int, default=40, help="pages in the browser")
    add("--max-checked", type=int, default=300, help="pages in the HTML checker")
    add("--jobs", type=int, default=2, help="pages in the browser at once")
    add("--canary", default="", help="text planted in the content: it must not become code")
    add("--policy", help="Content-Security-Policy, instead of the one that was written")
    add("--budget-kb", type=int, default=60, help="of a page with all it loads, compressed")
    add("--budget-requests", type=int, default=6)
    add("--ignore", action="append", default=[], metavar="CHECK[:REGEX]")
    add("--no-browser", action="store_true")
    add("--top", type=int, default=4, help="messages of each check")
    return parser.parse_args()


def audit(settings):
    site, report = Site(settings.site, settings.prefix, settings.base_url), Report()
    if "index.html" not in site.file_set:
        sys.exit(f"audit: there is no {site.root}/index.html")
    found = pages.pages_of(site, settings.canary)
    checked = [page.name for page in sample.choose(found, settings.max_checked)]
    visited = sample.choose(found, settings.max_pages)
    tasks = [
        ("html", ["html-valid"], programs.html_faults, site, checked),
        ("lychee", ["lychee"], programs.link_faults, site),
    ]
    if settings.no_browser:
        report.skip(browser.CHECKS)
    else:
        origin = serve(site, settings.policy or site.policy())
        tasks.append(("browser", browser.CHECKS, browser.findings, site, visited, origin,
                      settings, report))
    threads = [threading.Thread(target=report.run, args=task) for task in tasks]
    for thread in threads:
        thread.start()
    report.run("pages", pages.CHECKS + links.CHECKS, links.findings, site, found,
               settings.budget_kb * 1024, report.figures)
    report.run("data", data.CHECKS, data.findings, site)
    report.run("feeds", feeds.CHECKS, feeds.findings, site)
    if settings.canary:
        report.run("planted", ["xss"], links.planted_text_faults, site, found, settings.canary)
    for thread in threads:
        thread.join()
    report.ignore(settings.ignore)
    return report


def main():
    settings = arguments()
    report = audit(settings)
    report.print(settings.top)
    if settings.report:
        report.write(settings.report, prefix=settings.prefix)
    return report.exit_status


if __name__ == "__main__":
    sys.exit(main())
