"""Scores the embedded models: BLEU and chrF by sacrebleu, speed, memory, numbers and names carried over.

    python -m tests.bench.bench_models --data ../shared/parallel

translates FLORES dev with every model in models/ as `aligner translate` does, and by CTranslate2 and
transformers alone, with beam 1 and 4, in 32-bit floats and in int8, writes the table into each model's card (between the `measured` marks)
and prints the table of the README.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import resource
import sys
import tempfile
import time
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from aligner.facts.written_names import find_lost_words, find_name_words
from aligner.training.corpus import read_pairs
from aligner.training.evaluate import translate
from aligner.training.export import convert_model
from aligner.training.figures import share_carried
from aligner.translate.engine import EMBEDDED_BEAM

TOOL = "aligner translate"
"""The setting that users meet: CTranslate2 with the choice among hypotheses and the second tries."""

SETTINGS = (
    (TOOL, "int8", EMBEDDED_BEAM),
    ("ctranslate2", "int8", 1),
    ("ctranslate2", "int8", 4),
    ("ctranslate2", "float32", 1),
    ("ctranslate2", "float32", 4),
    ("transformers", "float32", 1),
    ("transformers", "float32", 4),
)

SLOW_LINES = 200
"""Lines that transformers translates: its speed needs no more, and its text is CTranslate2's."""

BEGIN, END = "<!-- measured -->", "<!-- /measured -->"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """What was measured for one model, test and setting; memory is the peak of a process of its own."""

    model: str
    pair: str
    engine: str
    numbers: str
    beam: int
    threads: int
    lines: int
    bleu: float
    chrf: float
    bleu_signature: str
    chrf_signature: str
    seconds: float
    megabytes: float
    carried: float
    with_figures: int
    written: float
    names: int

    @property
    def sentences_a_second(self) -> float:
        """Sentences translated in a second, loading left out."""
        return self.lines / self.seconds


def measure(folder: Path, test: Path, engine: str, numbers: str, beam: int, threads: int, lines: int) -> Measurement:
    """Translate a test with one setting, and score it."""
    import sacrebleu

    pairs = list(read_pairs(test))[: lines or None]
    sources, references = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    pair = test.name.split(".")[1]
    language = pair.split("-")[0]
    if engine == TOOL:
        english, seconds = _run_tool(folder, sources, language, beam, threads)
    else:
        run = _run_ctranslate2 if engine == "ctranslate2" else _run_transformers
        english, seconds = run(folder, sources, numbers, beam, threads)
    bleu, chrf = sacrebleu.metrics.BLEU(), sacrebleu.metrics.CHRF()
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    carried, with_figures = share_carried(sources, english, language)
    written, names = share_written(sources, english, language)
    return Measurement(
        model=folder.name,
        pair=pair,
        engine=engine,
        numbers=numbers,
        beam=beam,
        threads=threads,
        lines=len(pairs),
        bleu=bleu.corpus_score(english, [references]).score,
        chrf=chrf.corpus_score(english, [references]).score,
        bleu_signature=str(bleu.get_signature()),
        chrf_signature=str(chrf.get_signature()),
        seconds=seconds,
        megabytes=megabytes,
        carried=carried,
        with_figures=with_figures,
        written=written,
        names=names,
    )


def _run_tool(folder: Path, sources: list[str], language: str, beam: int, threads: int) -> tuple[list[str], float]:
    from aligner.translate.choose import choose_model
    from aligner.translate.engine import EngineOptions, open_engine
    from aligner.translate.manifest import read_manifest
    from aligner.translate.run import translate_batch

    model = choose_model(language, "embedded", read_manifest(folder.parent / "manifest.toml"))
    engine = open_engine(model, EngineOptions(beam=beam, threads=threads))
    begun = time.monotonic()
    english = [row.english for row in translate_batch(sources, language, engine, model.entry.longest)]
    return english, time.monotonic() - begun


def _run_ctranslate2(
    folder: Path, sources: list[str], numbers: str, beam: int, threads: int
) -> tuple[list[str], float]:
    import ctranslate2

    with tempfile.TemporaryDirectory() as scratch:
        converted = convert_model(folder, Path(scratch) / "model", numbers)
        translator = ctranslate2.Translator(
            str(converted), compute_type=numbers, inter_threads=threads, intra_threads=1
        )
        begun = time.monotonic()
        english = translate(translator, folder, sources, beam)
        return english, time.monotonic() - begun


def _run_transformers(
    folder: Path, sources: list[str], numbers: str, beam: int, threads: int
) -> tuple[list[str], float]:
    import torch
    from transformers import MarianMTModel, MarianTokenizer

    torch.set_num_threads(threads)
    model = MarianMTModel.from_pretrained(str(folder)).float().eval()
    tokenizer = MarianTokenizer.from_pretrained(str(folder))
    order = sorted(range(len(sources)), key=lambda number: len(sources[number]))
    english = [""] * len(sources)
    begun = time.monotonic()
    for start in range(0, len(order), 16):
        numbers_now = order[start : start + 16]
        batch = tokenizer([sources[number] for number in numbers_now], return_tensors="pt", padding=True)
        output = model.generate(**batch, num_beams=beam, max_length=256)
        for number, text in zip(numbers_now, tokenizer.batch_decode(output, skip_special_tokens=True), strict=True):
            english[number] = text
    return english, time.monotonic() - begun


