"""Open data: JSON, its schemas, CSV, data packages."""
import csv
import io
import json
import logging
import os
import re

from .report import Finding

CHECKS = ["json", "json-schema", "csv", "datapackage"]
NUMBER = re.compile(r"[+-]?[\d.,]+%?")
FORMULA = tuple("=+-@\t\r")
"""How a cell starts that a spreadsheet would run: OWASP, CSV injection."""


def without_repeated_keys(pairs):
    content = dict(pairs)
    if len(content) != len(pairs):
        raise ValueError("a key is repeated")
    return content


def refuse(constant):
    raise ValueError(f"{constant} is not JSON")


def read_json(raw):
    return json.loads(raw.decode("utf-8"), object_pairs_hook=without_repeated_keys,
                      parse_constant=refuse)


def findings(site):
    documents = {}
    for name in site.named(".json", ".jsonld"):
        try:
            documents[name] = read_json(site.bytes(name))
        except ValueError as error:
            yield Finding("json", name, error)
    yield from schema_faults(documents)
    for name in site.named(".csv"):
        for fault in table_faults(site.bytes(name)):
            yield Finding("csv", name, fault)
    for name in site.files:
        if name.rsplit("/", 1)[-1] == "datapackage.json":
            yield from package_faults(site, name)


def schema_faults(documents):
    """Each document against the published schema whose file its `$schema` names."""
    import jsonschema
    from referencing import Registry, Resource
    schemas, registry = {}, Registry()
    for name, document in documents.items():
        if name.endswith(".schema.json"):
            try:
                jsonschema.Draft202012Validator.check_schema(document)
            except jsonschema.SchemaError as error:
                yield Finding("json-schema", name, error.message)
                continue
            schemas[name.rsplit("/", 1)[-1]] = document
            registry = registry.with_resource(
                document.get("$id", name), Resource.from_contents(document))
    for name, document in documents.items():
        wanted = document.get("$schema") if isinstance(document, dict) else None
        short = str(wanted).rsplit("/", 1)[-1]
        if name.endswith(".schema.json") or not short.endswith(".schema.json"):
            continue
        if short not in schemas:
            yield Finding("json-schema", name, f"{wanted} is not published in the site")
            continue
        validator = jsonschema.Draft202012Validator(
            schemas[short], registry=registry, format_checker=jsonschema.FormatChecker())
        for error in list(validator.iter_errors(document))[:5]:
            yield Finding("json-schema", name, f"{error.json_path}: {error.message}")


def table_faults(raw):
    """RFC 4180, in UTF-8, with one row of names, and nothing that a spreadsheet would run."""
    try:
        rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        yield error
        return
    if not rows:
        yield "empty"
        return
    header = rows[0]
    if not all(name.strip() for name in header) or len(set(header)) != len(header):
        yield f"blank or repeated name of a column: {header[:8]}"
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(header):
            yield f"row {number} has {len(row)} cells, the header {len(header)}"
            return
        for cell in row:
            if cell.startswith(FORMULA) and not NUMBER.fullmatch(cell):
                yield f"row {number}: a cell starts like a formula: {cell[:30]!r}"
                return


def package_faults(site, name):
    os.environ.setdefault("FRICTIONLESS_OFFLINE", "1")
    logging.disable(logging.WARNING)
    from frictionless import validate
    report = validate(str(site.root / name), type="package")
    for error in report.errors:
        yield Finding("datapackage", name, error.message)
    for task in report.tasks:
        for error in task.errors[:5]:
            yield Finding("datapackage", name, f"{task.place}: {error.message}")
