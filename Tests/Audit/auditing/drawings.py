"""Whether a reader who does not see a drawing is told what it says."""
SHAPES = {"rect", "circle", "ellipse", "line", "path", "polygon", "polyline", "use"}
NAMED_ROLES = {"img", "graphics-document", "group", "list", "figure"}
MANY_SHAPES = 4
"""From here on it is taken for a chart and not for an icon."""


def name_of(svg, by_id):
    """Its accessible name: aria-labelledby, else aria-label, else its own title."""
    labels = [by_id[one] for one in (svg.get("aria-labelledby") or "").split() if one in by_id]
    texts = [" ".join(label.text_content().split()) for label in labels]
    texts += [svg.get("aria-label") or ""]
    texts += [child.text_content() for child in svg if str(child.tag).endswith("title")]
    return next((" ".join(text.split()) for text in texts if text.strip()), "")


def carries_data(svg):
    shapes = 0
    for element in svg.iter():
        tag = str(element.tag).rsplit("}", 1)[-1].lower()
        if tag == "text" and element.text_content().strip():
            return True
        if tag in SHAPES:
            shapes += 1
            if any(name.startswith("data-") for name in element.attrib):
                return True
    in_figure = any(str(parent.tag) == "figure" for parent in svg.iterancestors())
    return shapes >= MANY_SHAPES or in_figure or any(
        name.startswith("data-") for name in svg.attrib)


def faults(svg, by_id):
    """Check and message; a drawing inside another belongs to it."""
    around = list(svg.iterancestors())
    if any(str(parent.tag).rsplit("}", 1)[-1] == "svg" for parent in around):
        return
    if any(one.get("aria-hidden") == "true" or one.get("hidden") is not None
           for one in [svg, *around]):
        return
    name = name_of(svg, by_id)
    if carries_data(svg) and not name:
        text = " ".join(svg.text_content().split())[:60]
        yield "svg-data", (f"data without a name (role={svg.get('role')}, "
                           f"aria-labelledby={svg.get('aria-labelledby')}): {text!r}")
    elif not (name and svg.get("role") in NAMED_ROLES):
        yield "svg-name", "neither aria-hidden nor role=img with a name"
