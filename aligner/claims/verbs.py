"""The verbs of the deed table in an English text, found by their forms: made by rule, or as the table lists them.

The words of a longer one ("preside over") stand side by side.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from aligner.languages.en.deeds import DEEDS

TOKEN = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")  # a word, with what an apostrophe, a point or a hyphen joins to it


def find_verbs(english: str, field: str) -> Iterator[tuple[str, int, int]]:
    """Class, start and end of each verb of a field of the table ("deeds", "patients") in an English text."""
    tokens = [(m.start(), m.end(), m.group().casefold()) for m in TOKEN.finditer(english)]
    for position, (start, _, word) in enumerate(tokens):
        for kind, rest in _verb_forms(field).get(word, ()):
            following = [t[2] for t in tokens[position + 1 : position + 1 + len(rest)]]
            if following == list(rest):
                yield kind, start, tokens[position + len(rest)][1]


@lru_cache(maxsize=2)
def _verb_forms(field: str) -> Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    forms: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for kind, verbs in getattr(DEEDS, field).items():
        for entry in verbs:
            first, *rest = entry.split()
            for form in first.split("/") if "/" in first else inflect(first):
                forms.setdefault(form, []).append((kind, tuple(rest)))
    return {form: tuple(kinds) for form, kinds in forms.items()}


def inflect(verb: str) -> tuple[str, ...]:
    """The forms of a regular English verb.

    >>> inflect("table"), inflect("submit")[3]
    (('table', 'tables', 'tabled', 'tabling'), 'submitting')
    """
    third = verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
    if verb.endswith("e"):
        return verb, third, verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    unstressed = verb.endswith(("er", "on", "en", "et", "el", "or", "elop", "ilot"))
    if re.search(r"(?:[^aeiou]|qu)[aeiou][bdgklmnprt]$", verb) and not unstressed:
        verb += verb[-1]
    return verb if verb == third[:-1] else third[:-1], third, verb + "ed", verb + "ing"
