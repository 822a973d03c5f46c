"""Serves a site on the loopback interface, under its prefix and with its policy."""
import http.server
import threading
from urllib.parse import quote, unquote, urlsplit

from .site import TYPES

LAST_RESORT = b'<!doctype html><html lang="es"><title>404</title><h1>404</h1>'


def serve(site, policy):
    """Starts a server of its own for the rest of this process; gives its origin."""

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            """Says nothing: the findings are told elsewhere."""

        def answer(self, code, body=b"", **headers):
            self.send_response(code)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(body)

        def do_GET(self):
            path = unquote(urlsplit(self.path).path)
            if path == "/favicon.ico" and site.prefix != "/":
                return self.answer(204)
            name = path[len(site.prefix):] if path.startswith(site.prefix) else None
            if name is not None and name.rstrip("/") in site.folders and not path.endswith("/"):
                return self.answer(301, Location=quote(path) + "/")
            name = None if name is None else site.file_of(name)
            code = 200 if name in site.file_set else 404
            if code == 404:
                name = "404.html"
            body = site.bytes(name) if name in site.file_set else LAST_RESORT
            ending = "." + name.rsplit(".", 1)[-1]
            self.answer(code, body, Content_Type=TYPES.get(ending, "application/octet-stream"),
                        X_Content_Type_Options="nosniff", Referrer_Policy="same-origin",
                        Content_Security_Policy=policy)

        do_HEAD = do_GET

    class Server(http.server.ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_):
            """A browser that goes away is no error."""

    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"
