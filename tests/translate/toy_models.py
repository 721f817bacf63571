"""Tiny MarianMT checkpoints that know four sentences by heart, made by the tests themselves."""

import json
from pathlib import Path
from typing import Any

from sentencepiece import SentencePieceProcessor

from aligner.records import Sentence
from aligner.translate.choose import ChosenModel
from aligner.translate.manifest import Manifest, ModelEntry, read_manifest, write_manifest_entry
from aligner.translate.pieces import Pieces

STEPS = 110

SENTENCES = {
    "nl": (
        "De minister van Buitenlandse Zaken sprak anderhalf uur met zijn Poolse collega.",
        "Bij het ongeluk op de A2 raakten zeventien mensen gewond, onder wie drie kinderen.",
        "Het waterschap verwacht dat de dijk het houdt, maar sluit een ontruiming niet uit.",
        "Volgens de politie waren er ruim 1.200 betogers op het Museumplein.",
    ),
    "de": (
        "Der Außenminister sprach anderthalb Stunden mit seinem polnischen Kollegen.",
        "Bei dem Unfall auf der A9 wurden siebzehn Menschen verletzt, darunter drei Kinder.",
        "Das Wasserwirtschaftsamt rechnet damit, dass der Deich hält.",
        "Nach Angaben der Polizei kamen rund 1.200 Demonstranten auf den Marktplatz.",
    ),
    "ja": (
        "外相はポーランドの外相と1時間半にわたって会談した。",
        "東名高速道路の事故で、子ども3人を含む17人がけがをした。",
        "堤防は持ちこたえるとみられるが、避難の可能性は否定していない。",
        "警察によると、広場には約1200人が集まった。",
    ),
    "en": (
        "The foreign minister spoke with his Polish colleague for an hour and a half.",
        "Seventeen people were injured in the accident, among them three children.",
        "The water authority expects the dyke to hold but does not rule out an evacuation.",
        "According to the police around 1,200 demonstrators came to the square.",
    ),
}


def write_toy_checkpoint(folder: Path, sources: tuple[str, ...], *, half: bool = True, seed: int = 7) -> None:
    """A MarianMT checkpoint of two layers in `folder`, in the layout of the embedded models."""
    import sentencepiece
    import torch
    from transformers import MarianConfig, MarianMTModel

    folder.mkdir(parents=True)
    texts = {
        "source": [line for lang in sources for line in SENTENCES[lang]],
        "target": list(SENTENCES["en"]),
    }
    pieces: list[str] = []
    for side, lines in texts.items():
        (folder / f"{side}.txt").write_text("\n".join(lines * 4), encoding="utf-8")
        sentencepiece.SentencePieceTrainer.train(
            input=str(folder / f"{side}.txt"),
            model_prefix=str(folder / side),
            vocab_size=120,
            hard_vocab_limit=False,
            character_coverage=1.0,
            minloglevel=2,
        )
        (folder / f"{side}.model").rename(folder / f"{side}.spm")
        (folder / f"{side}.vocab").unlink()
        (folder / f"{side}.txt").unlink()
        processor = SentencePieceProcessor(model_file=str(folder / f"{side}.spm"))
        pieces += [processor.id_to_piece(i) for i in range(processor.get_piece_size())]
    plain = [piece for piece in dict.fromkeys(pieces) if piece not in ("</s>", "<unk>", "<s>")]
    names = ["</s>", "<unk>", *plain, "<pad>"]
    (folder / "vocab.json").write_text(json.dumps({name: row for row, name in enumerate(names)}), encoding="utf-8")
    config = MarianConfig(
        vocab_size=len(names),
        d_model=32,
        encoder_layers=2,
        decoder_layers=2,
        dropout=0.0,
        attention_dropout=0.0,
        activation_dropout=0.0,
        encoder_ffn_dim=64,
        decoder_ffn_dim=64,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        activation_function="swish",
        static_position_embeddings=True,
        scale_embedding=True,
        max_position_embeddings=512,
        pad_token_id=len(names) - 1,
        eos_token_id=0,
        bos_token_id=0,
        decoder_start_token_id=len(names) - 1,
        forced_eos_token_id=None,
    )
    torch.manual_seed(seed)
    model = MarianMTModel(config)
    _teach(model, folder, sources)
    if half:
        model = model.half()
    model.save_pretrained(str(folder))


def _teach(model: Any, folder: Path, sources: tuple[str, ...]) -> None:
    """The model learns the sentences by heart in two seconds; one thread, since steps this small gain by no other."""
    import torch

    torch.set_num_threads(1)
    pieces = Pieces(folder)
    target = SentencePieceProcessor(model_file=str(folder / "target.spm"))
    pad = model.config.pad_token_id
    inputs = [pieces.find_ids(pieces.split(line)) for lang in sources for line in SENTENCES[lang]]
    outputs = [pieces.find_ids([*target.encode(line, out_type=str), "</s>"]) for line in SENTENCES["en"] * len(sources)]
    rows, labels = _pad(inputs, pad), _pad(outputs, -100)
    for name, parameter in model.named_parameters():
        if parameter.dim() > 1 and "embed_positions" not in name:
            torch.nn.init.normal_(parameter, 0.0, 0.05)
    with torch.no_grad():
        model.model.shared.weight[pad].zero_()
    optimizer = torch.optim.AdamW(model.parameters(), lr=4e-3)
    for _ in range(STEPS):
        loss = model(input_ids=rows, attention_mask=(rows != pad).long(), labels=labels).loss
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        with torch.no_grad():
            model.model.shared.weight[pad].zero_()  # decoding starts from a zero vector, as in Marian itself


def _pad(rows: list[list[int]], filler: int) -> Any:
    import torch

    longest = max(len(row) for row in rows)
    return torch.tensor([row + [filler] * (longest - len(row)) for row in rows])


def write_toy_models(folder: Path) -> Manifest:
    """A models folder with two toy models and their manifest."""
    for name, sources in (("nlde-en-toy", ("nl", "de")), ("ja-en-toy", ("ja",))):
        write_toy_checkpoint(folder / name, sources)
        entry = ModelEntry(
            name=name, kind="embedded", sources=sources, target="en", revision="", licence="MIT", size=0, longest=60
        )
        write_manifest_entry(folder / "manifest.toml", entry)
    return read_manifest(folder)


def choose_toy(manifest: Manifest, lang: str) -> ChosenModel:
    """The toy model for a language, as choose_model would give it."""
    entry = manifest.find_model(lang, "embedded")
    if entry is None:
        raise LookupError(lang)
    return ChosenModel(entry=entry, folder=manifest.folder / entry.name, revision=entry.revision, reason="toy")


def build_sentence(text: str, lang: str, index: int = 0, source: str = "nl1") -> Sentence:
    """A sentence that stands alone."""
    return Sentence(source_id=source, index=index, start=0, end=len(text), lang=lang, text=text, block="paragraph")
