"""What a reader should know of a document before trusting it."""

import re
from collections.abc import Sequence

from aligner.languages.foreign import TELLTALE
from aligner.records import Block, Publication
from aligner.wire.extract import Extract
from aligner.wire.foreign import find_foreign_words

NO_TIME = "no publication time"
MACHINE = "reads like machine translation"

_PRONOUN = re.compile(r"(?:^|[。」\s])(?:彼女?ら?|それら?)(?:は|が|を|の|も|に)")
_POLITE = re.compile(r"(?:です|ます|でした|ました|ません(?:でした)?)。")
_PLAIN = re.compile(r"(?:[たる]|だ|ない|ている)。")
# Japanese news writes hardly a pronoun and one style of verb; below these shares a text may still be an interview.
_PRONOUNS_PER_SENTENCE = 0.08
_STYLE_SHARE = 0.2
_QUOTED = re.compile(r"「[^「」]{0,400}」")
_SYNDICATED = re.compile(r"syndicat|agency feed|シンジケート|Nachrichtenagentur|persbureau", re.IGNORECASE)


def find_notes(
    extract: Extract, blocks: Sequence[Block], lang: str, publication: Publication, agency: str
) -> tuple[str, ...]:
    """The notes of a document in words, e.g. "no publication time", "3 blocks of page furniture left out"."""
    notes = list(extract.notes)
    if agency:
        notes.append(f"agency copy ({agency})")
    if publication.origin == "unknown":
        notes.append(NO_TIME)
    body = "\n".join(extract.text[block.start : block.end] for block in blocks if block.kind != "furniture")
    foreign = find_foreign_words(body, lang)
    if foreign:
        notes.append(f"foreign words left: {', '.join(foreign)}")
    if is_machine_translation(body, lang, foreign):
        notes.append(MACHINE)
    if any(
        block.reason == "disclaimer" and _SYNDICATED.search(extract.text[block.start : block.end]) for block in blocks
    ):
        notes.append("syndicated copy")
    furniture = sum(block.kind == "furniture" for block in blocks)
    if furniture:
        notes.append(f"{furniture} block{'s' * (furniture > 1)} of page furniture left out")
    return tuple(notes)


def is_machine_translation(body: str, lang: str, foreign: Sequence[str]) -> bool:
    """Whether a text shows the marks of a machine at work: foreign function words left in it; in Japanese pronouns at
    every turn, with polite and plain verbs mixed or names left in Latin letters."""
    if lang != "ja":
        # English is quoted everywhere ("checks and balances"); a Spanish "por" is a translator's.
        return any(run.split()[0].lower() not in TELLTALE["en"] for run in foreign)
    narration = _QUOTED.sub("", body)
    sentences = narration.count("。")
    if sentences < 6:
        return False
    polite, plain = len(_POLITE.findall(narration)), len(_PLAIN.findall(narration))
    mixed = min(polite, plain) >= _STYLE_SHARE * (polite + plain)
    pronouns = len(_PRONOUN.findall(narration)) >= _PRONOUNS_PER_SENTENCE * sentences
    return ((mixed or polite > plain) and (pronouns or bool(foreign))) or (pronouns and bool(foreign))
