"""A built site: its files, where its addresses lead, and what its server is told."""
import gzip
import os
import re
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json", ".jsonld": "application/ld+json", ".svg": "image/svg+xml",
    ".png": "image/png", ".webp": "image/webp", ".jpg": "image/jpeg", ".ico": "image/x-icon",
    ".csv": "text/csv; charset=utf-8", ".ics": "text/calendar; charset=utf-8",
    ".atom": "application/atom+xml", ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8", ".bib": "text/plain; charset=utf-8",
    ".pdf": "application/pdf", ".zip": "application/zip",
}
"""What the server of the audit answers; those of the written settings are tested by servers.py."""

TEXTS = (".html", ".css", ".js", ".mjs", ".json", ".jsonld", ".svg", ".csv", ".ics", ".atom",
         ".xml", ".txt")
"""What a server sends compressed."""

SETTINGS = {"nginx.conf", "web.config"}
"""Files beside the site that are not for readers, like those whose name starts with a point."""

HERE = "sitio.invalid"
"""Stands for the host of the site when links are joined."""


class Site:
    """`prefix` is the path it is published under, from / to /; `host` that of its address."""

    def __init__(self, root, prefix, base_url=""):
        self.root = Path(root).resolve()
        self.prefix = "/" + prefix.strip("/") + "/" if prefix.strip("/") else "/"
        self.host = urlsplit(base_url).netloc
        self.files = sorted(
            path.relative_to(self.root).as_posix() for path in self.root.rglob("*")
            if path.is_file() and self.is_public(path.relative_to(self.root)))
        self.file_set = set(self.files)
        self.folders = {parent.as_posix() for name in self.files for parent in Path(name).parents}
        self._sizes = {}

    @staticmethod
    def is_public(path):
        return str(path) not in SETTINGS and not any(part[0] == "." for part in path.parts)

    def named(self, *endings):
        return [name for name in self.files if name.endswith(endings)]

    def bytes(self, name):
        return (self.root / name).read_bytes()

    def text(self, name):
        return self.bytes(name).decode("utf-8", "replace")

    def policy(self, folder=""):
        """The Content-Security-Policy that the written settings of nginx send for the pages."""
        settings = (self.root / "nginx.conf").read_text("utf-8")
        found = re.search(r'add_header Content-Security-Policy "([^"]*)"', settings)
        return found.group(1)

    def address(self, name):
        """The path of the file `name` on its server."""
        is_index = name == "index.html" or name.endswith("/index.html")
        return self.prefix + quote(name.removesuffix("index.html") if is_index else name)

    def file_of(self, path):
        """The file that the decoded `path` below the site means."""
        return path + "index.html" if path == "" or path.endswith("/") else path

    def target(self, url, page):
        """Where a link of `page` leads: the file or None, the fragment, and what is wrong with it:
        external, outside, missing, redirect or None."""
        parts = urlsplit(urljoin(f"http://{HERE}{self.prefix}{quote(page)}", url))
        if parts.netloc not in (HERE, self.host):
            return None, "", "external"
        path, fragment = unquote(parts.path), unquote(parts.fragment)
        if not path.startswith(self.prefix):
            if path + "/" == self.prefix:
                return "index.html", fragment, "redirect"
            return None, "", "outside"
        name = self.file_of(path[len(self.prefix):])
        if name in self.file_set:
            return name, fragment, None
        index = name + "/index.html"
        if name in self.folders and index in self.file_set:
            return index, fragment, "redirect"
        return name, "", "missing"

    def transfer_size(self, url):
        """Bytes on the wire of the file at `url`, compressed as a server would."""
        name = self.file_of(unquote(urlsplit(url).path)[len(self.prefix):])
        if name not in self._sizes:
            path = self.root / name
            raw = path.read_bytes() if path.is_file() else b""
            self._sizes[name] = len(gzip.compress(raw, 6)) if name.endswith(TEXTS) else len(raw)
        return self._sizes[name]

    def total_bytes(self):
        return sum(os.stat(self.root / name).st_size for name in self.files)
