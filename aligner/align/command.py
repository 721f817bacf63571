"""`aligner align` and `aligner group`: files with one sentence a line in, JSON lines out."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, TextIO

from aligner.align.bead import Bead
from aligner.align.claim_reader import find_english_reader
from aligner.align.comparable import align_comparable
from aligner.align.encoder import find_encoder
from aligner.align.english import translate_lines
from aligner.align.group import group_sentences
from aligner.align.parallel import align_parallel
from aligner.errors import UsageError

Mode = Literal["parallel", "comparable"]
Translate = Callable[[Sequence[str]], Sequence[str]]
"""Turns sentences of whatever language into English, one for one; English ones come back as they are."""

Progress = Callable[[int, int], None]


def run_align(
    source: Path,
    target: Path,
    translation: Path | None,
    mode: Mode,
    stdout: TextIO,
    *,
    translate: Translate = translate_lines,
    progress: Progress | None = None,
) -> int:
    """0, after the beads of two files were written to `stdout`, one JSON object a line.

    Positions count lines from 0; blank lines are no sentences and occur in no bead. `translation` holds the English of
    `source`, line by line; without it, and for a target that is not English, `translate` makes it.
    Raises UsageError for files that cannot be read or do not have the same number of lines.
    """
    source_lines, target_lines = read_sentences(source), read_sentences(target)
    source_english = _read_english(source, source_lines, translation, translate)
    target_english = _read_english(target, target_lines, None, translate)
    if mode == "parallel":
        beads = align_parallel(
            list(source_english.values()),
            list(target_english.values()),
            source=list(source_lines.values()),
            target_original=list(target_lines.values()),
            progress=progress,
        )
    else:
        beads = align_comparable(
            list(source_english.values()),
            list(target_english.values()),
            a_original=list(source_lines.values()),
            b_original=list(target_lines.values()),
            encoder=find_encoder(),
            reader=find_english_reader(),
        )
    for bead in _with_line_numbers(beads, list(source_english), list(target_english)):
        stdout.write(json.dumps(bead) + "\n")
    return 0


def run_group(
    paths: Sequence[Path],
    translations: Sequence[Path] | None,
    stdout: TextIO,
    *,
    translate: Translate = translate_lines,
) -> int:
    """0, after the groups of sentences that say the same were written to `stdout`, one JSON object a line.

    A sentence is named by its file, as given, and its line from 0. `translations` hold the files' English in the same
    order; an English file is its own translation. Raises UsageError as `run_align` does.
    """
    if translations and len(translations) != len(paths):
        raise UsageError(
            f"{len(paths)} files but {len(translations)} translations",
            where="--translations",
            remedy="Name one translation for each file, in the same order; an English file is its own.",
        )
    english_files: Sequence[Path | None] = translations or [None] * len(paths)
    originals = [read_sentences(path) for path in paths]
    files = [
        _read_english(path, original, translation, translate)
        for path, original, translation in zip(paths, originals, english_files, strict=True)
    ]
    lines = [list(file) for file in files]
    groups = group_sentences(
        [list(file.values()) for file in files],
        originals=[list(original.values()) for original in originals],
        encoder=find_encoder(),
    )
    for group in groups:
        sentences = [[str(paths[article]), lines[article][sentence]] for article, sentence in group.sentences]
        stdout.write(json.dumps({"sentences": sentences, "score": group.score}, ensure_ascii=False) + "\n")
    return 0


def read_sentences(path: Path) -> dict[int, str]:
    """The lines of a UTF-8 file that are not blank, by line number from 0."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageError(
            f"cannot be read ({(error.strerror or str(error)).lower()})",
            where=str(path),
            remedy="Name a text file with one sentence a line.",
        ) from error
    except UnicodeDecodeError as error:
        raise UsageError(
            f"is not UTF-8 (byte {error.start})", where=str(path), remedy="Save it as UTF-8, one sentence a line."
        ) from error
    return {number: line.strip() for number, line in enumerate(text.split("\n")) if line.strip()}


def _read_english(path: Path, lines: dict[int, str], translation: Path | None, translate: Translate) -> dict[int, str]:
    """The English of each line: from the translation's file, or by translating."""
    if translation is not None:
        english = read_sentences(translation)
        if max(english, default=-1) > max(lines, default=-1) or not set(lines) <= set(english):
            missing = min(set(lines) ^ set(english)) + 1
            raise UsageError(
                f"does not have a line for every line of {path} (first difference: line {missing})",
                where=str(translation),
                remedy="Write the translation of each sentence on the line of the same number.",
            )
        return {number: english[number] for number in lines}
    return dict(zip(lines, translate(list(lines.values())), strict=True))


def _with_line_numbers(
    beads: Sequence[Bead], source_lines: Sequence[int], target_lines: Sequence[int]
) -> list[dict[str, object]]:
    return [
        {
            "source": [source_lines[i] for i in bead.source],
            "target": [target_lines[j] for j in bead.target],
            "score": bead.score,
        }
        for bead in beads
    ]
