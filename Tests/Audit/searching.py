"""Searches a built site as a reader does, in a browser under the policy of its server: by typing, by a
link, with filters, without JavaScript; and what a query costs.

    searching.py SITE [--prefix /path/] [--query TEXT]…

Without `--query` the site is the demonstration, and what is found there is known. With it, each is only
weighed, with nothing kept from the one before and on a processor four times slower. Exit status: 0 as
expected, 1 a difference.
"""
import argparse
import asyncio
import re
import sys
from pathlib import Path

from auditing import scripts
from auditing.browser import CITIZEN, Log, chromium
from auditing.server import serve
from auditing.site import Site

MOST_BYTES = 100 * 1024
"""Of all that a first query fetches, compressed, the index that all need among it."""
MOST_MILLISECONDS = 200
"""From the end of typing to the results, without the network and without the wait for more letters."""
SLOWER = 4
"""How many times slower than this machine a telephone is taken to be."""


class Reader:
    """One page of search, and the differences from what is expected."""

    def __init__(self, page, site, origin):
        self.page, self.site, self.log = page, site, Log(page)
        self.address = f"{origin}{site.prefix}buscar/"
        self.differences = []

    def expect(self, what, found, wanted=True):
        if found != wanted:
            self.differences.append(f"{what}: {found!r}, not {wanted!r}")

    async def open(self, query=""):
        self.log.clear()
        await self.page.goto(self.address + query, wait_until="load")

    @property
    def status(self):
        return self.page.get_by_role("status")

    async def told(self, pattern=r"\d+ resultados?\."):
        """What the page announces, when it says `pattern`."""
        await self.page.wait_for_function(
            "pattern => new RegExp(pattern).test(document.querySelector('[role=status]').innerText)",
            arg=pattern)
        return await self.status.inner_text()

    async def narrow(self, name, value):
        """Chooses from the filters, which are shut on a telephone until somebody opens them."""
        choice = self.page.get_by_role("combobox", name=name)
        if not await choice.is_visible():
            await self.page.get_by_text("Acotar los resultados").click()
        await choice.select_option(value)

    async def titles(self):
        return await self.page.locator("#hallazgos li a").all_inner_texts()

    async def contexts(self):
        return await self.page.locator("#hallazgos li span").all_inner_texts()

    def count(self, sentence):
        return int(re.search(r"\d+", sentence).group())


async def typing(reader):
    """Results come while one types, and are announced where they can be heard."""
    await reader.open()
    # What is announced is heard only of a place that was there before.
    there = "document.querySelector('[role=status]').closest('[hidden]') === null"
    reader.expect("there from the start", await reader.page.evaluate(there))
    box = reader.page.get_by_role("searchbox")
    await box.press_sequentially("denunci", delay=20)
    begun = reader.count(await reader.told())
    reader.expect("a word that has only been begun", begun > 3)
    reader.expect("the address", "?q=denunci" in reader.page.url)
    await box.press_sequentially("as atender", delay=20)
    # The address is there before the shards are: on a slow machine the old number stands meanwhile.
    await reader.page.wait_for_function(
        """count => {
          const told = document.querySelector('[role=status]').innerText.match(/\\d+/);
          return location.search.includes('atender') && told && +told[0] < count;
        }""", arg=begun)
    both = reader.count(await reader.told())
    reader.expect("two words find less", 0 < both < begun)
    reader.expect("each has a link", len(await reader.titles()), min(both, 10))
    await box.fill("qwxzk")
    await reader.told("No hay resultados")
    reader.expect("none shown", await reader.titles(), [])
    await box.fill("")
    await reader.page.wait_for_function("() => !document.querySelector('[role=status]').innerText")


