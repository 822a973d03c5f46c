"""Holds the data of a built site against programs of other hands: every JSON against the schema that
it names, the tables against their package (Frictionless) and against the JSON of the same facts, the
checksums, the linked data of pages and the catalogue (RDF), and all of them against the pages. Wrong
values are planted, each of which schema and package must refuse.

    open_data.py SITE
"""
import csv
import hashlib
import io
import json
import pathlib
import re
import shutil
import sys
import tempfile

import frictionless
import jsonschema

from built_site import DATA, SITE, documents, read_json, tables
from linked_data import catalogue_faults, linked_data_faults
from tables import original, table_faults

COMMON = ["fecha_de_corte", "licencia"]
MARK = " | "


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


WRONG = {
    "actividades": {
        "estatus": "cumplidísima", "porcentaje": 250, "evidencias": -3, "actividad": "Una",
        "pagina": "javascript:alert(1)", "linea": 0, "inicio": "2024-02-30", "dias_de_atraso": 0,
        "dias_vencida": 0, "eje_numero": 0, "prioridad_numero": 0},
    "acciones": {"accion": 0, "porcentaje": -5, "dias_vencida": 0},
    "modificaciones": {"dato": "inicio y fin"},
    "entregas": {"parte": "fiesta", "numero": 0, "vence": "2024-13-01", "estatus": "quizá",
                 "dias_vencida": 0},
    "programas": {"cumplidas": -1, "anio_inicial": 20245, "documento_sha256": "zz", "tipo": "x",
                  "cumplidas_fuera_de_plazo": -1, "cumplidas_por_declaracion": -1, "documento": "no es archivo"},
    "evidencias": {"sha256": "abc", "forma": "paloma", "bytes": -1, "enlace": "no es url",
                   "archivo_publicado": "../../etc/passwd"},
    "metas": {"comparador": "más o menos", "trimestre": 7, "vigencia": "siglo",
              "unidad_deducida": "quizá"},
    "ediciones": {"anio": 0, "comparador": "más o menos", "indicador_comun": "Uno, dos"},
    "indicadores_comunes": {"indicador_comun": "Uno, dos", "linea": 0},
    "integrantes": {"numero": 0, "pagina": "javascript:alert(1)"},
    "inhabiles": {"numero": 0, "inicio": "2024-02-30", "fin": "ayer"},
    "seguimientos": {"estado": "vencido", "seguimiento": 0, "acuerdo": "Dos", "sesion_que_informa": "ayer"},
    "desgloses": {"numero": 0, "valor": "tres"},
    "resultados": {"forma_del_resultado": "a ojo", "vigencia_de_la_meta": "siglo", "diferencia": -1, "desviacion": -1,
                   "semaforo": "verde", "informe": "ayer"},
    "sesiones": {"estado": "quizá", "tipo": "fiesta"},
    "acuerdos": {"estado": "olvidado", "numero": 0, "identificador": "CE/01"},
    "instituciones": {"correo": "no correo", "sitio": "no sitio",
                      "orden_de_gobierno": "galáctico", "institucion": "con espacio"},
    "avances": {"parte": "todo", "estado_declarado": "x", "porcentaje_corregido": 101},
    "indicadores": {"sentido": "lateral", "indicador_comun": "Uno, dos", "acumulacion": "a veces",
                    "eje_numero": 0, "semaforo": "verde", "desviacion": -1},
    "ejes": {"nivel": "sótano"},
    "riesgos": {"riesgo": 0},
    "observaciones": {"numero": 0, "regla": "Una regla", "pagina": "javascript:alert(1)"},
    "glosario": {"termino": "Uno, dos", "linea": 0},
    "umbrales": {"umbral": "otro", "unidad": "pesos", "enlace": "no es url"},
    "transparencia": {"ejercicio": 0, "sentido_del_indicador": "lateral",
                      "indicador": "Uno, dos"},
}
"""Values that no row may have."""


def is_refused_by_package(schema, name, value):
    """One column with one cell."""
    field = next(one for one in schema["fields"] if one["name"] == name)
    cell = cell_of(value)
    report = frictionless.Resource(
        data=[[name], [cell]], schema=frictionless.Schema.from_descriptor({"fields": [field]})
    ).validate()
    return not report.valid


def wrong_value_faults():
    """The first row that has a column gets a value that it may not have."""
    package = {one["name"]: one["schema"]
               for one in read_json(DATA / "datapackage.json")["resources"]}
    for table, columns in WRONG.items():
        document = read_json(DATA / f"{table}.json")
        schema = read_json(DATA / "esquemas" / f"{table}.schema.json")
        validator = jsonschema.Draft202012Validator(
            schema, format_checker=jsonschema.FormatChecker())
        for name, value in columns.items():
            row = next((row for row in document[table] if name in row), None)
            if row is not None:
                if validator.is_valid({**document, table: [row | {name: value}]}):
                    yield DATA / f"{table}.json", f"{name} may be {value!r}"
            if not is_refused_by_package(package[table], name, value):
                yield DATA / f"{table}.csv", f"{name} may be {value!r}"
    for path, value in documents():
        repeated = next((name for name, rows in value.items()
                         if isinstance(rows, list) and rows), None)
        if DATA in path.parents or repeated is None:
            continue
        schema = read_json((path.parent / value["$schema"]).resolve())
        twice = {**value, repeated: value[repeated] + value[repeated][:1]}
        if jsonschema.Draft202012Validator(schema).is_valid(twice):
            yield path, f"{repeated} may have a row twice"


