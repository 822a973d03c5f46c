"""Chromium, which reaches nothing but the loopback interface, and the visits to the sampled pages."""
import asyncio
import collections
import contextlib
import shutil
import sys
from pathlib import Path

from playwright.async_api import async_playwright

from . import scripts
from .report import Finding
from .sample import firsts
from .visit import Visit

CHECKS = ["axe", "svg-text-contrast", "console", "csp", "http-error", "other-origin", "overflow",
          "dark-scheme", "skip-link", "no-js", "no-css", "disk", "xss"]
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--no-first-run",
    "--disable-sync",
    # A proxy where nobody listens, for every address but those of this machine.
    "--proxy-server=127.0.0.1:9",
]
CITIZEN = {
    "locale": "es-MX", "timezone_id": "America/Mexico_City", "reduced_motion": "reduce",
    "color_scheme": "light", "service_workers": "block", "viewport": {"width": 360, "height": 740},
}


def executable():
    names = ["chromium", "chromium-browser", "google-chrome"]
    found = next((path for path in map(shutil.which, names) if path), None)
    if not found:
        raise FileNotFoundError("chromium")
    return found


@contextlib.asynccontextmanager
async def chromium():
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=executable(), headless=True, args=ARGUMENTS)
        try:
            yield browser
        finally:
            await browser.close()


def axe_source():
    pattern = "lib/python*/site-packages/axe_playwright_python/axe.min.js"
    return next(Path(sys.prefix).glob(pattern)).read_text("utf-8")


class Log:
    """What a page did since it was opened."""

    def __init__(self, page):
        self.clear()
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.errors.append(f"uncaught: {error}"))
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("response", lambda response: self.answers.append((response.status, response.url)))
        page.on("requestfailed", lambda request: self.failures.append(request.url))
        page.on("dialog", self._dismiss)

    def clear(self):
        self.errors, self.requests, self.answers = [], [], []
        self.failures, self.dialogs = [], []

    def _hear(self, message):
        if message.type == "error":
            self.errors.append(message.text)

    async def _dismiss(self, dialog):
        if dialog.type != "beforeunload":
            self.dialogs.append(f"{dialog.type} {dialog.message[:60]!r}")
        await dialog.dismiss()


class Tabs:
    """The ways in which each page is looked at, one after another, in pages that are used again."""

    @classmethod
    async def open(cls, browser, with_bypass):
        self = cls()
        self.contexts = []

        async def page(script=None, **options):
            context = await browser.new_context(**CITIZEN | options)
            context.set_default_timeout(20_000)
            if script:
                await context.add_init_script(script)
            self.contexts.append(context)
            return await context.new_page()

        self.page = await page(scripts.RECORD_VIOLATIONS)
        self.log = Log(self.page)
        self.without_scripts = await page(java_script_enabled=False)
        self.without_style = await page()
        await self.without_style.route("**/*.css", lambda route: route.abort())
        self.disk = await page()
        self.disk_log = Log(self.disk)
        # The policy would stop a payload that is live all the same.
        self.without_policy = await page(bypass_csp=True) if with_bypass else None
        self.bypass_log = Log(self.without_policy) if with_bypass else None
        return self

    async def close(self):
        for context in self.contexts:
            with contextlib.suppress(Exception):
                await context.close()


async def look(site, sample, origin, settings):
    """Visits all of `sample`; gives findings and figures."""
    findings, figures = [], {"weights": {}, "requests": {}, "undecided": collections.Counter()}
    axe, close = axe_source(), firsts(sample)
    queue = collections.deque(sample)

    async def work(browser):
        tabs = await Tabs.open(browser, bool(settings.canary))
        while queue:
            page = queue.popleft()
            visit = Visit(site, page, origin, tabs, axe, page.name in close, settings, figures)
            try:
                await visit.make()
            except Exception as error:  # one page that fails must not hide the others
                findings.append(Finding("console", page.name, f"the visit failed: {error}"))
                await tabs.close()
                tabs = await Tabs.open(browser, bool(settings.canary))
            findings.extend(visit.findings)
        await tabs.close()

    async with chromium() as browser:
        await asyncio.gather(*(work(browser) for _ in range(settings.jobs)))
    return findings, figures


def findings(site, sample, origin, settings, report):
    found, figures = asyncio.run(look(site, sample, origin, settings))
    weights = sorted(figures["weights"].values())
    report.figures.update(
        visited=len(sample), kinds=len({page.kind for page in sample}),
        transfer_median=weights[len(weights) // 2], transfer_largest=weights[-1],
        requests_most=max(figures["requests"].values()), weights=figures["weights"],
        undecided_by_axe=dict(figures["undecided"]))
    yield from found
