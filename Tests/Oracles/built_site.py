"""The built site that a program was given, and the files of data in it."""
import json
import pathlib
import sys

SITE = pathlib.Path(sys.argv[1])
DATA = SITE / "datos"


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
