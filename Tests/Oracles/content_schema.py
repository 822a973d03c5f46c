"""Validates every content file against the published JSON Schemas with an independent validator, and
makes sure that the schemas refuse what the loader refuses.

    content_schema.py [CONTENT]
"""
import copy
import json
import pathlib
import sys

import jsonschema
import yaml

CONTENT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "Content")
SCHEMAS = pathlib.Path(__file__).parents[2] / "Content" / ".esquemas"
KINDS = {
    "portal": ["portal.yaml"],
    "glosario": ["glosario.yaml"],
    "indicadores": ["indicadores.yaml"],
    "pagina": ["paginas/*.md"],
    "institucion": ["instituciones/*/institucion.md"],
    "programa": ["instituciones/*/*/programa.md"],
    "inhabiles": ["instituciones/*/inhabiles.yaml"],
    "sesion": ["instituciones/*/sesiones/*.md"],
    "avance": ["instituciones/*/*/avances/*.yaml", "instituciones/*/*/avances/*.yml"],
}


def fields(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        text = text.split("\n---\n", 1)[0].removeprefix("---\n")
    # Scalars are text: the model types them, never YAML's own guessing.
    return yaml.load(text, Loader=yaml.BaseLoader) or {}


def main():
    passed = failed = 0
    for kind, patterns in KINDS.items():
        schema = json.loads((SCHEMAS / f"{kind}.schema.json").read_text("utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for path in sorted(p for pattern in patterns for p in CONTENT.glob(pattern)):
            value = fields(path)
            for error in validator.iter_errors(value):
                failed += 1
                print(f"{path}: {error.json_path}: {error.message[:200]}")
            passed += 1
            wrong = copy.deepcopy(value)
            wrong["clave_inventada"] = "1"
            if validator.is_valid(wrong):
                failed += 1
                print(f"{path}: an unknown key is accepted")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
