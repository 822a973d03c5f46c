"""Faults to be planted in a sound site, each with the checks that must find it."""
import json
import random
import re

CANARY = "CANARIO7"
PLAIN_CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{events}END:VCALENDAR\r\n")
EVENT = ("BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20200101T000000Z\r\nDTSTART;VALUE=DATE:20200105\r\n"
         "DTEND;VALUE=DATE:20200105\r\nSUMMARY:x\r\nEND:VEVENT\r\n")
NOISE = "".join(random.Random(1).choices("abcdefghijklmnopqrstuvwxyz", k=200_000))
"""Nothing makes it much smaller."""


def add(markup):
    """At the end of what the page says."""
    return lambda page: page.replace("</main>", markup + "</main>", 1)


def head(markup):
    return lambda page: page.replace("</head>", markup + "</head>", 1)


def swap(pattern, new):
    return lambda page: re.sub(pattern, new, page, count=1, flags=re.S)


def script(name):
    return head(f'<script type="module" src="../{name}.js"></script>')


def style(name):
    return head(f'<link rel="stylesheet" href="../{name}.css">')


PAGES = {
    "html": (add('<p><div>x</div></p><a href="./"><a href="./">x</a></a>'), ["html-valid"]),
    "enlace": (add('<a href="../no-existe/">uno</a>'), ["broken-link", "lychee"]),
    "ancla": (add('<a href="../glosario/index.html#nada">dos</a>'), ["broken-fragment", "lychee"]),
    "fuera": (swap(r'href="\.\./estilo.css"', 'href="/estilo.css"'),
              ["outside-prefix", "http-error"]),
    "ajena": (head('<link rel="stylesheet" href="https://x.invalid/css">'),
              ["external-resource", "csp"]),
    "en-linea": (add('<p style="color:red" onclick="x()">x</p><script>var q=1</script>'),
                 ["inline-code", "csp"]),
    "id": (add('<p id="_contenido">x</p>'), ["duplicate-id"]),
    "titulo": (swap(r"<title>.*?</title>", "<title>Mala enlace</title>"), ["title"]),
    "sin-descripcion": (swap(r'<meta name="description"[^>]*>', ""), ["description"]),
    "salto": (add("<h5>salto</h5>"), ["headings"]),
    "lengua": (swap('lang="es-MX"', 'lang="en"'), ["lang"]),
    "sin-main": (lambda page: page.replace("<main", "<div").replace("</main>", "</div>"),
                 ["landmarks"]),
    "tabla": (add("<table><tr><td>a</td></tr></table>"), ["table-semantics"]),
    "dibujo": (add('<svg viewBox="0 0 9 9"><rect width="5" height="5"/></svg>'), ["svg-name"]),
    "grafica": (add('<svg role="img" aria-labelledby="nada" viewBox="0 0 90 20">'
                    '<text x="2" y="18">40 de 90</text></svg>'), ["svg-data"]),
    "guion": (add(f"<script>window.__xss=1/*{CANARY}*/</script>"), ["xss", "inline-code", "csp"]),
    "evento": (add(f'<p><img src="../favicon.svg" alt="" width="9" height="9" '
                   f'onload="window.__xss=2" title="{CANARY}"></p>'), ["xss", "inline-code"]),
    "marca": (add(f'<p><b data-xss="1">{CANARY}</b></p>'), ["xss"]),
    "dialogo": (script("dialogo"), ["xss"]),
    "direccion": (add(f'<p><a href=" java&#10;script:alert(`{CANARY}`)">x</a></p>'), ["xss"]),
    "imagen": (add('<img src="../tarjeta.png">'), ["img-alt", "axe"]),
    "letras": (add('<p>CapacitaciÃ³n y Optional("x")</p>'), ["mojibake"]),
    "datos-enlazados": (add('<script type="application/ld+json">{"@type": "X",,}</script>'),
                        ["json-ld"]),
    "tarjeta": (swap(r'(og:image" content="[^"]*)tarjeta.png', r"\1no.png"), ["social"]),
    "pesada": (add(f"<p hidden>{NOISE}</p>"), ["weight"]),
    "boton": (add('<p><button type="button" disabled></button><a href="../index.html"></a></p>'),
              ["axe"]),
    "palida": (style("palida"), ["axe"]),
    "chica": (lambda page: add('<p class="chica"><a href="#a">a</a><a href="#b">b</a></p>')(
        style("chica")(page)), ["axe", "broken-fragment"]),
    "letra-dibujada": (add('<svg role="img" aria-label="x" width="200" height="40">'
                           '<text x="5" y="20" fill="#aaa" font-size="14">Gris</text></svg>'),
                       ["svg-text-contrast"]),
    "error": (script("error"), ["console"]),
    "marcado": (script("marcado"), ["csp"]),
    "falta": (add('<img src="../falta.png" alt="x" width="9" height="9">'),
              ["http-error", "broken-link"]),
    "pide": (script("pide"), ["other-origin"]),
    "ancha": (lambda page: add('<p class="ancha">x</p>')(style("ancha")(page)), ["overflow"]),
    "clara": (style("clara"), ["dark-scheme"]),
    "sin-salto": (swap(r'<a class="saltar".*?</a>', ""), ["skip-link"]),
    "vacia": (lambda page: swap(r"(<h1>.*?</h1>).*?</main>", r"\1<div id=app></div></main>")(
        script("llena")(page)), ["no-js", "disk"]),
    "muerto": (add('<button type="button">Ordenar</button>'), ["no-js"]),
    "escondida": (lambda page: add('<p class="solo-con-estilo" hidden>'
                                   + "palabra que se ve solo con estilo " * 30 + "</p>")(
        style("muestra")(page)), ["no-css"]),
}
"""Of a page: how it is changed, and what must be found."""

