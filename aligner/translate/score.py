"""How good translations are against human ones: sacrebleu's BLEU and chrF, with their signatures."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from aligner.errors import MemoryFileError, UsageError
from aligner.translate.files import read_translations
from aligner.translate.tmx import fold_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """BLEU and chrF (0 to 100) over `sentences` sentences of one language (`all` for all of them)."""

    lang: str
    sentences: int
    bleu: float
    chrf: float
    bleu_signature: str
    chrf_signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreTable:
    """The scores by language, the last one over all, and how many translations had no reference."""

    scores: tuple[Score, ...]
    unmatched: int


def read_references(path: Path) -> Mapping[str, str]:
    """Reference English by source sentence, from lines of `source TAB English`.

    Raises MemoryFileError naming the line that has no tab.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror.lower() if isinstance(error, OSError) and error.strerror else "not UTF-8"
        raise MemoryFileError(
            f"the references cannot be read ({reason})", where=str(path), remedy="Check --reference."
        ) from error
    found: dict[str, str] = {}
    for number, line in enumerate(lines, start=1):
        if line.strip():
            source, tab, english = line.rstrip("\r").partition("\t")
            if not tab:
                raise MemoryFileError(
                    "this line has no tab", where=f"{path}, line {number}", remedy="Write source, tab, English."
                )
            found[fold_text(source)] = english.strip()
    return found


def score_translations(translations_path: Path, reference_tsv: Path) -> ScoreTable:
    """BLEU and chrF of translations.jsonl against the references, matched by the source sentence.

    Each distinct sentence counts once; English sentences are left out. Raises UsageError when nothing matches.
    """
    references = read_references(reference_tsv)
    pairs: dict[str, dict[str, tuple[str, str]]] = {}
    unmatched = 0
    for row in read_translations(translations_path).translations:
        if row.lang == "en":
            continue
        reference = references.get(fold_text(row.text))
        if reference is None:
            unmatched += 1
        else:
            pairs.setdefault(row.lang, {})[fold_text(row.text)] = (row.english, reference)
    if not pairs:
        raise UsageError(
            "no sentence of the translations has a reference",
            where=str(reference_tsv),
            remedy="Check that both are of the same story; sentences are matched word for word.",
        )
    scores = [_score(lang, list(rows.values())) for lang, rows in sorted(pairs.items())]
    if len(pairs) > 1:
        scores.append(_score("all", [pair for rows in pairs.values() for pair in rows.values()]))
    return ScoreTable(scores=tuple(scores), unmatched=unmatched)


def _score(lang: str, pairs: list[tuple[str, str]]) -> Score:
    from sacrebleu.metrics import BLEU, CHRF

    hypotheses, references = [pair[0] for pair in pairs], [[pair[1] for pair in pairs]]
    bleu, chrf = BLEU(), CHRF()
    return Score(
        lang=lang,
        sentences=len(pairs),
        bleu=bleu.corpus_score(hypotheses, references).score,
        chrf=chrf.corpus_score(hypotheses, references).score,
        bleu_signature=str(bleu.get_signature()),
        chrf_signature=str(chrf.get_signature()),
    )


def print_score(translations: Path, reference: Path, *, as_json: bool = False) -> int:
    """0 after the table (or JSON) of scores has been written to the standard output."""
    table = score_translations(translations, reference)
    if as_json:
        rows = [
            {
                "lang": score.lang,
                "sentences": score.sentences,
                "bleu": round(score.bleu, 2),
                "chrf": round(score.chrf, 2),
                "signatures": {"bleu": score.bleu_signature, "chrf": score.chrf_signature},
            }
            for score in table.scores
        ]
        print(json.dumps({"scores": rows, "unmatched": table.unmatched}, ensure_ascii=False, indent=2))
        return 0
    for score in table.scores:
        print(f"{score.lang:4} {score.sentences:5} sentences   BLEU {score.bleu:5.1f}   chrF {score.chrf:5.1f}")
    print(f"BLEU {table.scores[0].bleu_signature}\nchrF {table.scores[0].chrf_signature}")
    if table.unmatched:
        print(f"{table.unmatched} translated sentences have no reference and were left out")
    return 0
