"""Publishes a built site with nginx and with Apache, and reads web.config, as its settings ask.

    servers.py SITE --prefix /path/

SITE was built with `--servidor nginx --servidor apache --servidor iis`. Every server listens on the
loopback interface only, as this user, and ends with this program. Exit status: 0 as asked, 1 a
difference.
"""
import argparse
import contextlib
import http.client
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from auditing.site import Site

APACHE_MODULES = ["authz_core", "mime", "dir", "alias", "headers", "setenvif", "autoindex",
                  "mpm_event"]
TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8", ".ics": "text/calendar; charset=utf-8",
    ".csv": "text/csv; charset=utf-8", ".txt": "text/plain; charset=utf-8",
    ".json": "application/json", ".jsonld": "application/ld+json",
    ".atom": "application/atom+xml", ".xml": "application/xml", ".svg": "image/svg+xml",
    ".png": "image/png", ".jpg": "image/jpeg", ".pdf": "application/pdf",
    "SHA256SUMS": "text/plain; charset=utf-8",
}
LOOKS = (".css", ".js", ".svg", ".png", ".jpg")
OPEN = (".json", ".jsonld", ".csv", ".ics", ".atom")
"""What programs that other sites run in a browser may read."""
DIGESTS = "SHA256SUMS"


def kind_of(name):
    """The ending, or the whole name of a file without one."""
    name = name.rsplit("/", 1)[-1]
    return "." + name.rsplit(".", 1)[-1] if "." in name else name


def is_open(name):
    return kind_of(name) in OPEN or kind_of(name) == DIGESTS


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def nginx_settings(folder, root, port):
    """The least that a server block needs; the rest is what the build wrote."""
    (folder / "nginx.conf").write_text(f"""
daemon off; pid {folder}/pid; error_log {folder}/error.log; user root;
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
  uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
  server {{ listen 127.0.0.1:{port}; root {root}; include {root}/*/nginx.conf;
            include {root}/*/*/nginx.conf; }}
}}""")
    return ["nginx", "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"]


def apache_settings(folder, root, port):
    modules = "".join(
        f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"
        for name in APACHE_MODULES if Path(f"/usr/lib/apache2/modules/mod_{name}.so").exists())
    (folder / "apache.conf").write_text(f"""{modules}
ServerName localhost
Listen 127.0.0.1:{port}
PidFile {folder}/pid
ErrorLog {folder}/error.log
TypesConfig /dev/null
DocumentRoot {root}
<Directory {root}>
  Require all granted
  AllowOverride FileInfo Indexes
</Directory>
""")
    return ["apache2", "-X", "-f", f"{folder}/apache.conf"]