FILES = {
    "dialogo.js": 'alert("hola")',
    "error.js": 'throw new Error("roto")',
    "marcado.js": 'document.querySelector("h1").innerHTML = "<b>x</b>"',
    "pide.js": 'fetch("http://10.9.8.7:9/x").catch(() => {})',
    "llena.js": 'const p = document.createElement("p");'
                'p.textContent = "palabra nueva con datos del tablero ".repeat(20);'
                'document.getElementById("app").append(p)',
    "palida.css": "body, main *{color:#bbb!important}",
    "chica.css": ".chica{line-height:10px}.chica a{display:inline-block;font-size:9px;width:10px;"
                 "min-height:0;height:10px;overflow:hidden;padding:0;margin:0}",
    "ancha.css": ".ancha{width:2000px;max-width:none}",
    "clara.css": "html, body{background:#fff!important;color:#000!important;color-scheme:light}",
    "muestra.css": ".solo-con-estilo{display:block!important}",
}
"""What those pages load."""

SCHEMA = {"$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "https://www.example.org/demo/x.schema.json", "type": "object", "required": ["a"]}

DATA = {
    "mal/externo.css": ("@font-face{src:url(https://x.invalid/x.woff2)}", "css-parse"),
    "mal/dos.json": ('{"a":1,"a":2}', "json"),
    "mal/nan.json": ('{"a":NaN}', "json"),
    "mal/x.schema.json": (json.dumps(SCHEMA), None),
    "mal/falta.json": ('{"$schema": "x.schema.json"}', "json-schema"),
    "mal/rota.csv": ("a,b\r\n1,2,3\r\n", "csv"),
    "mal/otra.csv": ("año\r\n1\r\n".encode("latin-1"), "csv"),
    "mal/formula.csv": ("a\r\n=HYPERLINK(1)\r\n", "csv"),
    "mal/uid.ics": (PLAIN_CALENDAR.format(events=EVENT * 2), "ics"),
    "mal/lf.ics": (PLAIN_CALENDAR.format(events="").replace("\r\n", "\n"), "ics"),
    "mal/roto.ics": ("BEGIN:VCALENDAR\r\nnada", "ics"),
    "mal/malo.atom": ('<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed>', "atom"),
    "mal/roto.atom": ("<feed>", "atom"),
    "mal/datapackage.json": ('{"name": "x", "resources": [{"name": "r", "path": "rota.csv"}]}',
                             "datapackage"),
}
"""Data of which something is wrong, and the check that must say so."""
