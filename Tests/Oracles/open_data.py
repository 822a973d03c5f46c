"""Holds the data of a built site against programs of other hands: every JSON against the schema that
it names, the tables against their package (Frictionless) and against the JSON of the same facts, the
checksums, the linked data of pages and the catalogue (RDF), and all of them against the pages.

    open_data.py SITE
"""
import csv
import hashlib
import html.parser
import json
import pathlib
import sys

import frictionless
import jsonschema
import rdflib

from tables import original, table_faults

SITE = pathlib.Path(sys.argv[1])
DATA = SITE / "datos"
COMMON = ["fecha_de_corte", "licencia"]
MARK = " | "
SCHEMA_ORG = "https://schema.org"


def read_json(path):
    return json.loads(path.read_text("utf-8"))


def tables():
    """Every table that the portal makes; files of evidence are not its own."""
    return [path for path in sorted(SITE.rglob("*.csv")) if path.parent.name != "evidencias"]


def documents():
    """Every JSON beside a page and in the folder of the data; not its schemas and its package."""
    for path in sorted(SITE.rglob("*.json")):
        if DATA / "esquemas" not in path.parents and path.name != "datapackage.json":
            value = read_json(path)
            if isinstance(value, dict) and "$schema" in value:
                yield path, value


def schema_faults():
    validators = {}
    for path, value in documents():
        schema = (path.parent / value["$schema"]).resolve()
        if schema not in validators:
            if not schema.is_file():
                yield path, f"names {value['$schema']}, which is not there"
                continue
            content = read_json(schema)
            jsonschema.Draft202012Validator.check_schema(content)
            validators[schema] = jsonschema.Draft202012Validator(
                content, format_checker=jsonschema.FormatChecker())
        for error in validators[schema].iter_errors(value):
            yield path, f"{error.json_path}: {error.message[:200]}"
        wrong = dict(value, clave_inventada=1)
        if validators[schema].is_valid(wrong):
            yield path, "an unknown member is valid"


