"""Sorts and filters the tables of the built demonstration from the disk, as a reader would, and looks whether
their words are whole.

    tables.py SITE

Exit status: 0 as expected, 1 a difference.
"""
import asyncio
import shutil
import sys
from pathlib import Path

from playwright.async_api import async_playwright

AGUA = "instituciones/instituto-del-agua-de-altamar/pat-2024/index.html"
differences = []


def expect(name, found, wanted):
    if found != wanted:
        differences.append(f"{name}: {found!r}, not {wanted!r}")


async def column(page, number):
    """The cells of a column in the tables of the page, as they stand."""
    return await page.evaluate("""number => [...document.querySelectorAll('table[data-filtra]')].map(
        table => [...table.tBodies].filter(body => !body.hidden)
          .map(body => body.rows[0].cells[number].textContent.trim()))""", number)


def sort_by(page, name):
    return page.get_by_role("button", name=name).first.click()


BROKEN = """() => {
    const broken = [];
    const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode());) {
        const table = text.parentElement.closest('table.oficial');
        if (!table || text.parentElement.closest('.apilada thead')) continue;
        if (table.matches('.acuerdos') && !text.parentElement.closest('thead')) continue;
        // Those of most columns keep their words whole only where they have more room.
        if (table.matches('.repleta') && !matchMedia('screen and (min-width: 80rem)').matches) continue;
        for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            const lines = [...range.getClientRects()].filter(box => box.width > 2 && box.height > 4);
            if (new Set(lines.map(box => Math.round(box.top))).size > 1) broken.push(word[0]);
        }
    }
    return broken;
}"""


async def words(page, root):
    """No word of an official table is broken, on the narrowest screen that shows it as one, on others and on
    paper: the width of a letter page between its margins, on its side where the tables are dense."""
    folder = Path(root.removeprefix("file://"))
    kinds = ("instituciones/*/*/index.html", "instituciones/*/*/ejes/*/index.html",
             "instituciones/*/sesiones/*/index.html")
    paths = [path.relative_to(folder) for kind in kinds for path in sorted(folder.glob(kind))]
    for width, media in ((1090, "screen"), (1280, "screen"), (1600, "screen"), (703, "print")):
        await page.emulate_media(media=media)
        await page.set_viewport_size({"width": width, "height": 900})
        for path in paths:
            await page.goto(f"{root}/{path}")
            if media == "print":
                dense = await page.locator(".densa").count()
                await page.set_viewport_size({"width": 941 if dense else width, "height": 900})
            expect(f"broken words of {path}, {media}, {width}", await page.evaluate(BROKEN), [])


async def overdue(page, root):
    await page.goto(f"{root}/vencidas/index.html")
    as_written = await column(page, 3)
    status = page.get_by_role("status")
    expect("rows at first", await status.inner_text(), "Se muestran 18 de 18.")
    await sort_by(page, "Días de atraso")
    rising = [sorted(cells, key=int) for cells in as_written]
    expect("days, rising", await column(page, 3), rising)
    sentence = "Se muestran 18 de 18. En orden ascendente por «Días de atraso»."
    expect("status", await status.inner_text(), sentence)
    sorted_headings = await page.evaluate(
        "[...document.querySelectorAll('[aria-sort]')].map(th => th.ariaSort + th.dataset.o)")
    expect("aria-sort", set(sorted_headings), {"ascendingdias"})
    await sort_by(page, "Días de atraso")
    expect("days, falling", await column(page, 3), [cells[::-1] for cells in rising])
    await sort_by(page, "Días de atraso")
    expect("third time, as written", await column(page, 3), as_written)
    await page.get_by_role("searchbox").fill("REGLÁMENTO")
    expect("accents and capitals", await status.inner_text(), "Se muestra 1 de 18.")
    hidden = await page.evaluate("[...document.querySelectorAll('main section')].map(s => s.hidden)")
    expect("sections without rows", hidden, [False, True, True])


async def state_of_address(page, root):
    await page.goto(f"{root}/vencidas/index.html?orden=-dias&filtro=reglamento")
    expect("filter of the address", await page.get_by_role("searchbox").input_value(), "reglamento")
    current = await page.evaluate("document.querySelector('[data-o=dias]').ariaSort")
    expect("order of the address", current, "descending")
    await page.goto(f"{root}/vencidas/index.html?orden=%22%5D%3Cb%3E&filtro=%3Cb%3E")
    expect("foreign order", await page.locator("[aria-sort]").count(), 0)
    expect("markup as a filter", await page.get_by_role("status").inner_text(), "Se muestran 0 de 18.")


async def merged_rows(page, root):
    await page.goto(f"{root}/{AGUA}")
    parts = """[...document.querySelectorAll('table[data-filtra] tbody')]
        .map(body => body.id + ':' + body.rows.length).sort()"""
    before = await page.evaluate(parts)
    await sort_by(page, "Fin")
    expect("rows of an activity", await page.evaluate(parts), before)
    for cells in await page.evaluate("""[...document.querySelectorAll('table[data-filtra]')].map(
        table => [...table.tBodies].map(body => {
          const heading = [...table.querySelectorAll('[data-o=fin]')][0];
          return body.rows[0].cells[heading.dataset.c].querySelector('time')?.dateTime ?? '~';
        }))"""):
        expect("ends, rising and the empty ones last", cells, sorted(cells))


async def results(page, root):
    await page.goto(f"{root}/indicadores/capacitacion/index.html")
    await sort_by(page, "Resultado")
    cells = (await column(page, 4))[0]
    numbers = [float(cell.split("\u00a0")[0]) for cell in cells if cell.endswith("%")]
    expect("results, rising", numbers, sorted(numbers))
    expect("what is no number comes last", [cell.endswith("%") for cell in cells],
           [True] * len(numbers) + [False] * (len(cells) - len(numbers)))


async def main(root):
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("google-chrome"),
            args=["--no-sandbox"])
        page = await browser.new_page()
        page.on("pageerror", lambda error: differences.append(str(error)))
        for check in (overdue, state_of_address, merged_rows, results, words):
            await check(page, root)
        await browser.close()


asyncio.run(main(Path(sys.argv[1]).resolve().as_uri()))
print("\n".join(differences) or "tables: sorted, filtered and whole as expected")
sys.exit(1 if differences else 0)
