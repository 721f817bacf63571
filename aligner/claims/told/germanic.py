"""Who did what and who says so, read from Dutch and German sentences: verbs of the deed tables and whom they name.

A small grammar of news: the finite verb stands second in a main clause and last in another, the rest of the verb at
the end; what is not read for certain gives nothing.
"""

from functools import lru_cache

from aligner.claims.told.base import Span, Told
from aligner.claims.told.germanic_clauses import split_told
from aligner.claims.told.germanic_deeds import DeedReader
from aligner.claims.told.germanic_speakers import SpeakerReader
from aligner.claims.told.germanic_verbs import TABLES
from aligner.claims.told.germanic_words import Read, read_words
from aligner.facts.negation import find_negations
from aligner.languages.schema.events import find_stems


def find_doers(text: str, lang: str) -> tuple[Told, ...]:
    """The deeds of a Dutch or German sentence whose doers it names, in the order of the text.

    >>> text = "Die Polizei hat Jens Brandauer am Montag in Kiel festgenommen."
    >>> [(told.kind, text[slice(*told.doer)]) for told in find_doers(text, "de")]
    [('arrested', 'Jens Brandauer')]
    """
    if lang not in TABLES:
        return ()
    negations = find_negations(text, lang)
    found: dict[tuple[str, Span], Told] = {}
    read = _read(text, lang)
    for clause in split_told(read):
        if clause.sure:
            for told in DeedReader(read, clause).deeds(negations):
                found.setdefault((told.kind, told.doer), told)
    return tuple(sorted(found.values(), key=lambda told: (told.verb, told.doer)))


def find_speaker(text: str, lang: str) -> Span | None:
    """Where a Dutch or German sentence names who its words come from: "zei X", "laut X"; None where it does not."""
    if lang not in TABLES:
        return None
    read, negations = _read(text, lang), find_negations(text, lang)
    found: list[tuple[int, Span | None]] = []
    for clause in split_told(read):
        reader = SpeakerReader(read, clause)
        found.extend(reader.sources())
        if clause.sure:
            found.extend(reader.speakers(negations))
    return min(found, key=lambda row: row[0])[1] if found else None


def find_happenings(text: str, lang: str) -> tuple[tuple[str, Span], ...]:
    """The happenings that a Dutch or German sentence tells, with the words that say so."""
    if lang not in TABLES:
        return ()
    table = TABLES[lang].happenings
    return tuple((kind, span) for kind, stems in table.items() for span in find_stems(stems, text, lang))


@lru_cache(maxsize=1024)
def _read(text: str, lang: str) -> Read:
    return read_words(text, lang)
