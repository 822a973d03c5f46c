"""Plants hostile texts into every field, and takes back what the loader rightly refuses."""
import collections
import json
import re
import subprocess

from . import schema, texts

REFERRED_TO = {"clave", "id", "indicador", "actividad", "fecha", "sesion", "formula", "nombre"}
"""The fields that other places name."""


class Planted:
    """A text in its place; `before` is what stood there, None where nothing did."""

    def __init__(self, file, place, kind, number, before):
        self.file, self.place, self.kind, self.number, self.before = (
            file, place, kind, number, before)
        self.text = texts.text(kind, number)
        place.replace(self.text)

    @property
    def field(self):
        return self.place.field

    def take_back(self):
        if self.before is None:
            del self.place.holder[self.place.key]
        else:
            self.place.replace(self.before)


class Planting:
    """Of one round. With each round every place gets the next text, so that in as many rounds as there
    are texts every place has had all of them; fields with many places see many in each."""

    def __init__(self, folder, schemas, turn):
        self.folder, self.schemas, self.planted, self.refused = folder, schemas, [], []
        self.added = []
        names, turns = list(texts.TEXTS), collections.Counter()
        for file in folder.files:
            root = schemas[file.kind]
            self._add_missing(file, root, turn)
            for place in list(schema.places(file.fields, root, root)):
                kind = names[(turn + turns[place.field]) % len(names)]
                turns[place.field] += 1
                before = place.holder[place.key]
                self.planted.append(Planted(file, place, kind, len(self.planted), before))
            if file.body is not None:
                # Not beside what was there: its links lead to pages whose keys have changed.
                file.body = self._prose(names, turn)

    def _add_missing(self, file, root, turn):
        """Gives the mappings of the file fields that they lack, in turn, so that each field is somewhere."""
        for mapping, form in list(schema.mappings(file.fields, root, root)):
            missing = [key for key in form.get("properties", {}) if key not in mapping]
            for key in missing[turn % 3::3] if len(missing) > 3 else missing:
                mapping[key] = schema.sample(form["properties"][key], root, 1)
                self.added.append((file, mapping, key))

    def _prose(self, names, turn):
        """A body with one text after another, as an author would paste them. Characters that nobody sees
        are left out, as are links that run code, and pictures of other sites are links: the loader refuses
        a body for the first of them."""
        def pasted(text):
            text = text.replace("![", "[")
            unseen = ("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff"
                      "\ufffd-\uffff\U000e0000-\U000e0fff]")
            text = re.sub(unseen, "", text.replace("\r", "\n"))
            return text.encode("utf-8", "ignore").decode("utf-8")

        pastable = [name for name in names if name not in ("marked links", "marked definitions")]
        return "\n\n".join(pasted(texts.text(name, 900_000 + index))
                           for index, name in enumerate(pastable[turn % 2::2]))

    def settle(self, vitrina, target):
        """Writes the content and takes back, again and again, what has errors. Then plants the fields of
        which nothing is left once more, each in one place: they may have gone for the sake of others.
        Gives how often it was tried."""
        attempts = self._take_back_errors(vitrina, target)
        kept, tried = {one.field for one in self.planted}, set()
        for one in self.refused[:]:
            if one.field not in kept | tried and self._is_there(one):
                tried.add(one.field)
                self.planted.append(Planted(one.file, one.place, one.kind, one.number, one.before))
        return attempts + self._take_back_errors(vitrina, target)

    def _take_back_errors(self, vitrina, target):
        for attempt in range(1, 400):
            self.folder.write(target)
            errors = errors_of(vitrina, target)
            if not errors:
                self.planted = [one for one in self.planted if self._is_there(one)]
                return attempt
            if not self._refuse(errors, target):
                raise RuntimeError(f"nothing to take back for {errors[:3]}")
        raise RuntimeError(f"still refused: {errors[:3]}")

    def _is_there(self, one):
        """Whether its place was in the file when that was last written."""
        owner = (id(one.place.holder), one.place.key)
        return any(chain[0] == owner for chain in one.file.owners.values())

    def _refuse(self, errors, target):
        """Takes back what the errors are about; gives what."""
        planted = {(id(one.place.holder), one.place.key): one for one in self.planted}
        added = {(id(mapping), key): (file, mapping, key) for file, mapping, key in self.added}
        files = {str(target / file.path): file for file in self.folder.files}
        guilty = set()
        for error in errors:
            chains = [files[path].owners.get(line, []) for path, line in places_of(error)
                      if path in files]
            told = [files[path] for path, _ in places_of(error) if path in files]
            guilty.update(self._guilty(error, chains, told, planted, added))
        for owner in guilty:
            if owner in planted:
                planted[owner].take_back()
                self.planted.remove(planted[owner])
                self.refused.append(planted[owner])
            else:
                _, mapping, key = added[owner]
                mapping.pop(key, None)
                self.added.remove(added[owner])
        return guilty

    def _guilty(self, error, chains, told, planted, added):
        """The text in its line, or what that is part of; else what a reference does not find any more;
        else its neighbours; else what others refer to, in its files, then in its programme; else all of
        its files, and then of its programme."""
        named = set(re.findall("«([^»]*)»", error["mensaje"]))
        before = {owner: one.before for owner, one in planted.items()} | {
            owner: mapping.get(key) for owner, (_, mapping, key) in added.items()}
        files = {owner: one.file for owner, one in planted.items()} | {
            owner: file for owner, (file, _, _) in added.items()}
        folders = {file.programme for file in told}
        holders = {holder for chain in chains for holder, _ in chain[:2]}
        here = [owner for owner, file in files.items() if file in told]
        near = [owner for owner, file in files.items() if file.programme in folders]
        line = [owner for chain in chains for owner in chain if owner in before]
        return (
            line[:1]
            or [owner for owner in near if isinstance(before[owner], str) and before[owner] in named]
            or [owner for owner, text in before.items() if isinstance(text, str) and text in named]
            or [owner for owner in near if owner[0] in holders]
            or [owner for owner in here if owner[1] in REFERRED_TO]
            or [owner for owner in near if owner[1] in REFERRED_TO]
            or here or near)


def places_of(error):
    yield error["archivo"], error["linea"]
    if error.get("vease"):
        path, line, _ = error["vease"].rsplit(":", 2)
        yield path, int(line)


def errors_of(vitrina, content):
    run = subprocess.run([vitrina, "check", "--content", content, "--format", "json"],
                         capture_output=True)
    if run.returncode not in (0, 1):
        raise RuntimeError(run.stderr.decode("utf-8", "replace"))
    found = json.loads(run.stdout)["diagnosticos"]
    return [one for one in found if one["gravedad"] == "error"]
