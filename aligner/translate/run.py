"""Sentences to translations: what is known is taken from memory, the rest goes through the models."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from aligner.records import Sentence, Translation
from aligner.translate.choose import LANGUAGE_NAMES, ChosenModel, ModelMode, choose_model
from aligner.translate.cut import cut_sentence
from aligner.translate.engine import Engine, EngineOptions, Hypothesis, build_label, open_engine
from aligner.translate.hold_figures import hold_figures
from aligner.translate.hold_names import hold_names
from aligner.translate.hub import HuggingFaceHub, ModelHub
from aligner.translate.manifest import Manifest, read_manifest
from aligner.translate.memory import Memory, Remembered
from aligner.translate.pick import pick_hypothesis
from aligner.translate.progress import SILENT, Progress
from aligner.translate.recall import find_imported
from aligner.translate.repetition import find_loop

# Pieces that go to the engine at once. Each such batch is remembered when it is done, so that a killed run loses a
# few seconds at most, and Ctrl-C, which waits for the batch, is answered as soon.
STEP_PIECES = 2048
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_JAPANESE = re.compile("[\u3040-\u30ff\u3400-\u9fff々]")
_BULLET = re.compile(r"[-–—•*·▪◦‣●○■□◆◇▶►→]+\s+|[●○■□◆◇▶►・]")
_LIST_MARKER = re.compile(rf"(?:{_BULLET.pattern})|\(?(?:\d{{1,2}}|[a-z])[.)](?:\s+|(?=[^\s\d]))")
_SENTENCE_END = (".", "!", "?", "。", "！", "？", "…", "”", '"', "」")


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslateOptions:
    """Which models may translate, and how. `manifest` None reads models/manifest.toml."""

    models: ModelMode = "auto"
    engine: EngineOptions = field(default_factory=EngineOptions)
    manifest: Manifest | None = None


def translate_sentences(
    sentences: Sequence[Sentence],
    *,
    memory: Memory,
    options: TranslateOptions | None = None,
    progress: Progress = SILENT,
    hub: ModelHub | None = None,
) -> tuple[Translation, ...]:
    """The sentences with their English, in the same order.

    English sentences and those without a word of their language (numbers, Latin names in a Japanese text) are
    passed through with the model `none`. What a memory file holds is taken from it. Each other text is translated
    once, by the model of its language, and remembered batch by batch. A sentence in a language that no model
    reads is copied with the warning `untranslated: es`. Long sentences are cut at clauses; a loop is tried again
    with repeats forbidden, and if it stays, the warning is `repetition`; wrong figures get second tries too.

    Raises ModelError when no model is at hand, MemoryFileError when the store is damaged.
    """
    options = options or TranslateOptions()
    hub = hub or HuggingFaceHub()
    manifest = options.manifest
    found: dict[int, Translation] = dict(_pass_through(sentences))
    rest = [i for i in range(len(sentences)) if i not in found]
    for i, recalled in find_imported(sentences, rest, memory.imported).items():
        name, warnings = f"memory:{recalled.memory}", recalled.warnings
        found[i] = _build(sentences[i], recalled.english, model=name, warnings=warnings)
    by_lang: dict[str, list[int]] = {}
    for i in range(len(sentences)):
        if i not in found:
            by_lang.setdefault(sentences[i].lang, []).append(i)
    for lang, places in by_lang.items():
        manifest = manifest or read_manifest()
        model = choose_model(lang, options.models, manifest, hub=hub, note=progress.note)
        progress.note(model.reason)
        items = [_split_marker(sentences[i]) for i in places]
        known = _translate_texts([text for _, text in items], lang, model, memory, options.engine, progress)
        for i, (marker, text) in zip(places, items, strict=True):
            row = known[text]
            english = f"{marker} {row.english}" if marker else row.english
            found[i] = _build(sentences[i], english, model=model.label, score=row.score, warnings=row.warnings)
    return tuple(found[i] for i in range(len(sentences)))


def _pass_through(sentences: Sequence[Sentence]) -> Iterator[tuple[int, Translation]]:
    """The sentences that need no model, with their places."""
    for i, sentence in enumerate(sentences):
        text = sentence.text.strip()
        if (
            sentence.lang == "en"
            or not any(char.isalpha() for char in text)
            or (sentence.lang == "ja" and not _JAPANESE.search(text))
        ):
            yield i, _build(sentence, text)
        elif sentence.lang not in LANGUAGE_NAMES:
            yield i, _build(sentence, text, warnings=(f"untranslated: {sentence.lang}",))


def _build(
    sentence: Sentence,
    english: str,
    *,
    model: str = "none",
    score: float | None = None,
    warnings: tuple[str, ...] = (),
) -> Translation:
    return Translation(
        source_id=sentence.source_id,
        sentence=sentence.index,
        start=sentence.start,
        end=sentence.end,
        lang=sentence.lang,
        text=sentence.text,
        english=english,
        model=model,
        score=score,
        warnings=warnings,
    )


def _split_marker(sentence: Sentence) -> tuple[str, str]:
    """What marks an item of a list ("-", "2.") and the rest as a model reads it: it would translate the marker too.

    A number is a marker only in a list item; elsewhere "1. Mai" is a date.
    """
    text = _clean(sentence.text)
    pattern = _LIST_MARKER if sentence.block == "list_item" else _BULLET
    match = pattern.match(text)
    if match is None or not any(char.isalpha() for char in text[match.end() :]):
        return "", text
    return match.group().strip(), text[match.end() :]


def _clean(text: str) -> str:
    """The text as a model reads it: composed characters, no invisible ones, single blanks."""
    return " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", text)).split())


def _translate_texts(
    texts: Sequence[str],
    lang: str,
    model: ChosenModel,
    memory: Memory,
    options: EngineOptions,
    progress: Progress,
) -> dict[str, Remembered]:
    """The English of each distinct text; the model is loaded only when something is not remembered."""
    label = build_label(model, options)
    known = memory.find(label, texts)
    missing = [text for text in dict.fromkeys(texts) if text not in known]
    if not missing:
        return known
    progress.begin(f"{LANGUAGE_NAMES[lang]} to English, {model.entry.name}", len(missing))
    engine = open_engine(model, options)
    for batch in _find_batches(missing, engine):
        rows = translate_batch(batch, lang, engine, model.entry.longest)
        memory.add(label, rows)
        known.update((row.text, row) for row in rows)
        progress.advance(len(rows))
    return known


def _find_batches(texts: Iterable[str], engine: Engine) -> Iterator[list[str]]:
    """The texts, longest first, in batches of about STEP_PIECES pieces."""
    batch: list[str] = []
    pieces = 0
    for text in sorted(texts, key=lambda text: (-engine.pieces.count(text), text)):
        batch.append(text)
        pieces += engine.pieces.count(text)
        if pieces >= STEP_PIECES:
            yield batch
            batch, pieces = [], 0
    if batch:
        yield batch


def translate_batch(texts: Sequence[str], lang: str, engine: Engine, longest: int) -> list[Remembered]:
    """The English of texts of one language, in order, as it is remembered: cut at `longest` pieces, picked, retried."""
    cut = [cut_sentence(text, lang, lambda part: engine.pieces.count(part) <= longest) for text in texts]
    parts = [part for pieces in cut for part in pieces]
    hypotheses = [
        pick_hypothesis(part, lang, found) for part, found in zip(parts, engine.translate(parts), strict=True)
    ]
    again = [i for i, part in enumerate(parts) if _is_loop(hypotheses[i], part)]
    if again:
        retried = engine.translate([parts[i] for i in again], against_loops=True)
        for i, found in zip(again, retried, strict=True):
            hypotheses[i] = pick_hypothesis(parts[i], lang, found)
    hypotheses = hold_names(parts, lang, hold_figures(parts, lang, hypotheses, engine), engine)
    rows, start = [], 0
    for text, pieces in zip(texts, cut, strict=True):
        rows.append(_join(text, pieces, hypotheses[start : start + len(pieces)], lang))
        start += len(pieces)
    return rows


def _is_loop(hypothesis: Hypothesis, source: str) -> bool:
    return not hypothesis.is_complete or bool(find_loop(hypothesis.text, source))


def _join(text: str, parts: Sequence[str], hypotheses: Sequence[Hypothesis], lang: str) -> Remembered:
    """One translation from those of a sentence's parts."""
    words = []
    for part, hypothesis in zip(parts, hypotheses, strict=True):
        english = hypothesis.text
        if part is not parts[-1] and english.endswith(".") and not part.endswith(_SENTENCE_END):
            english = english[:-1] + ("," if part.endswith((",", "、")) else "")
        words.append(english)
    english = " ".join(word for word in words if word)
    pieces = sum(hypothesis.pieces for hypothesis in hypotheses)
    score = sum(hypothesis.score * hypothesis.pieces for hypothesis in hypotheses) / max(1, pieces)
    warnings = []
    if any(_is_loop(hypothesis, part) for part, hypothesis in zip(parts, hypotheses, strict=True)):
        warnings.append("repetition")
    if not english:
        english, warnings = text, [f"untranslated: {lang}"]
    return Remembered(text=text, english=english, score=score, warnings=tuple(warnings))
