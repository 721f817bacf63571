"""Which part of the words before a verb names its subject: what leads in, and what other verbs tell, left out."""

import re
from functools import lru_cache

from aligner.claims.contexts import Span
from aligner.claims.verbs import inflect
from aligner.languages.en.deeds import DEEDS

_PREPOSITIONS = (
    r"(?:in|on|at|after|before|according to|with|by|for|during|under|over|as|since|until|to|from|of|despite|besides|"
    r"outside|near|inside|within|without|via|through|unlike|into|between|against|about|along|because of)"
)
_LEAD = re.compile(rf"\W*{_PREPOSITIONS}\b", re.IGNORECASE)
_CONJUNCTION = re.compile(r"\W*(?:because|although|while|since|that)\s+(?!of\b)", re.IGNORECASE)
# An article or pronoun that begins a noun phrase, and what it hangs on where it is not the subject's own.
_DETERMINER = re.compile(
    r"\b(?:the|an?|its|their|his|her|our|this|that|these|those|he|she|it|they|we|i)\b", re.IGNORECASE
)
_NO_SUBJECT = re.compile(rf".*-|{_DETERMINER.pattern}", re.IGNORECASE)  # before "elected", "led": an adjective
# A name at the end, behind a noun that is no preposition's: "In the twelfth minute Jonas Maas".
_NAMED = re.compile(
    r"(?<![\w'’])(?!(?:the|an?|of|in|on|at|by|to|for|from|with|and|or)\s)[a-z0-9][\w'’.-]*\s"
    r"(?P<name>[A-ZÀ-Ž][\w'’.-]*(?: (?:(?:of|van|von|de|der) )?[A-ZÀ-Ž][\w'’.-]*)*)\s*$"
)
_WORD = re.compile(r"[\w’']+")
LONGEST_WORD = 40  # letters that are looked through for the word before
_HANGS = re.compile(rf"\b(?:{_PREPOSITIONS}|and|or)\s+$", re.IGNORECASE)
# "The dyke along the Wairehu": the name behind the preposition is no subject's. "of", "from" and "for" are part of
# names and offices (the Bank of Japan, the minister for trade).
_BESIDE = re.compile(r"\s(?:along|on|in|at|near|under|over|beside|behind|above|below|outside|between|across|around)\s")
_SAID = frozenset(
    ["said", "told", "added", "announced", "wrote", "explained", "warned", "declared", "replied", "stressed"]
)


def narrow_subject(english: str, span: Span, *, is_relative: bool = False) -> Span | None:
    """The noun phrase that a stretch before a verb ends with; None where the subject names nobody.

    "According to the Post the harbour union" gives "the harbour union". What stands behind another verb of the stretch
    is its object or the next clause. `is_relative`: "who" or "which" stands between it and its verb; it may hang on a
    preposition then.

    >>> narrow_subject("At Havel Werft work stopped", (0, 18)) is None
    True
    """
    begin, end = span
    verbs = [m.end() for m in _WORD.finditer(english, begin, end) if _is_past(english, m)]
    begin = verbs[-1] if verbs else begin
    joined = _CONJUNCTION.match(english, begin, end)
    begin = joined.end() if joined else begin
    lead = _LEAD.match(english, begin, end)
    if lead:
        starts = [
            [
                m.start(group)
                for m in pattern.finditer(english, begin, end)
                if is_relative or not _hangs(english, begin, m)
            ]
            for pattern, group in ((_DETERMINER, 0), (_NAMED, "name"))
        ]
        found = starts[0] or starts[1]
        if not found and not is_relative:
            return None
        begin = found[-1] if found else lead.end()
    beside = _BESIDE.search(english, begin, end)
    if beside and not any(c.isupper() for c in english[begin + 1 : beside.start()]):
        head = english[begin : beside.start()].split()
        if not head or not DEEDS.bodies & {word.casefold() for word in head}:
            return None
    begin += len(english[begin:end]) - len(english[begin:end].lstrip(" ,"))
    return (begin, end) if begin < end else None


def _hangs(english: str, begin: int, noun: re.Match[str]) -> bool:
    """Whether a preposition or "and" stands right before the noun phrase."""
    return bool(_HANGS.search(english, max(begin, noun.start() - LONGEST_WORD), noun.start()))


def _is_past(english: str, word: re.Match[str]) -> bool:
    """Whether a word is the past form of a verb, and no adjective: "the elected council", "the Havel-led group"."""
    if word.group().casefold() not in _past_forms():
        return False
    before = english[max(0, word.start() - LONGEST_WORD) : word.start()].split()[-1:]
    return word.group() in _SAID or (bool(before) and not _NO_SUBJECT.fullmatch(before[0]))


@lru_cache(maxsize=1)
def _past_forms() -> frozenset[str]:
    """The past forms of the verbs of the deed table that are irregular or end in -ed."""
    forms = set(_SAID)
    for verbs in DEEDS.deeds.values():
        for entry in verbs:
            first = entry.split()[0].split("/")
            forms |= {form for form in (first if len(first) > 1 else inflect(first[0]))[2:] if not form.endswith("ing")}
    return frozenset(forms)
