"""Reads tables (.csv) with Python's reader, and says which of their cells a spreadsheet would
calculate.

    tables.py PATH…       files, or folders with such files at any depth
"""
import csv
import io
import itertools
import pathlib
import re
import sys
import unicodedata

NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
SIGNS = tuple("=+-@＝＋－＠")


def unnoticed(character):
    return character == "'" or character.isspace() or unicodedata.category(character) == "Cf"


def is_formula(text):
    """Whether a spreadsheet might calculate a text (OWASP, "CSV Injection"), or would if it did not
    begin with apostrophes."""
    text = text.lstrip("'")
    rest = "".join(itertools.dropwhile(unnoticed, text))
    return text.startswith(("\t", "\r", "\n")) or rest.startswith(SIGNS)


def original(cell):
    """The text of a cell without the apostrophe that keeps it from being calculated."""
    return cell[1:] if cell.startswith("'") and is_formula(cell) else cell


def table_faults(raw):
    if not raw.endswith(b"\r\n"):
        yield "does not end with CR LF"
    if raw.startswith(b"\xef\xbb\xbf"):
        yield "begins with a byte order mark"
    try:
        text = raw.decode("utf-8")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        yield str(error)
        return
    if len({len(row) for row in rows}) != 1:
        yield f"has rows of {sorted({len(row) for row in rows})} cells"
    for number, row in enumerate(rows, start=1):
        for cell in row:
            if is_formula(cell) and not cell.startswith("'") and not NUMBER.fullmatch(cell):
                yield f"row {number}: {cell[:60]!r} would be calculated"


def main():
    tables = faults = 0
    for path in map(pathlib.Path, sys.argv[1:]):
        for file in sorted(path.rglob("*.csv")) if path.is_dir() else [path]:
            raw = file.read_bytes()
            tables += 1
            for fault in table_faults(raw):
                faults += 1
                print(f"{file}: {fault}")
    print(f"{tables} tables, {faults} faults")
    return 1 if faults or not tables else 0


if __name__ == "__main__":
    sys.exit(main())