@contextlib.contextmanager
def running(settings, site):
    """The site at its prefix below an empty root, published by one server."""
    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), free_port()
        folder.chmod(0o755)
        root = folder / "root"
        place = root / site.prefix.strip("/")
        place.parent.mkdir(parents=True)
        shutil.copytree(site.root, place)
        widget = place / "w" / "prueba" / "index.html"
        if not widget.exists():
            widget.parent.mkdir(parents=True)
            widget.write_bytes(site.bytes("404.html"))
        command = settings(folder, root, port)
        path = os.environ["PATH"] + ":/usr/sbin"
        server = subprocess.Popen(command, env=os.environ | {"PATH": path},
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        try:
            for _ in range(100):
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                    break
                if server.poll() is not None:
                    raise RuntimeError(server.stderr.read().decode() + "".join(
                        log.read_text() for log in folder.glob("error.log")))
                time.sleep(.1)
            yield port
        finally:
            server.terminate()
            server.wait(20)


def get(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


def wanted_headers(site):
    return {"content-security-policy": site.policy(), "x-content-type-options": "nosniff",
            "referrer-policy": "same-origin"}


def faults(port, site):
    """What the server answers otherwise than it was told."""
    wanted = wanted_headers(site)
    samples = {}
    for name in site.files:
        ending = kind_of(name)
        if ending in TYPES:
            samples.setdefault((ending, name.startswith("datos/")), name)
    for (ending, _), name in samples.items():
        status, headers, body = get(port, site.prefix + name)
        if status != 200 or body != site.bytes(name):
            yield f"{name}: {status}"
        if headers.get("content-type", "").replace('"', "").lower() != TYPES[ending]:
            yield f"{name}: Content-Type {headers.get('content-type')}"
        for header, value in wanted.items():
            if headers.get(header) != value:
                yield f"{name}: {header}: {headers.get(header)}"
        if headers.get("access-control-allow-origin") != ("*" if is_open(name) else None):
            yield f"{name}: Access-Control-Allow-Origin {headers.get('access-control-allow-origin')}"
        seconds = 3600 if ending in LOOKS else 300
        if headers.get("cache-control") != f"public, max-age={seconds}":
            yield f"{name}: Cache-Control {headers.get('cache-control')}"
    yield from folder_faults(port, site)
    yield from missing_faults(port, site, wanted)
    # A widget may be framed by anybody, and is bound by everything else.
    _, headers, _ = get(port, site.prefix + "w/prueba/")
    anybody = wanted["content-security-policy"].replace("frame-ancestors 'self'", "frame-ancestors *")
    if headers.get("content-security-policy") != anybody:
        yield f"w/: {headers.get('content-security-policy')}"


def folder_faults(port, site):
    status, _, body = get(port, site.prefix)
    if status != 200 or body != site.bytes("index.html"):
        yield f"the home page: {status}"
    inner = next(name for name in site.files if name.endswith("/index.html"))
    status, _, body = get(port, site.prefix + inner.removesuffix("index.html"))
    if status != 200 or body != site.bytes(inner):
        yield f"a folder: {status}"
    status, headers, _ = get(port, site.prefix + inner.removesuffix("/index.html"))
    if status != 301 or not headers.get("location", "").endswith(
            site.prefix + inner.removesuffix("index.html")):
        yield f"a folder without its slash: {status} {headers.get('location')}"


def missing_faults(port, site, wanted):
    """What does not exist, and what is there but not for readers."""
    names = ["no-existe", "no-existe.json", "datos/no-existe.csv", "a/b/no-existe/", ".htaccess", ".vitrina-archivos", "nginx.conf",
             "web.config"]
    for name in names:
        status, headers, body = get(port, site.prefix + name)
        is_page = body == site.bytes("404.html")
        # Apache keeps its own settings back before ours are asked.
        if status != 404 and not (name == ".htaccess" and status == 403):
            yield f"{name}: {status} instead of 404"
        elif status == 404 and not is_page:
            yield f"{name}: not the page of the site"
        if headers.get("content-security-policy") != wanted["content-security-policy"]:
            yield f"{name}: no policy"
        if "access-control-allow-origin" in headers:
            yield f"{name}: a page is open to other sites"


def iis_faults(site):
    """web.config is XML, and says what the others say."""
    root = ElementTree.fromstring((site.root / "web.config").read_bytes())
    server = root.find("system.webServer")
    headers = {one.get("name").lower(): one.get("value")
               for one in server.iter("add") if one.get("name")}
    for name, value in wanted_headers(site).items():
        if headers.get(name) != value:
            yield f"web.config: {name}: {headers.get(name)}"
    types = {one.get("fileExtension"): one.get("mimeType") for one in server.iter("mimeMap")}
    for ending, value in TYPES.items():
        ending = "." if ending == DIGESTS else ending
        if types.get(ending) != value:
            yield f"web.config: {ending}: {types.get(ending)}"
    removed = [one.get("fileExtension") for one in server.find("staticContent").iter("remove")]
    if removed != list(types) or len(set(types)) != len(types):
        yield "web.config: a type that is added was not removed before: IIS refuses that"
    missing = server.find("httpErrors/error")
    if missing.get("path") != site.prefix + "404.html":
        yield f"web.config: {missing.attrib}"
    places = {one.get("path"): one for one in root.findall("location")}
    if "w" not in places:
        yield "web.config: nothing of widgets"
    yield from iis_open_faults(site, places)
    denied = [one.get("sequence") for one in server.iter("add") if one.get("sequence")]
    allowed = [one.get("sequence") for one in places[".well-known"].iter("remove")]
    if denied != ["/."] or allowed != denied:
        yield f"web.config: {denied} is denied, and in .well-known {allowed} is not"


def iis_open_faults(site, places):
    """IIS tells headers by place: of the portal's data each file has its own, and no page has one."""
    opened = {path for path, place in places.items() for one in place.iter("add")
              if (one.get("name"), one.get("value")) == ("Access-Control-Allow-Origin", "*")}
    for name in site.files:
        is_in = any(name == path or name.startswith(path + "/") for path in opened)
        if is_in != (name.startswith("datos/") and is_open(name)):
            yield f"web.config: {name} is {'' if is_in else 'not '}open to other sites"
    for path in opened:
        if not (site.root / path).exists():
            yield f"web.config: {path} is not there"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("--prefix", default="/")
    settings = parser.parse_args()
    site = Site(settings.site, settings.prefix)
    found = list(iis_faults(site))
    for name, write in {"nginx": nginx_settings, "apache": apache_settings}.items():
        with running(write, site) as port:
            found += [f"{name}: {fault}" for fault in faults(port, site)]
    for fault in found:
        print(fault)
    print(f"servers: {len(found)} differences from the settings of nginx, Apache and IIS")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
