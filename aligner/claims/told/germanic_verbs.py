"""The forms of Dutch and German verbs: what a word of a clause may be a form of, from the deed tables."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from aligner.languages.de.deeds import DEEDS as GERMAN
from aligner.languages.nl.deeds import DEEDS as DUTCH
from aligner.languages.schema.told import GermanicTable

TABLES: Mapping[str, GermanicTable] = {"de": GERMAN, "nl": DUTCH}
Field = Literal["deeds", "patients", "sayings"]
FIELDS: tuple[Field, ...] = ("deeds", "patients", "sayings")
FormKind = Literal["finite", "participle", "infinitive"]

_NO_GE = {
    "de": re.compile(r"be|ent|er|ge|ver|zer|miss|über|unter|wider|hinter|.*ieren$"),
    "nl": re.compile(r"be|ge|her|ont|ver|er|onder(?!h)|over|herr"),
}
# Dutch stems whose last syllable is not stressed keep one vowel; most in -eren are stressed ("arresteert").
_UNSTRESSED = re.compile(r".*(?:el|em|ig)$|.*[a-z]ken$")
_VOICELESS = ("t", "k", "f", "s", "ch", "p")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form of a verb of a table: `prefix` stands apart where `parted`, `needs` are other words of its clause.

    `plural` is None where singular and plural look alike.
    """

    group: str
    kind: FormKind
    plural: bool | None = None
    prefix: str = ""
    parted: bool = False
    needs: tuple[str, ...] = ()


@lru_cache(maxsize=8)
def verb_forms(lang: str, field: Field) -> Mapping[str, tuple[Form, ...]]:
    """Each word in lower case that is a form of a verb of a field, with what it is a form of."""
    found: dict[str, list[Form]] = {}
    table = TABLES[lang]
    groups: Mapping[str, Sequence[str]] = {"saying": table.sayings} if field == "sayings" else getattr(table, field)
    for group, entries in groups.items():
        for entry in entries:
            *needs, verb = entry.split(" ")
            for word, form in _inflect(verb, lang):
                row = Form(
                    group=group, kind=form.kind, plural=form.plural, prefix=form.prefix, parted=form.parted,
                    needs=tuple(need.lower() for need in needs),
                )  # fmt: skip
                if row not in found.setdefault(word, []):
                    found[word].append(row)
    return {word: tuple(forms) for word, forms in found.items()}


def _inflect(entry: str, lang: str) -> Iterator[tuple[str, Form]]:
    prefix, bar, verb = entry.rpartition("|")
    parts = verb.split("/")
    infinitive, present, past, participle = parts if len(parts) == 4 else _weak(verb, lang)
    plural_past = past + "n" if past.endswith("e") else _strong_plural(past, lang)
    finite: tuple[tuple[str, bool | None], ...] = (
        (present, False),
        (infinitive, True),
        (past, False),
        (plural_past, True),
    )
    if present == past:
        finite = ((present, False), (infinitive, True), (plural_past, True))
    mark = TABLES[lang].infinitive_mark
    for word, plural in finite:
        if bar:
            yield word, Form(group="", kind="finite", plural=plural, prefix=prefix, parted=True)
            yield prefix + word, Form(group="", kind="finite", plural=plural, prefix=prefix)
        else:
            yield word, Form(group="", kind="finite", plural=plural)
    yield prefix + participle, Form(group="", kind="participle", prefix=prefix)
    yield prefix + infinitive, Form(group="", kind="infinitive", prefix=prefix)
    if bar and lang == "de":
        yield prefix + mark + infinitive, Form(group="", kind="infinitive", prefix=prefix)


def _weak(verb: str, lang: str) -> tuple[str, str, str, str]:
    """The four forms of a weak verb.

    >>> _weak("verhaften", "de"), _weak("stemmen", "nl")
    (('verhaften', 'verhaftet', 'verhaftete', 'verhaftet'), ('stemmen', 'stemt', 'stemde', 'gestemd'))
    """
    ge = "" if _NO_GE[lang].match(verb) else "ge"
    if lang == "de":
        stem = verb[:-1] if verb.endswith(("ern", "eln")) else verb[:-2]
        link = "e" if re.search(r"[td]$|(?:ch|[^aeiouäöülrhmn])[mn]$", stem) else ""
        return verb, f"{stem}{link}t", f"{stem}{link}te", f"{ge}{stem}{link}t"
    raw = verb[:-2]
    stem = _dutch_stem(raw)
    soft = "t" if raw.endswith(_VOICELESS) else "d"
    present = stem if stem.endswith("t") else stem + "t"
    participle = ge + (stem if stem.endswith(soft) else stem + soft)
    parted = re.sub(r"^ge(?:e|i(?!j))", lambda match: "geë" if match[0] == "gee" else "geï", participle)
    return verb, present, f"{stem}{soft}e", parted


def _dutch_stem(raw: str) -> str:
    """The stem of a Dutch verb as it is written without ending: bell -> bel, bouw -> bouw, organiser -> organiseer."""
    if raw[-1] == raw[-2]:
        return raw[:-1]
    if re.search(r"(?<![aeiouy])[aeou][bcdfgklmnprstvz]$", raw) and not _UNSTRESSED.match(raw):
        raw = raw[:-1] + raw[-2] + raw[-1]
    return raw[:-1] + {"v": "f", "z": "s"}.get(raw[-1], raw[-1])


def _strong_plural(past: str, lang: str) -> str:
    if lang == "de":
        return past + "en"
    soft = past[:-1] + {"f": "v", "s": "z"}.get(past[-1], past[-1])
    if re.search(r"([aeo])\1[^aeiou]$", past):
        return soft[:-2] + soft[-1] + "en"
    if re.search(r"[aeiou]{2}[fs]$|(?<![aeiou])a[^aeiou]$|[lr]f$", past):
        return soft + "en"
    return past + (past[-1] if re.search(r"(?<![aeiou])[eiou][^aeiouw]$", past) else "") + "en"
