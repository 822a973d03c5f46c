"""Plants hostile texts into every field of every content file, builds the site, and looks for what became
of them: in the parsers of each format, and in a real browser with and without the policy.

    hostile.py VITRINA CONTENT WORK [--turns N] [--report FILE]

Fields come from the schemas that VITRINA itself publishes. What its loader refuses with a located error
is safe; that is counted. Exit status: 0 sound, 1 a text became structure, 2 nothing could be built.
"""
import argparse
import asyncio
import collections
import json
import subprocess
import sys
import time
from pathlib import Path

from auditing import pages, sample, scripts
from auditing.browser import CITIZEN, Log, chromium
from auditing.server import serve
from auditing.site import Site
from corpus import texts
from corpus.content import Folder
from corpus.judging import Vocabulary, told
from corpus.planting import Planting
from corpus import schema

HOST, PREFIX = "https://www.example.org", "/demo/"
LOOKS = {"inline-code", "xss", "json-ld", "duplicate-id", "external-resource"}
"""Checks of pages that a hostile text must not fail."""

ADDRESSES = """() => [...document.querySelectorAll('a, area')].map(a => a.protocol).filter(
  p => p && !/^(https?|mailto|tel|webcal|file):$/.test(p))"""


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("vitrina", type=Path)
    parser.add_argument("content", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--first", type=int, default=0, help="the turn to begin with")
    parser.add_argument("--max-pages", type=int, default=30)
    parser.add_argument("--report", type=Path)
    return parser.parse_args()


def build(vitrina, content, output):
    subprocess.run([vitrina, "build", "--content", content, "--output", output, "--servidor", "nginx",
                    "--base-url", HOST + PREFIX], check=True, stdout=subprocess.DEVNULL)
    return Site(output, PREFIX, HOST)


def published_schemas(vitrina, folder):
    subprocess.run([vitrina, "schema", "--output", folder], check=True, capture_output=True)
    return {path.name.removesuffix(".schema.json"): json.loads(path.read_text("utf-8"))
            for path in folder.glob("*.schema.json")}


async def browse(site, names, origin):
    """Pairs of page and message, with the policy and without it, which would hide a live payload."""
    faults, queue = [], collections.deque(names)

    async def look(page, log, name, how):
        log.clear()
        await page.goto(origin + site.address(name), wait_until="load")
        await page.wait_for_timeout(60)
        found = await page.evaluate(scripts.INJECTED) + await page.evaluate(ADDRESSES)
        found += [f"dialog {dialog}" for dialog in log.dialogs]
        found += [f"asked for {url}" for url in log.requests if not url.startswith(origin)]
        faults.extend((name, f"{one}{how}") for one in found)

    async def work(browser):
        with_policy = await browser.new_context(**CITIZEN)
        await with_policy.add_init_script(scripts.RECORD_VIOLATIONS)
        guarded, open_page = await with_policy.new_page(), await (
            await browser.new_context(bypass_csp=True, **CITIZEN)).new_page()
        logs = Log(guarded), Log(open_page)
        while queue:
            name = queue.popleft()
            await look(guarded, logs[0], name, "")
            faults.extend((name, one) for one in await guarded.evaluate(scripts.VIOLATIONS))
            await guarded.set_viewport_size({"width": 320, "height": 640})
            wide = await guarded.evaluate(scripts.TOO_WIDE)
            faults.extend([(name, f"too wide: {wide}")] if wide else [])
            await look(open_page, logs[1], name, " without the policy")

    async with chromium() as browser:
        await asyncio.gather(work(browser), work(browser))
    return faults


def one_turn(settings, schemas, vocabulary, turn):
    """Plants, builds and judges; gives the planting and the faults."""
    planting = Planting(Folder(settings.content), schemas, turn)
    content, output = settings.work / "Content", settings.work / "Public"
    attempts = planting.settle(settings.vitrina, content)
    site = build(settings.vitrina, content, output)
    read = pages.pages_of(site, texts.CANARY)
    faults = [(one.page, f"{one.check}: {one.message}") for page in read for one in page.findings
              if one.check in LOOKS]
    chosen = [page.name for page in sample.choose(read, settings.max_pages)]
    faults += vocabulary.faults(site, chosen)
    faults += asyncio.run(browse(site, chosen, serve(site, site.policy())))
    marks, whole = told(site, planting.planted)
    print(f"turn {turn}: {len(planting.planted)} texts planted, {len(planting.refused)} refused "
          f"in {attempts} attempts, {len(marks)} marks shown, {len(whole)} with their markup as text; "
          f"{len(chosen)} of {len(read)} pages looked at; {len(faults)} faults", flush=True)
    return planting, marks, faults


def main():
    settings, started = arguments(), time.time()
    settings.work.mkdir(parents=True, exist_ok=True)
    schemas = published_schemas(settings.vitrina, settings.work / "schemas")
    base = build(settings.vitrina, settings.content, settings.work / "unharmed")
    calm = [page.name for page in sample.choose(pages.pages_of(base), 80)]
    vocabulary = Vocabulary(base, calm)
    fields = {name for root in schemas.values() for name in schema.fields(root)}
    planted, refused, shown, faults = (collections.Counter() for _ in range(4))
    for turn in range(settings.first, settings.first + settings.turns):
        planting, marks, found = one_turn(settings, schemas, vocabulary, turn * 7)
        planted.update(one.field for one in planting.planted)
        shown.update(one.field for one in planting.planted if texts.mark(one.number) in marks)
        refused.update(one.field for one in planting.refused)
        faults.update(found)
    missed = sorted(fields - set(planted) - set(refused))
    print(f"{len(fields)} fields: {len(planted)} took hostile texts, "
          f"{len(set(refused) - set(planted))} refuse all of them, {len(missed)} hold only parts")
    for (page, message), _ in faults.most_common(40):
        print(f"  {page}: {message}")
    if settings.report:
        settings.report.parent.mkdir(parents=True, exist_ok=True)
        settings.report.write_text(json.dumps({
            "seconds": round(time.time() - started, 1), "fields": len(fields),
            "planted": planted, "shown": shown, "refused": refused, "only_parts": missed,
            "never_shown": sorted(set(planted) - set(shown)),
            "faults": [[page, message] for page, message in faults]},
            ensure_ascii=False, indent=1), "utf-8")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