def measure_apart(*arguments: Any) -> Measurement:
    """`measure` in a process of its own, so that the peak of its memory is its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(measure, arguments)


def render_table(rows: list[Measurement]) -> str:
    """A markdown table, a row a measurement."""
    lines = [
        "| model | test | engine | numbers | beam | BLEU | chrF | figures carried | names | sentences/s | memory MB |",
        "|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        lines.append(
            f"| {row.model} | FLORES dev {row.pair} ({row.lines}) | {row.engine} | {row.numbers} | {row.beam} "
            f"| {row.bleu:.1f} | {row.chrf:.1f} | {row.carried:.1%} of {row.with_figures} "
            f"| {row.written:.1%} of {row.names} "
            f"| {row.sentences_a_second:.0f} | {row.megabytes:.0f} |"
        )
    return "\n".join(lines)


def share_written(sources: list[str], english: list[str], language: str) -> tuple[float, int]:
    """The share (0-1) of the words of names, the same in English or spelt by a list, that stand there; their number."""
    names = sum(len(find_name_words(source, language)) for source in sources)
    lost = sum(len(find_lost_words(a, language, b)) for a, b in zip(sources, english, strict=True))
    return 1 - lost / max(1, names), names


def render_section(rows: list[Measurement], references: dict[str, tuple[float, float]]) -> str:
    """What stands in a card between the marks: the table, the signatures, and the human reference's shares."""
    human = "; ".join(f"{pair}: {carried:.1%} and {written:.1%}" for pair, (carried, written) in references.items())
    return "\n".join(
        [
            BEGIN,
            "",
            render_table(rows),
            "",
            f"{rows[0].threads} CPU threads. *Figures carried*: share of the sentences with figures whose values are "
            f"all in the translation. *Names*: share of the words of names, as far as these are the same in English or a "
            f"list spells them, that are written so. The human references reach {human}. Signatures: BLEU "
            f"`{rows[0].bleu_signature}`, chrF `{rows[0].chrf_signature}`. "
            "Measured by `make bench-models` (`python -m tests.bench.bench_models`).",
            "",
            END,
        ]
    )


def write_card(card: Path, section: str) -> None:
    """Put the section between the marks of a card, or at its end."""
    text = card.read_text(encoding="utf-8") if card.is_file() else f"# {card.parent.name}\n"
    if BEGIN in text and END in text:
        head, tail = text.split(BEGIN)[0], text.split(END)[1]
        text = head + section + tail
    else:
        text = f"{text.rstrip()}\n\n{section}\n"
    card.write_text(text, encoding="utf-8")


def read_tests(recipes: Path, name: str, data: Path) -> list[Path]:
    """The validation files of the recipe that made a model."""
    for path in sorted(recipes.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        if table["name"] == name:
            return [data / file for file in table.get("validation", [])]
    return []


def main(arguments: list[str] | None = None) -> int:
    """Measure all models, write their cards, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("ALIGNER_DATA", "../shared/parallel")))
    parser.add_argument("--models", type=Path, default=Path("models"))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--lines", type=int, default=0, help="first lines of each test only (0: all)")
    parser.add_argument("--json", type=Path, help="also write the measurements here")
    parser.add_argument("--no-cards", action="store_true", help="leave the cards as they are")
    args = parser.parse_args(arguments)
    everything: list[Measurement] = []
    for folder in sorted(path.parent for path in args.models.glob("*/config.json")):
        tests = read_tests(args.models / "recipes", folder.name, args.data)
        rows = [_measure_setting(folder, test, setting, args) for test in tests for setting in SETTINGS]
        if rows and not args.no_cards:
            write_card(folder / "README.md", render_section(rows, _judge_references(tests, args.lines)))
        everything += rows
    if args.json:
        args.json.write_text(json.dumps([asdict(row) for row in everything], indent=1), encoding="utf-8")
    print(render_table(everything))
    return 0


def _measure_setting(folder: Path, test: Path, setting: tuple[str, str, int], args: argparse.Namespace) -> Measurement:
    engine, numbers, beam = setting
    lines = args.lines
    if engine == "transformers":
        lines = min(lines or SLOW_LINES, SLOW_LINES)
    print(f"{folder.name}: {test.name}, {engine}, {numbers}, beam {beam}", file=sys.stderr)
    return measure_apart(folder, test, engine, numbers, beam, args.threads, lines)


def _judge_references(tests: list[Path], lines: int) -> dict[str, tuple[float, float]]:
    shares = {}
    for test in tests:
        sources, references = map(list, zip(*list(read_pairs(test))[: lines or None], strict=True))
        pair = test.name.split(".")[1]
        language = pair.split("-")[0]
        shares[pair] = (
            share_carried(sources, references, language)[0],
            share_written(sources, references, language)[0],
        )
    return shares


if __name__ == "__main__":
    raise SystemExit(main())
