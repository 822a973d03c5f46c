"""Ten questions that a citizen asks of the real portal, answered by following links on a telephone of
360 px, with and without JavaScript, and what each answer costs in clicks and bytes.

    citizen.py SITE --prefix /path/ [--report FILE]

Each question names the links that a person would follow, by words that those show, and words of the
source document that must then be on the screen. Exit status: 0 all answered, 1 one is not.
"""
import argparse
import asyncio
import json
import re
import sys
from pathlib import Path
from typing import NamedTuple

from auditing.browser import CITIZEN, chromium
from auditing.server import serve
from auditing.site import Site

MOST_CLICKS = 4
MOST_BYTES = 150 * 1024
"""Of a whole answer, from the home page on: what one page may weigh at most."""


class Question(NamedTuple):
    asked: str
    links: list[str]
    answer: list[str]


QUESTIONS = [
    Question("¿Qué prometió el INM sobre denuncias?",
             ["PAT 2021", "eficacia en atención a denuncias"],
             ["al menos 85% de las denuncias recibidas"]),
    Question("¿Cuándo vence la atención a denuncias del INM?",
             ["PAT 2021", r"^3\.1\.2"], ["31 de diciembre de 2021"]),
    Question("¿Quién integra el comité del INM y cómo le escribo?",
             ["Instituto Nacional de Migración"], ["comite_etica@inami.gob.mx"]),
    Question("¿Qué vence en diciembre de 2021?",
             ["Calendario", "2021", "diciembre"], ["Vencen 11 plazos", "Viernes 3 de diciembre"]),
    Question("¿De qué documento salen los datos del INM, y cómo sé que no lo cambiaron?",
             ["PAT 2021", "Documento fuente"], ["SHA-256"]),
    Question("¿Qué quiere decir CEPCI?",
             ["Glosario"], ["Comité de Ética y de Prevención de Conflictos de Interés"]),
    Question("¿Qué instituciones no han informado?",
             ["Sin reporte"], ["Comisión Nacional de los Salarios Mínimos", "Instituto Nacional de Migración"]),
    Question("¿Cómo se calcula que algo está vencido?",
             ["Metodología"], ["Vencida"]),
    Question("¿Qué acordó el comité de SECOEM?",
             ["Secretaría de Contraloría", "Acuerdos"], ["19 de abril de 2023", "24 líneas de acción"]),
    Question("¿A cuánta gente iba a capacitar la API de Coatzacoalcos en 2020?",
             ["Portuaria Integral de Coatzacoalcos", "PAT 2020", "Indicador de capacitación"],
             ["al menos 15% de las personas servidoras públicas de API COATZACOALCOS"]),
]


async def answer(page, origin, site, question):
    """Clicks, bytes and what was not found; what is linked twice is followed where it comes first."""
    asked = set()
    page.on("request", lambda request: asked.add(request.url))
    await page.goto(origin + site.prefix)
    missing = []
    for words in question.links:
        link = page.get_by_role("link", name=re.compile(words)).first
        if not await link.count():
            missing.append(f"no link says «{words}» on {page.url}")
            break
        await link.click()
        await page.wait_for_load_state("load")
    text = await page.locator("body").inner_text()
    missing += [f"«{part}» is not on {page.url}" for part in question.answer
                if part not in " ".join(text.split())]
    return len(question.links), sum(map(site.transfer_size, asked)), missing


async def ask_all(site, origin):
    results = []
    async with chromium() as browser:
        for scripts in (True, False):
            for question in QUESTIONS:
                context = await browser.new_context(**CITIZEN | {"java_script_enabled": scripts})
                context.set_default_timeout(10_000)
                clicks, size, missing = await answer(
                    await context.new_page(), origin, site, question)
                await context.close()
                results.append({"question": question.asked, "scripts": scripts, "clicks": clicks,
                                "bytes": size, "missing": missing})
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("--prefix", default="/")
    parser.add_argument("--report", type=Path)
    settings = parser.parse_args()
    site = Site(settings.site, settings.prefix)
    results = asyncio.run(ask_all(site, serve(site, site.policy())))
    failed = [one for one in results
              if one["missing"] or one["clicks"] > MOST_CLICKS or one["bytes"] > MOST_BYTES]
    for one in results:
        how = "" if one["scripts"] else ", without JavaScript"
        print(f"{one['clicks']} clicks, {one['bytes'] / 1024:5.1f} KB{how}: {one['question']} "
              + "; ".join(one["missing"]))
    print(f"citizen: {len(results) - len(failed)} of {len(results)} answered")
    if settings.report:
        settings.report.write_text(json.dumps(results, ensure_ascii=False, indent=1), "utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
