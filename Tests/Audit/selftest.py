"""Plants faults in a copy of a sound site, audits both, and shows that every check finds what it should,
where it should and nowhere else.

    selftest.py SITE WORK --prefix /path/ --base-url https://host
"""
import argparse
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import faults
from auditing.report import CHECKS
from auditing.site import Site

PAGE = "metodologia/index.html"


def plant(site, work):
    """Gives pairs of check and file: what must be found."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(site.root, work)
    sound = site.text(PAGE)
    expected = [("orphan-page", "mala-huerfana/index.html"), ("sitemap", "sitemap.xml")]
    links = ""
    for name, (change, checks) in {"huerfana": (str, []), **faults.PAGES}.items():
        page = re.sub(r"<title>.*?</title>", f"<title>Mala {name}</title>", sound)
        page = re.sub(r'((?:canonical" href|og:url" content)="[^"]*)metodologia/',
                      rf"\1mala-{name}/", page)
        page = page.replace('data-plantilla="', f'data-plantilla="{name}-')
        changed = change(page)
        assert name == "huerfana" or changed != page, name
        path = work / f"mala-{name}" / "index.html"
        path.parent.mkdir()
        path.write_text(changed, "utf-8")
        expected += [(check, f"mala-{name}/index.html") for check in checks]
        if name != "huerfana":
            links += f'<li><a href="mala-{name}/index.html">{name}</a></li>'
    for name, text in faults.FILES.items():
        (work / name).write_text(text, "utf-8")
    for name, (content, check) in faults.DATA.items():
        path = work / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        expected += [(check, name)] if check else []
    home = (work / "index.html").read_text("utf-8")
    (work / "index.html").write_text(home.replace("</main>", f"<ul>{links}</ul></main>"), "utf-8")
    site_map = work / "sitemap.xml"
    site_map.write_text(site_map.read_text("utf-8").replace(
        "</urlset>", "<url><loc>https://www.example.org/demo/fantasma/</loc></url></urlset>"))
    return expected


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--prefix", default="/")
    parser.add_argument("--base-url", default="")
    settings = parser.parse_args()
    site = Site(settings.site, settings.prefix, settings.base_url)
    work = settings.work / "site"
    expected = plant(site, work)
    report = settings.work / "report.json"
    # One host may be asked, so that the request is seen and not only the refusal.
    policy = site.policy().replace("connect-src 'self'", "connect-src 'self' http://10.9.8.7:9")
    run = subprocess.run(
        [sys.executable, "-B", Path(__file__).parent / "audit.py", work, "--report", report,
         "--prefix", settings.prefix, "--base-url", settings.base_url, "--policy", policy,
         "--canary", faults.CANARY, "--max-pages", "75", "--max-checked", "75"],
        capture_output=True, text=True)
    if run.returncode != 1:
        print(run.stdout, run.stderr)
        return 2
    findings = json.loads(report.read_text("utf-8"))["findings"]
    found = {(one["check"], one["page"]): one["message"] for one in findings}
    faulty = {(one["check"], one["page"]) for one in findings if not one["is_warning"]}
    missed = [pair for pair in expected if pair not in found]
    untested = set(CHECKS) - {check for check, _ in expected}
    wrong = [pair for pair in faulty if pair not in expected
             and not pair[1].startswith(("mala-", "mal/")) and pair[1] != "index.html"]
    for check, page in missed:
        print(f"not found: {check} in {page}")
    for check in sorted(untested):
        print(f"no fault is planted for {check}")
    for pair in wrong:
        print(f"found where nothing is wrong: {pair}: {found[pair]}")
    print(f"selftest: {len(expected)} expectations, {len(missed)} missed, {len(wrong)} false")
    return 1 if missed or untested or wrong else 0


if __name__ == "__main__":
    sys.exit(main())
