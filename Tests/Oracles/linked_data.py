"""What readers of linked data (RDF) ask of the pages of a built site and of its catalogue."""
import html.parser
import json
import re

import rdflib

from built_site import DATA, SITE

SCHEMA_ORG = "https://schema.org"


class Blocks(html.parser.HTMLParser):
    """The linked data of a page, and what its body says that it is."""

    def __init__(self):
        super().__init__()
        self.blocks, self.kind, self.inside, self.links = [], None, False, []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "script" and attributes.get("type") == "application/ld+json":
            self.inside = True
            self.blocks.append("")
        if tag == "link":
            self.links.append(attributes)
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


INTERVAL = re.compile(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")


def things(value):
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from things(one)


def thing_faults(value, sites):
    """What readers of linked data ask of things, and that all pages tell the same of one."""
    for thing in things(value):
        description = thing.get("description", "")
        if thing.get("@type") == "Dataset" and not 50 <= len(description) <= 5000:
            yield f"a Dataset's description has {len(description)} characters"
        if "temporalCoverage" in thing and not INTERVAL.fullmatch(thing["temporalCoverage"]):
            yield f"{thing['temporalCoverage']!r} is no interval"
        if thing.get("@type") == "GovernmentOrganization" and "url" in thing:
            known = sites.setdefault(thing.get("@id"), thing["url"])
            if known != thing["url"]:
                yield f"{thing['@id']} has the sites {known} and {thing['url']}"


def linked_data_faults(counts):
    sites = {}
    for path in sorted(SITE.rglob("*.html")):
        page = Blocks()
        page.feed(path.read_text("utf-8"))
        counts[page.kind] = counts.get(page.kind, 0) + 1
        types = set()
        for block in page.blocks:
            value = json.loads(block)
            for fault in thing_faults(value, sites):
                yield path, fault
            if value["@context"] != SCHEMA_ORG:
                yield path, "has another context"
            # The vocabulary is not fetched: tests use no network.
            value["@context"] = {"@vocab": SCHEMA_ORG + "/", "@base": "https://base.example/"}
            graph = rdflib.Graph().parse(data=json.dumps(value), format="json-ld")
            types |= {str(o).rsplit("/", 1)[-1] for o in graph.objects(None, rdflib.RDF.type)}
        needed = NEEDED.get(page.kind)
        if needed and needed not in types:
            yield path, f"has no {needed}"
        links = {(link.get("rel"), link.get("type")) for link in page.links}
        news = ("alternate", "application/atom+xml")
        if page.kind in ("inicio", "datos") and (SITE / "novedades.atom").exists():
            if news not in links:
                yield path, "does not tell of the news"
        if page.kind == "datos" and ("describedby", "application/ld+json") not in links:
            yield path, "does not tell of the catalogue"


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
    yield from ((path, fault) for fault in profile_faults(graph, dcat))
    for address in graph.objects(None, dcat.downloadURL):
        if not (DATA / str(address).rsplit("/", 1)[-1]).is_file():
            yield path, f"leads to {address}, which is not there"


def profile_faults(graph, dcat):
    """What DCAT-AP makes mandatory, and the ranges of DCAT 3."""
    dct = rdflib.Namespace("http://purl.org/dc/terms/")
    foaf = rdflib.Namespace("http://xmlns.com/foaf/0.1/")
    spdx = rdflib.Namespace("http://spdx.org/rdf/terms#")
    for one in graph.subjects(rdflib.RDF.type, dcat.Catalog):
        for needed in (dct.title, dct.description, dct.publisher, dct.language):
            if not list(graph.objects(one, needed)):
                yield f"the catalogue has no {needed}"
    for one in graph.subjects(rdflib.RDF.type, dcat.Dataset):
        for needed in (dct.title, dct.description, dct.publisher):
            if not list(graph.objects(one, needed)):
                yield f"{one} has no {needed}"
    ranges = {dct.publisher: foaf.Agent, dct.language: dct.LinguisticSystem,
              spdx.checksum: spdx.Checksum}
    for relation, kind in ranges.items():
        for thing in graph.objects(None, relation):
            if (thing, rdflib.RDF.type, kind) not in graph:
                yield f"{thing} is no {kind}"