def cell_of(value):
    """How a table writes what JSON has."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return MARK.join(value)
    return str(value)


def plain(text):
    """A text as a cell holds it: some control characters are left out."""
    kept = (c for c in text if c in "\t\n\r" or not (ord(c) < 32 or c in "\x7f\ufeff"))
    return "".join(kept)


def row_faults(path, rows):
    """A table against the rows of JSON."""
    with path.open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file, strict=True))
    if len(table) != len(rows):
        yield path, f"has {len(table)} rows, and JSON {len(rows)}"
        return
    for number, (row, facts) in enumerate(zip(table, rows), start=1):
        names = [name for name in row if name not in COMMON]
        for name in set(facts) - set(names):
            yield path, f"row {number} lacks the column {name}"
        for name in names:
            if original(row[name]) != plain(cell_of(facts.get(name))):
                yield path, f"row {number}, {name}: {row[name]!r} is not {facts.get(name)!r}"


def table_against_json_faults():
    parse = {"parse_float": str, "parse_int": str}
    for path in sorted(DATA.glob("*.csv")):
        value = json.loads(path.with_suffix(".json").read_text("utf-8"), **parse)
        yield from row_faults(path, value[path.stem])
    beside = {"programa": "actividades", "informe": "actividades"}
    for path in tables():
        if path.parent == DATA:
            continue
        value = json.loads(path.with_suffix(".json").read_text("utf-8"), **parse)
        if path.stem in beside:
            yield from row_faults(path, value[beside[path.stem]])
        elif value["resultados"]:
            yield from row_faults(path, value["resultados"])


def form_faults():
    for path in tables():
        for fault in table_faults(path.read_bytes()):
            yield path, fault


def package_faults():
    path = DATA / "datapackage.json"
    report = frictionless.validate(str(path))
    for _, _, message in report.flatten(["rowNumber", "fieldNumber", "message"]):
        yield path, message[:300]


def digest_faults():
    lines = (DATA / "SHA256SUMS").read_text("utf-8").splitlines()
    listed = set()
    for line in lines:
        digest, name = line.split("  ", 1)
        listed.add(name)
        if hashlib.sha256((DATA / name).read_bytes()).hexdigest() != digest:
            yield DATA / name, "has another digest"
    there = {str(p.relative_to(DATA)) for p in DATA.rglob("*") if p.is_file()}
    for name in there - listed - {"SHA256SUMS", "index.html"}:
        yield DATA / name, "has no digest"


class Blocks(html.parser.HTMLParser):
    """The linked data of a page, and what its body says that it is."""

    def __init__(self):
        super().__init__()
        self.blocks, self.kind, self.inside = [], None, False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "script" and attributes.get("type") == "application/ld+json":
            self.inside = True
            self.blocks.append("")
        if tag == "body":
            self.kind = attributes.get("data-plantilla")

    def handle_endtag(self, tag):
        if tag == "script":
            self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.blocks[-1] += data


NEEDED = {
    "inicio": "WebSite", "institucion": "GovernmentOrganization", "programa": "Dataset",
    "datos": "DataCatalog", "sesion": "Event", "informe": "Report", "glosario": "DefinedTermSet",
}


def linked_data_faults(counts):
    for path in sorted(SITE.rglob("*.html")):
        page = Blocks()
        page.feed(path.read_text("utf-8"))
        counts[page.kind] = counts.get(page.kind, 0) + 1
        types = set()
        for block in page.blocks:
            value = json.loads(block)
            if value["@context"] != SCHEMA_ORG:
                yield path, "has another context"
            # The vocabulary is not fetched: tests use no network.
            value["@context"] = {"@vocab": SCHEMA_ORG + "/", "@base": "https://base.example/"}
            graph = rdflib.Graph().parse(data=json.dumps(value), format="json-ld")
            types |= {str(o).rsplit("/", 1)[-1] for o in graph.objects(None, rdflib.RDF.type)}
        needed = NEEDED.get(page.kind)
        if needed and needed not in types:
            yield path, f"has no {needed}"


def catalogue_faults():
    path = DATA / "catalogo.jsonld"
    graph = rdflib.Graph().parse(
        data=path.read_text("utf-8"), format="json-ld", base="https://base.example/datos/")
    dcat = rdflib.Namespace("http://www.w3.org/ns/dcat#")
    sets = set(graph.subjects(rdflib.RDF.type, dcat.Dataset))
    forms = list(graph.subjects(rdflib.RDF.type, dcat.Distribution))
    count = len(list(DATA.glob("*.csv")))
    if len(sets) != count or len(forms) != 2 * count:
        yield path, f"has {len(sets)} data sets and {len(forms)} files of {count} tables"
    for address in graph.objects(None, dcat.downloadURL):
        if not (DATA / str(address).rsplit("/", 1)[-1]).is_file():
            yield path, f"leads to {address}, which is not there"


def page_faults(counts):
    kinds = {
        "instituciones": "institucion", "programas": "programa", "actividades": "actividad",
        "indicadores": "indicador", "informes": "informe", "sesiones": "sesion",
    }
    for name, kind in kinds.items():
        value = read_json(DATA / f"{name}.json")
        rows = value[name]
        if len(rows) != counts.get(kind, 0):
            yield DATA / f"{name}.json", f"has {len(rows)} rows for {counts.get(kind, 0)} pages"
        for row in rows:
            if not (SITE / row["pagina"] / "index.html").is_file():
                yield DATA / f"{name}.json", f"{row['pagina']} is no page"
    for row in read_json(DATA / "evidencias.json")["evidencias"]:
        file = row.get("archivo_publicado")
        if file and hashlib.sha256((SITE / file).read_bytes()).hexdigest() != row["sha256"]:
            yield SITE / file, "is not the evidence of that digest"


def main():
    counts = {}
    faults = [
        *form_faults(), *schema_faults(), *table_against_json_faults(), *package_faults(),
        *digest_faults(), *linked_data_faults(counts), *catalogue_faults(), *page_faults(counts),
    ]
    for path, fault in faults[:50]:
        print(f"{path}: {fault}")
    total = len(list(documents()))
    print(f"{total} documents, {len(tables())} tables, {len(faults)} faults")
    return 1 if faults or not total else 0


if __name__ == "__main__":
    sys.exit(main())