async def link(reader):
    """A link with a query shows what typing shows, and a result leads to what it says."""
    await reader.open("?q=denuncias&anio=2023")
    sentence = await reader.told()
    reader.expect("query of the address", await reader.page.get_by_role("searchbox").input_value(),
                  "denuncias")
    reader.expect("year of the address", await reader.page.get_by_role("combobox", name="Año").input_value(), "2023")
    contexts = await reader.contexts()
    reader.expect("of that year", [one for one in contexts if not re.search("2023|2022-2024", one)], [])
    reader.expect("some", 0 < len(contexts) == min(10, reader.count(sentence)))
    title = (await reader.titles())[0]
    await reader.page.locator("#hallazgos li a").first.click()
    await reader.page.wait_for_load_state()
    heading = await reader.page.locator("h1").inner_text()
    reader.expect("where the first leads", title.rstrip(".") in heading)


async def home(reader):
    """The form of the home page leads to the results."""
    await reader.page.goto(reader.address.removesuffix("buscar/"))
    await reader.page.get_by_role("searchbox").fill("capacitación")
    await reader.page.get_by_role("searchbox").press("Enter")
    await reader.page.wait_for_url("**/buscar/**")
    reader.expect("from the home page", reader.count(await reader.told()) > 3)


async def filters(reader):
    """A facet leaves those that have it, and is told in the address."""
    await reader.open("?q=denuncias")
    every = reader.count(await reader.told())
    await reader.narrow("Institución", "instituto-del-agua-de-altamar")
    await reader.page.wait_for_function("() => location.search.includes('institucion=')")
    some = reader.count(await reader.told(f"^(?!{every} )\\d+ resultado"))
    reader.expect("fewer of one institution", 0 < some < every)
    reader.expect("all of it", [one for one in await reader.contexts() if "IFAA" not in one], [])
    await reader.narrow("Tipo", "indicador")
    await reader.page.wait_for_function("() => location.search.includes('tipo=')")
    reader.expect("fewer of one kind",
                  reader.count(await reader.told(f"^(?!{some} )\\d+ resultado")) < some)
    reader.expect("all of that kind", [one for one in await reader.contexts() if "Indicador" not in one], [])
    await reader.open("?estatus=vencida")
    reader.expect("a filter without words", reader.count(await reader.told()), 14)


RANKED = {
    "Instituto del Agua": "Instituto Ficticio del Agua de Altamar",
    "vencimiento glosario CEPCI": None,
    "CEPCI": "CEPCI",
    "indicador de capacitación": "Indicador de capacitación",
    "programa anual 2024": "Programa Anual de Trabajo 2024",
    "dilemas": "Impartir el taller «Decidir bien», sobre dilemas éticos.",
}
"""What is looked for, and how the first result begins; None where nothing has all the words."""


async def ranking(reader):
    """What is named like the query comes first; accents, capitals and endings make no difference."""
    for query, wanted in RANKED.items():
        await reader.open(f"?q={query}")
        await reader.told(r"\d+ resultado|No hay")
        first = (await reader.titles() or [None])[0]
        reader.expect(f"first for «{query}»", (first or "").startswith(wanted or ""))
        reader.expect(f"something for «{query}»", bool(first), bool(wanted))
    await reader.open("?q=2.1.2")
    await reader.told()
    reader.expect("first for a key", "Actividad 2.1.2 " in (await reader.contexts())[0])
    found = []
    for query in ("capacitación", "CAPACITACION", "capacitar", "capacitaciones"):
        await reader.open(f"?q={query}")
        await reader.told()
        found.append(sorted(await reader.titles()))
    reader.expect("forms of one word", [one == found[0] for one in found], [True] * 4)


async def more(reader):
    """The rest of the results is one button away, and the reader is taken to it."""
    await reader.open("?q=actividad")
    total = reader.count(await reader.told())
    await reader.page.get_by_role("button", name="Mostrar más").click()
    await reader.page.wait_for_function("() => document.querySelectorAll('#hallazgos li').length > 10")
    reader.expect("after one more", len(await reader.titles()), min(20, total))
    focused = await reader.page.evaluate(
        "[...document.querySelectorAll('#hallazgos a')].indexOf(document.activeElement)")
    reader.expect("the focus", focused, 10)


HEARD = {"capasitacion": "capacitación", "denunsias": "denuncias", "riezgos": "riesgos",
         "ebaluar": "evaluar", "asistensia": "asistencia", "abilidad": "habilidad"}
"""Words as they are heard, and as they are written."""