def wrong_key_faults():
    """Each table with its last row twice, then with a row of which nothing else tells."""
    resources = read_json(DATA / "datapackage.json")["resources"]
    filled = {one["name"]: one["schema"] for one in resources
              if len((DATA / one["path"]).read_bytes().splitlines()) > 1}

    def rows_of(table):
        with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, strict=True))

    def errors(planted):
        with tempfile.TemporaryDirectory() as folder:
            for path in [*DATA.glob("*.csv"), DATA / "datapackage.json"]:
                shutil.copy(path, folder)
            for table, row in planted.items():
                text = io.StringIO(newline="")
                csv.DictWriter(text, list(row)).writerow(row)
                with (pathlib.Path(folder) / f"{table}.csv").open("a", encoding="utf-8",
                                                                  newline="") as file:
                    file.write(text.getvalue())
            # Sizes and sums have changed too: only rows are looked at.
            path = pathlib.Path(folder) / "datapackage.json"
            package = read_json(path)
            for resource in package["resources"]:
                del resource["bytes"], resource["hash"]
            path.write_text(json.dumps(package), "utf-8")
            return {(task.name, error.type)
                    for task in frictionless.validate(str(path)).tasks for error in task.errors}

    found = errors({table: rows_of(table)[-1] for table in filled})
    for table in filled:
        if (table, "primary-key") not in found:
            yield DATA / f"{table}.csv", "may have a row twice"
    orphans = {}
    for table, schema in filled.items():
        if schema.get("foreignKeys"):
            column = schema["foreignKeys"][0]["fields"][0]
            orphans[table] = rows_of(table)[-1] | {column: f"{table}-sin-nadie"}
        elif table not in ("instituciones", "indicadores_comunes", "glosario", "umbrales"):
            yield DATA / f"{table}.csv", "refers to no other table"
    found = errors(orphans)
    for table in orphans:
        if (table, "foreign-key") not in found:
            yield DATA / f"{table}.csv", "may have a row of an institution that is not there"


def cell_of(value):
    """How a table writes what JSON has."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return MARK.join(re.sub(r"([\\|])", r"\\\1", text) for text in value)
    return str(value)


def texts_of(cell):
    """The texts of a cell, as the dictionary tells that they are parted."""
    return [re.sub(r"\\([\\|])", r"\1", text) for text in cell.split(MARK)]


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
            if isinstance(facts.get(name), list):
                texts = [plain(text) for text in facts[name]]
                if texts_of(original(row[name])) != texts:
                    yield path, f"row {number}, {name}: {row[name]!r} are not {texts!r}"


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


def time_faults():
    """What is told of a day that is over is told of that day; and what is late is counted."""
    for path in SITE.glob("instituciones/*/*/informes/*/informe.json"):
        day = path.parent.name
        if read_json(path)["fecha_de_corte"] != day:
            yield path, "is of another day"
        with path.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
            if {row["fecha_de_corte"] for row in csv.DictReader(file)} - {day}:
                yield path.with_suffix(".csv"), "is of another day"
    late = {}
    for row in read_json(DATA / "actividades.json")["actividades"]:
        key = row["institucion"], row["programa"]
        late[key] = late.get(key, 0) + (row.get("fuera_de_plazo") is True)
        if row.get("fuera_de_plazo", False) != ("dias_de_atraso" in row):
            yield DATA / "actividades.json", f"{row['pagina']}: late, and by no days"
        by_dates = row.get("estatus_por_fechas", row.get("estatus"))
        if (by_dates == "vencida") != ("dias_vencida" in row):
            yield DATA / "actividades.json", f"{row['pagina']}: overdue, and for no days"
    for row in read_json(DATA / "programas.json")["programas"]:
        count = row.get("cumplidas_fuera_de_plazo", 0)
        if count != late.get((row["institucion"], row["programa"]), 0):
            yield DATA / "programas.json", f"{row['pagina']}: {count} late activities"


def delivery_faults():
    """The times that a page lists are those of its data."""
    for path in SITE.glob("instituciones/*/*/actividades/*/actividad.json"):
        rows = read_json(path)["entregas"]
        page = (path.parent / "index.html").read_text("utf-8")
        times = re.search(r'<table class="veces".*?</table>', page, re.DOTALL)
        shown = times[0].count("<tr>") - 1 if times else 0
        told = sum(row["parte"] == "entrega" for row in rows)
        if shown != min(told, 400):
            yield path, f"tells {told} times, and the page {shown}"


def page_faults(counts):
    kinds = {
        "instituciones": "institucion", "programas": "programa", "actividades": "actividad",
        "indicadores": "indicador", "informes": "informe", "sesiones": "sesion",
        "indicadores_comunes": "indicador-comun",
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
        *wrong_value_faults(), *wrong_key_faults(), *time_faults(), *delivery_faults(),
    ]
    for path, fault in faults[:50]:
        print(f"{path}: {fault}")
    total = len(list(documents()))
    print(f"{total} documents, {len(tables())} tables, {len(faults)} faults")
    return 1 if faults or not total else 0


if __name__ == "__main__":
    sys.exit(main())
