"""Finds the places of a markup text where the text of an author became code."""
import re
from html import unescape

OPENING = re.compile(r"<!--|<[a-zA-Z]")
COMMENT_END = re.compile(r"--!?>")
TAG = re.compile(r"<([a-zA-Z][^\s/>]*)((?:[^>=]|=(?!\s*[\"'])|=\s*\"[^\"]*\"|=\s*'[^']*')*)>")
ATTRIBUTE = re.compile(r"([^\s\"'>/=]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>][^\s>]*))?")
RAW_TEXT = {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"}
ADDRESSES = {"href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href", "cite",
             "background", "ping", "manifest"}
CODE_ADDRESS = re.compile(r"(javascript|vbscript|data):")


def attributes(text):
    """Name, in lower case, to value; of a repeated one the first counts, as in a browser."""
    found = {}
    for name, value in ATTRIBUTE.findall(text):
        quoted = value[:1] in ("'", '"') and value
        found.setdefault(name.lower(), unescape(value[1:-1] if quoted else value))
    return found


def in_tag(tag, values, canary):
    """Where the canary is code in a tag."""
    if canary in tag:
        yield f"canary in the name of a tag: <{tag[:60]}>"
    for name, value in values.items():
        if canary in name:
            yield f"canary in the name of an attribute of <{tag}>"
        elif canary not in value.lower():
            continue
        elif name.startswith("on") or name in ("style", "srcdoc"):
            yield f'<{tag} {name}="{value[:80]}">'
        elif name in ADDRESSES and CODE_ADDRESS.match(re.sub(r"[\x00-\x20]", "", value).lower()):
            yield f'<{tag} {name}="{value[:80]}">'


def code_with(canary, text):
    """Places where `canary` is inside <script> or <style>, in on*=, style= or srcdoc=, in an address
    that is code, or in the name of a tag or attribute. Escaped text, ordinary attributes and JSON
    are fine."""
    canary, position = canary.lower(), 0
    while opening := OPENING.search(text, position):
        if opening.group() == "<!--":
            end = COMMENT_END.search(text, opening.start() + 2)
        else:
            end = TAG.match(text, opening.start())
        if not end:
            return  # an unfinished tag or comment swallows the rest, as in a browser
        position = end.end()
        if opening.group() == "<!--":
            continue
        tag, values = end.group(1).lower(), attributes(end.group(2))
        yield from in_tag(tag, values, canary)
        if tag in RAW_TEXT:
            close = re.compile(rf"</{tag}[\s/>]", re.I).search(text, position)
            stop = close.start() if close else len(text)
            body, position = text[position:stop], stop
            runs = tag == "script" and "json" not in values.get("type", "").lower()
            if canary in body.lower() and (tag == "style" or runs):
                yield f"<{tag}>{body[:80]}"