async def misspelt(reader):
    """What is not found as it is written is looked for as it is heard, and that is told."""
    for heard, written in HEARD.items():
        await reader.open(f"?q={written}")
        right = await reader.told(r"\d+ resultado|No hay")
        titles = await reader.titles()
        await reader.open(f"?q={heard}")
        sentence = await reader.told(r"\d+ resultado|No hay")
        if right.startswith("No hay"):
            reader.expect(f"«{heard}» finds as little", sentence.startswith("No hay"))
            continue
        reader.expect(f"«{heard}» says so", "suenan igual" in sentence)
        reader.expect(f"«{heard}» finds what «{written}» finds", set(titles) <= set(await reader.titles()))
        reader.expect(f"«{written}» has nothing to say", "suenan" in right, False)


async def wording(reader):
    """A date in figures is one in words, and who quotes is told that quotation marks say nothing."""
    await reader.open("?q=26 de enero de 2024")
    sentence, titles = await reader.told(), await reader.titles()
    for figures in ("26/01/2024", "26/1/2024"):
        await reader.open(f"?q={figures}")
        reader.expect(f"number of {figures}", await reader.told(r"\d+ resultado|No hay"), sentence)
        reader.expect(f"found of {figures}", await reader.titles(), titles)
    await reader.open("?q=26/13/2024")
    reader.expect("no such month", (await reader.told(r"\d+ resultado|No hay")).startswith("No hay"))
    await reader.open('?q="denuncias"')
    reader.expect("quotes", "comillas no cuentan" in await reader.told())


async def choices(reader):
    """Only values that were found are offered, with how often; one that leaves nothing says of how many,
    and how to get back."""
    await reader.open("?q=capacitacion")
    every = await reader.told()
    kinds = reader.page.get_by_role("combobox", name="Tipo")
    if not await kinds.is_visible():
        await reader.page.get_by_text("Acotar los resultados").click()
    await reader.page.wait_for_function("() => document.querySelectorAll('.filtros option').length > 9")
    offered = [text for text in await kinds.locator("option").all_inner_texts() if text != "Cualquiera"]
    counts = [int(re.search(r"\((\d+)\)$", text).group(1)) for text in offered]
    reader.expect("none without results", 0 not in counts and len(counts) > 1)
    reader.expect("each of one kind", sum(counts), reader.count(every))
    await reader.open("?q=capacitacion&tipo=acuerdo&estatus=vencida")
    sentence = await reader.told("cumple")
    reader.expect("of how many", sentence,
                  f"Ninguno de los {reader.count(every)} resultados cumple los filtros elegidos.")
    await reader.page.get_by_role("button", name="Quitar filtros").click()
    reader.expect("all again", await reader.told(r"^\d+ resultados\.$"), every)
    reader.expect("the address", "tipo=" in reader.page.url, False)
    reader.expect("and more of them", await reader.page.get_by_role("button", name="Mostrar más").count(), 1)


async def slow(reader):
    """Who waits is told so."""
    async def late(route):
        await asyncio.sleep(1.5)
        await route.continue_()
    await reader.page.route("**/buscar/indice.json", late)
    await reader.open("?q=denuncias")
    reader.expect("waiting", await reader.told("Buscando|resultado"), "Buscando…")
    reader.expect("found at last", reader.count(await reader.told()) > 3)
    await reader.page.unroute("**/buscar/indice.json")
    # A question that is still waited for says nothing once another is answered.
    answer = await reader.told()
    await reader.page.route("**/buscar/i/t-p*.json", late)
    box = reader.page.get_by_role("searchbox")
    async with reader.page.expect_request("**/buscar/i/t-p*.json"):
        await box.fill("protocolo")
    await box.fill("denuncias")
    # As long as the mark of waiting takes to show, and then as the other files take to come.
    for _ in range(2):
        await reader.page.wait_for_timeout(1_000)
        reader.expect("the answer stays", await reader.status.inner_text(), answer)
    await reader.page.unroute("**/buscar/i/t-p*.json")


