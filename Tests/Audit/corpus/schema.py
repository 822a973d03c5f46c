"""Walks content by its published schema, so that a new field is found without being named here."""
import itertools
import re

NUMBERS = itertools.count(1)
SAMPLES = ["15/03/2024", "2024", "https://www.example.org/", "5", "ejemplo@example.org", "T1 2024"]
"""One of them fits each pattern that a field may have."""


def resolve(schema, root):
    while "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rsplit("/", 1)[-1]] | {
            "name": schema["$ref"].rsplit("/", 1)[-1]}
    return schema


def alternatives(schema, root):
    """Every form that a value may have."""
    schema = resolve(schema, root)
    for form in schema.get("anyOf", [schema]):
        if form is schema:
            yield schema
        else:
            yield from alternatives(form, root)


def is_of(form, kind):
    kinds = form.get("type", [])
    return kind == kinds or kind in kinds or (kind == "string" and "enum" in form)


def form_for(value, schema, root):
    """The form that `value` has; None when the schema knows none."""
    kind = {dict: "object", list: "array", str: "string"}[type(value)]
    return next((form for form in alternatives(schema, root) if is_of(form, kind)), None)


def named(form):
    """The form of what stands under names of the editor's own; None where only known keys may be."""
    rest = form.get("additionalProperties")
    return rest if isinstance(rest, dict) else None


def below_key(form, key):
    return form.get("properties", {}).get(key) or named(form)


def sample(schema, root, depth=0):
    """A value that the schema allows, with all of its parts to a depth."""
    forms = list(alternatives(schema, root))
    objects = [form for form in forms if is_of(form, "object")]
    lists = [form for form in forms if is_of(form, "array")]
    if objects and named(objects[0]):
        name = f'Columna <b>{next(NUMBERS)}</b> & "otra"'
        return {name: sample(named(objects[0]), root, 3)}
    if objects and depth < 3:
        return {name: sample(part, root, depth + 1)
                for name, part in objects[0].get("properties", {}).items()
                if depth < 2 or name in objects[0].get("required", [])}
    if lists and depth < 3:
        return [sample(lists[0]["items"], root, depth + 1)]
    texts = [form for form in forms if is_of(form, "string")]
    if texts and "enum" in texts[0]:
        return texts[0]["enum"][0]
    pattern = texts[0].get("pattern", "") if texts else ""
    fitting = (one for one in SAMPLES if pattern and re.search(pattern, one))
    # No two are alike: some of them are keys.
    return next(fitting, None) or f"texto {next(NUMBERS)}"


class Place:
    """A text in a file of the content: the mapping or list that holds it, and its field."""

    def __init__(self, holder, key, field):
        self.holder, self.key, self.field = holder, key, field

    def replace(self, value):
        self.holder[self.key] = value


def places(value, schema, root, field=None):
    """The place of every text below `value`. A field that a mapping lacks is not looked for."""
    form = form_for(value, schema, root)
    if form is None:
        return
    if isinstance(value, dict):
        for key, part in value.items():
            below = below_key(form, key)
            if below is not None:
                name = field if named(form) else f"{form.get('name', root['title'])}.{key}"
                if isinstance(part, str):
                    yield Place(value, key, name)
                else:
                    yield from places(part, below, root, name)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            if isinstance(part, str):
                yield Place(value, index, field)
            else:
                yield from places(part, form["items"], root, field)


def mappings(value, schema, root):
    """Every mapping below `value`, with its form."""
    form = form_for(value, schema, root)
    if form is None or isinstance(value, str):
        return
    if isinstance(value, list):
        for part in value:
            yield from mappings(part, form["items"], root)
        return
    yield value, form
    for key, part in value.items():
        below = below_key(form, key)
        if below is not None and not isinstance(part, str):
            yield from mappings(part, below, root)


def fields(root):
    """The name of every field of the schema that may hold a text somewhere."""
    for name, record in root["$defs"].items():
        for key, part in record.get("properties", {}).items():
            if any(is_of(form, "string") or is_of(form, "array") or named(form)
                   for form in alternatives(part, root)):
                yield f"{name}.{key}"
