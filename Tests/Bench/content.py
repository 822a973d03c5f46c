#!/usr/bin/env python3
"""content.py DATASET CONTENT: writes the neutral synthetic programmes of DATASET as a folder of content.

DATASET holds <institution>/<year>.json, CONTENT becomes what `vitrina build --content` reads. What the
dataset tells of progress, by activity and date, becomes a report for each quarter. Every institution is
fictional, and the portal's notice says so on every page. The same dataset gives the same bytes.
"""
import calendar
import json
import pathlib
import sys

PORTAL = """titulo: Portal de integridad de prueba
descripcion: Instituciones ficticias, para medir lo que cuesta publicar.
aviso: "Datos ficticios: ninguna de estas instituciones existe."
url_base: https://www.example.org/prueba/
identidad:
  dominio: prueba.example
  fecha: 01/01/2021
"""


def quoted(text):
    """A YAML scalar: every JSON string is one."""
    return json.dumps(text, ensure_ascii=False)


def front_matter(entries, body):
    return "---\n" + "".join(entries) + "---\n" + body + "\n"


def institution(facts):
    return front_matter(
        [
            f"nombre: {quoted(facts['nombre'])}\n",
            f"siglas: {quoted(facts['siglas'])}\n",
            "nivel: estatal\n",
            f"entidad: {quoted(facts['estado'])}\n",
            "comite:\n  nombre: Comité de Ética\n",
            f"  correo: {quoted(facts['correo'])}\n",
        ],
        "Institución ficticia, para medir.",
    )


def activity(facts):
    lines = [f"          - clave: {quoted(facts['clave'])}\n"]
    for name, key in [
        ("actividad", "texto"), ("inicio", "inicio"), ("fin", "fin"),
        ("verificacion", "verificacion"), ("riesgos", "riesgos"), ("responsables", "responsable"),
    ]:
        lines.append(f"            {name}: {quoted(facts[key])}\n")
    return "".join(lines)


def indicator(facts):
    head = f"      - clave: {quoted(facts['clave'])}\n"
    head += f"        indicador: {quoted(facts['nombre'])}\n"
    head += f"        objetivo: {quoted(facts['objetivo'])}\n"
    head += f"        meta:\n          texto: {quoted(facts['meta'])}\n"
    head += f"          comparador: al menos\n          valor: {facts['valor']}\n          unidad: \"%\"\n"
    return head + "        actividades:\n" + "".join(activity(a) for a in facts["actividades"])


def programme(facts):
    axes = "".join(
        f"  - clave: {quoted(str(axis['numero']))}\n    titulo: {quoted(axis['nombre'])}\n"
        + "    indicadores:\n" + "".join(indicator(i) for i in axis["indicadores"])
        for axis in facts["ejes"]
    )
    return front_matter(
        [
            f"titulo: {quoted(facts['titulo'])}\n",
            f"periodo: {facts['anio']}\n",
            f"aprobacion:\n  fecha: {facts['aprobado']}\n",
            "ejes:\n", axes,
        ],
        facts["presentacion"],
    )


def reports(facts):
    """The progress of each quarter, by the name of its file."""
    quarters = {}
    for axis in facts["ejes"]:
        for one in axis["indicadores"]:
            for work in one["actividades"]:
                for told in work["avances"]:
                    month = int(told["fecha"][5:7])
                    quarters.setdefault((month + 2) // 3, []).append((work["clave"], told))
    for quarter, entries in sorted(quarters.items()):
        year, month = facts["anio"], quarter * 3
        day = calendar.monthrange(year, month)[1]
        text = f"corte: {year}-{month:02d}-{day}\nperiodo: {year}-T{quarter}\nactividades:\n"
        for key, told in entries:
            text += f"  - clave: {quoted(key)}\n    hecho: {quoted(told['nota'])}\n"
            text += f"    porcentaje: {told['porcentaje']}\n"
        yield f"{year}-t{quarter}.yaml", text


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def main(dataset, content):
    dataset, content = pathlib.Path(dataset), pathlib.Path(content)
    write(content / "portal.yaml", PORTAL)
    for folder in sorted(dataset.iterdir()):
        base = content / "instituciones" / folder.name
        for source in sorted(folder.glob("*.json")):
            facts = json.loads(source.read_text(encoding="utf-8"))
            write(base / "institucion.md", institution(facts["institucion"]))
            home = base / f"pat-{facts['anio']}"
            write(home / "programa.md", programme(facts))
            for name, text in reports(facts):
                write(home / "avances" / name, text)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