async def lost(reader):
    """Without the network nothing old is left to be taken for an answer, and the failure is announced."""
    await reader.open("?q=denuncias")
    await reader.told()
    await reader.page.route("**/buscar/**", lambda route: route.abort())
    box = reader.page.get_by_role("searchbox")
    await box.fill("protocolo")
    sentence = await reader.told("índice|No hay")
    reader.expect("told", sentence.startswith("No se pudo leer el índice de búsqueda."))
    reader.expect("old results", await reader.page.locator("#hallazgos").is_visible(), False)
    await reader.page.unroute("**/buscar/**")
    await box.fill("protocolos")
    reader.expect("once it is back", reader.count(await reader.told()) > 0)
    reader.log.clear()


async def without_scripts(browser, site, origin):
    """The page says so, and its lists lead to everything."""
    page = await (await browser.new_context(**CITIZEN, java_script_enabled=False)).new_page()
    reader = Reader(page, site, origin)
    await reader.open("?q=denuncias")
    text = await page.locator("main").inner_text()
    reader.expect("it is told", "no ejecuta JavaScript" in text)
    await page.get_by_role("link", name=re.compile("^D")).first.click()
    reader.expect("by its letter", "denuncia" in (await page.locator("main").inner_text()).lower())
    return reader.differences


STEPS = [typing, link, home, filters, ranking, more, misspelt, wording, choices, slow, lost]


async def known(browser, site, origin):
    """All that a reader may do, on the demonstration."""
    context = await browser.new_context(**CITIZEN)
    context.set_default_timeout(10_000)
    await context.add_init_script(scripts.RECORD_VIOLATIONS)
    reader = Reader(await context.new_page(), site, origin)
    for step in STEPS:
        try:
            await step(reader)
        except Exception as error:
            reader.differences.append(f"{step.__name__}: {str(error).splitlines()[0]}")
        for fault in [*await reader.page.evaluate(scripts.VIOLATIONS), *reader.log.errors,
                      *(url for url in reader.log.requests if not url.startswith(origin))]:
            reader.differences.append(f"{step.__name__}: {fault}")
    return reader.differences + await without_scripts(browser, site, origin)


TIMED = """async () => {
  const status = document.querySelector('[role=status]');
  const start = performance.now();
  document.querySelector('form.busqueda').requestSubmit();
  await new Promise(done => new MutationObserver(done).observe(
    status, {childList: true, characterData: true, subtree: true}));
  return performance.now() - start;
}"""


async def cost(browser, site, origin, query):
    """Bytes of a first visit that asks for `query`, and milliseconds of asking again when its files are
    there: what the processor does."""
    context = await browser.new_context(**CITIZEN)
    page = await context.new_page()
    asked = set()
    page.on("request", lambda request: "/buscar/" in request.url and
            request.url.endswith(".json") and asked.add(request.url))
    reader = Reader(page, site, origin)
    await reader.open()
    session = await context.new_cdp_session(page)
    await session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    await page.get_by_role("searchbox").fill(query)
    sentence = await reader.told(r"\d+ resultado|No hay")
    times = sorted([await page.evaluate(TIMED) for _ in range(5)])
    await context.close()
    return sum(map(site.transfer_size, asked)), times[2], sentence


async def weigh(browser, site, origin, queries):
    differences = []
    for query in queries:
        size, milliseconds, sentence = await cost(browser, site, origin, query)
        print(f"{size / 1024:5.1f} KB, {milliseconds:4.0f} ms: «{query}»: {sentence[:60]}")
        if size > MOST_BYTES or milliseconds > MOST_MILLISECONDS:
            differences.append(f"«{query}» costs {size} bytes and {milliseconds:.0f} ms")
    return differences


async def search(site, origin, queries):
    async with chromium() as browser:
        if queries:
            return await weigh(browser, site, origin, queries)
        return await known(browser, site, origin)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("--prefix", default="/")
    parser.add_argument("--query", action="append", default=[])
    settings = parser.parse_args()
    site = Site(settings.site, settings.prefix)
    differences = asyncio.run(search(site, serve(site, site.policy()), settings.query))
    print("\n".join(differences) or "search: found, told and weighed as expected")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
