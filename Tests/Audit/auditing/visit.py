"""All that is looked at on one page in the browser."""
import collections
import re

from . import scripts
from .report import Finding

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
CONTRAST = ["color-contrast", "link-in-text-block"]
OF_LAYOUT = [
    "target-size", "scrollable-region-focusable", "aria-hidden-focus", "link-name", "button-name",
    "label", "heading-order"]
POLICY_WORDS = re.compile("Content Security Policy|violates the following|Trusted ?(HTML|Type)")
MODULE_WORDS = re.compile("CORS|origin 'null'|ERR_FAILED|unique security origin")
"""What Chromium says when a module is asked of a disk: the page must be complete without it."""

FEW_WORDS = 12


class Visit:
    """Of one page; `close` for the first of its kind, which is looked at most closely."""

    def __init__(self, site, page, origin, tabs, axe, close, settings, figures):
        self.site, self.subject, self.tabs, self.axe = site, page, tabs, axe
        self.close, self.settings, self.figures = close, settings, figures
        self.origin, self.page, self.log = origin, tabs.page, tabs.log
        self.url = origin + site.address(page.name)
        self.findings = []

    def find(self, check, message, is_warning=False):
        self.findings.append(Finding(check, self.subject.name, message, is_warning))

    async def make(self):
        self.log.clear()
        await self.page.set_viewport_size({"width": 360, "height": 740})
        await self.page.emulate_media(media="screen", color_scheme="light")
        await self.page.goto(self.url, wait_until="load")
        await self.page.wait_for_timeout(50)
        await self.look_for_injected(self.page, self.log)
        await self.judge_loading()
        self.words = collections.Counter((await self.page.evaluate(scripts.TEXT)).split())
        await self.page.keyboard.press("Tab")
        if fault := await self.page.evaluate(scripts.SKIP_LINK_FAULT):
            self.find("skip-link", fault)
        await self.page.evaluate("document.activeElement && document.activeElement.blur()")
        await self.page.evaluate(self.axe)
        await self.look_on_telephone()
        await self.look_on_desk()
        await self.look_on_paper()
        await self.look_without_scripts()
        if self.close:
            await self.look_without_style()
            await self.look_from_disk()
        if self.tabs.without_policy:
            self.tabs.bypass_log.clear()
            await self.tabs.without_policy.goto(self.url, wait_until="load")
            await self.tabs.without_policy.wait_for_timeout(150)
            await self.look_for_injected(
                self.tabs.without_policy, self.tabs.bypass_log, " without the policy")

    async def look_for_injected(self, page, log, how=""):
        for frame in page.frames:
            for found in await frame.evaluate(scripts.INJECTED):
                self.find("xss", found + how)
        for dialog in dict.fromkeys(log.dialogs):
            self.find("xss", f"dialog {dialog}{how}")

    async def judge_loading(self):
        """Policy, errors, and what the page asked for."""
        violations = dict.fromkeys(await self.page.evaluate(scripts.VIOLATIONS))
        for violation in violations:
            self.find("csp", violation)
        for error in dict.fromkeys(self.log.errors):
            if not POLICY_WORDS.search(error):
                self.find("console", error)
            elif not violations:
                self.find("csp", error)
        for status, url in self.log.answers:
            if status >= 400 and not (url == self.url and self.subject.name == "404.html"):
                self.find("http-error", f"{status} {url}")
        for url in self.log.failures:
            if url.startswith(self.origin):
                self.find("http-error", f"failed {url}")
        asked = set(self.log.requests)
        for url in asked:
            if not url.startswith((self.origin + "/", "data:", "blob:", "about:")):
                self.find("other-origin", url)
        weight = sum(self.site.transfer_size(url) for url in asked
                     if url.startswith(self.origin + self.site.prefix))
        self.figures["weights"][self.subject.name] = weight
        self.figures["requests"][self.subject.name] = len(asked)
        if weight > self.settings.budget_kb * 1024:
            self.find("weight", f"{weight} bytes in {len(asked)} requests, compressed")
        if len(asked) > self.settings.budget_requests:
            self.find("weight", f"{len(asked)} requests")

    async def look_on_telephone(self):
        await self.judge_width("360 px")
        await self.run_axe("360 light", WCAG + ["best-practice"])
        await self.judge_drawn_text("360 light")
        await self.take(360, "light")
        await self.page.emulate_media(color_scheme="dark")
        if await self.page.evaluate(scripts.LIGHTNESS) > .4:
            self.find("dark-scheme", "the background stays light")
        await self.run_axe("360 dark", rules=CONTRAST)
        await self.judge_drawn_text("360 dark")
        await self.take(360, "dark")
        # WCAG 1.4.10: 1280 px at 400 %.
        await self.page.set_viewport_size({"width": 320, "height": 640})
        await self.judge_width("320 px")
        if self.close:
            await self.page.emulate_media(color_scheme="light")
            await self.take(320, "light")
            await self.page.emulate_media(color_scheme="dark")

    async def look_on_desk(self):
        await self.page.set_viewport_size({"width": 1280, "height": 800})
        if self.close:
            await self.run_axe("1280 dark", rules=CONTRAST)
            await self.judge_drawn_text("1280 dark")
            await self.take(1280, "dark")
        await self.page.emulate_media(color_scheme="light")
        await self.judge_width("1280 px")
        await self.judge_drawn_text("1280 light")
        # What the width does not change was seen on the telephone; contrast takes most of the time.
        await self.run_axe("1280 light", rules=OF_LAYOUT + (CONTRAST if self.close else []))
        await self.take(1280, "light")

    async def look_on_paper(self):
        await self.page.set_viewport_size({"width": 740, "height": 900})
        await self.page.emulate_media(media="print")
        await self.judge_width("paper of 740 px")
        printed = (await self.page.evaluate(scripts.TEXT)).split()
        if len(printed) < .5 * self.words.total():
            self.find("no-js", "paper lacks more than half of the words")

    async def look_without_scripts(self):
        page = self.tabs.without_scripts
        await page.goto(self.url, wait_until="load")
        self.judge_words(await page.evaluate(scripts.TEXT), "no-js", "without JavaScript")
        if dead := await page.evaluate(scripts.DEAD_CONTROLS):
            self.find("no-js", f"visible but dead without JavaScript: {dead[:3]}")

    async def look_without_style(self):
        page = self.tabs.without_style
        await page.goto(self.url, wait_until="load")
        self.judge_words(await page.evaluate(scripts.TEXT), "no-css", "without the style sheet")
        if height := await page.evaluate(scripts.TALLEST_DRAWING):
            self.find("no-css", f"a drawing is {height} px high", True)

    async def look_from_disk(self):
        page, log = self.tabs.disk, self.tabs.disk_log
        log.clear()
        await page.goto((self.site.root / self.subject.name).as_uri(), wait_until="load")
        # The links of the page for what is not found begin at the root of its server.
        if self.subject.name == "404.html":
            return
        self.judge_words(await page.evaluate(scripts.TEXT), "disk", "from a disk")
        for error in dict.fromkeys(log.errors):
            if not MODULE_WORDS.search(error):
                self.find("disk", error)
        for url in log.failures:
            if not url.endswith((".js", ".mjs", ".json")):
                self.find("disk", f"failed {url}")

    def judge_words(self, text, check, how):
        """Words are looked for, not compared: what the style sheet sets apart may stand together."""
        joined = "".join(text.split())
        lost = {word: count for word, count in self.words.items() if word not in joined}
        if sum(lost.values()) > .05 * self.words.total() and sum(lost.values()) >= FEW_WORDS:
            some = " ".join(list(lost)[:8])
            self.find(check, f"{sum(lost.values())} of {self.words.total()} words lost {how}: {some}")
        elif len(text.strip()) < 40 and self.subject.name != "404.html":
            self.find(check, f"only {len(text.strip())} characters {how}")

    async def judge_width(self, where):
        if fault := await self.page.evaluate(scripts.TOO_WIDE):
            self.find("overflow", f"{where}: {fault}")

    async def judge_drawn_text(self, where):
        for fault in await self.page.evaluate(scripts.DRAWN_TEXT_FAULTS):
            self.find("svg-text-contrast", f"{where}: {fault}")

    async def run_axe(self, where, tags=None, rules=None):
        options = {"resultTypes": ["violations", "incomplete"], "preload": False}
        if rules:
            options["runOnly"] = {"type": "rule", "values": rules}
        else:
            options |= {"runOnly": {"type": "tag", "values": tags},
                        "rules": {"target-size": {"enabled": True}}}
        result = await self.page.evaluate(scripts.RUN_AXE, options)
        for rule in result["violations"]:
            self.find("axe", f"{where} {rule['id']} ({rule['impact']}, {rule['count']}): "
                      f"{rule['help']} -> {rule['places'][:120]} {str(rule['why'])[:110]}",
                      rule["isAdvice"])
        for rule in result["incomplete"]:
            self.figures["undecided"][rule["id"]] += rule["count"]

    async def take(self, width, scheme):
        """A picture of the first page of its kind, to be looked at."""
        folder = self.settings.screenshots
        if folder and self.close:
            folder.mkdir(parents=True, exist_ok=True)
            name = f"{self.subject.kind}-{width}-{scheme}.jpg"
            await self.page.screenshot(path=folder / name, full_page=True, type="jpeg", quality=80)
