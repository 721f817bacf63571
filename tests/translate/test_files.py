"""translations.jsonl and its scores."""

import json
from pathlib import Path

import pytest

from aligner.errors import MemoryFileError, UsageError
from aligner.records import Translation
from aligner.translate.files import is_current, read_translations, write_translations
from aligner.translate.score import print_score, score_translations
from tests.translate.toy_models import build_sentence

FIELDS = ["source_id", "sentence", "start", "end", "lang", "text", "english", "model", "score", "warnings"]


def _row(
    text: str = "De dijk\u2028brak.", english: str = "The dyke broke.", lang: str = "nl", index: int = 0
) -> Translation:
    return Translation(
        source_id="nl1", sentence=index, start=0, end=len(text), lang=lang, text=text, english=english,
        model="nlde-en-small@3f2a91bc04d7", score=-0.25, warnings=("number lost: 7",),
    )  # fmt: skip


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "out" / "translations.jsonl"
    write_translations(path, [_row()], {"tool": "aligner 0.1.0"})
    file = read_translations(path)
    assert file.translations == (_row(),)
    assert file.signature == {"tool": "aligner 0.1.0"}


def test_the_file_is_as_the_contract_says(tmp_path: Path) -> None:
    path = tmp_path / "translations.jsonl"
    write_translations(path, [_row("ドナウ川")], {"a": "b"})
    header, row, rest = path.read_text(encoding="utf-8").split("\n")
    assert json.loads(header) == {"schema": "aligner-translations/1", "signature": {"a": "b"}}
    assert list(json.loads(row)) == FIELDS
    assert "ドナウ川" in row
    assert rest == ""


@pytest.mark.parametrize(
    ("lines", "where"),
    [
        ([], "line 1"),
        (['{"schema": "aligner-translations/2"}'], "line 1"),
        (["[1]"], "line 1"),
        (['{"schema": "aligner-translations/1"}', '{"source_id": "nl1"}'], "line 2"),
        (['{"schema": "aligner-translations/1"}', "", '{"source_id": "n'], "line 3"),
    ],
)
def test_damage_is_named_by_its_line(tmp_path: Path, lines: list[str], where: str) -> None:
    path = tmp_path / "translations.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(MemoryFileError) as caught:
        read_translations(path)
    assert caught.value.where == f"{path}, {where}"
    assert "aligner translate" in caught.value.remedy


def test_bytes_that_are_no_text_and_a_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "translations.jsonl"
    with pytest.raises(MemoryFileError, match="no such file"):
        read_translations(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(MemoryFileError, match="not UTF-8"):
        read_translations(path)


def test_rows_are_current_only_for_exactly_their_sentences() -> None:
    sentence = build_sentence("De dijk\u2028brak.", "nl")
    assert is_current([_row()], [sentence])
    assert not is_current([_row()], [])
    assert not is_current([_row()], [build_sentence("De dijk\u2028hield.", "nl")])
    assert not is_current([_row()], [build_sentence("De dijk\u2028brak.", "nl", source="nl2")])


def _write_scored(folder: Path) -> tuple[Path, Path]:
    rows = [
        _row("De dijk brak dinsdag.", "The dyke broke on Tuesday.", "nl", 0),
        _row("Niemand raakte gewond.", "Nobody was hurt at all.", "nl", 1),
        _row("Ohne Vorbild.", "Without a model.", "de", 2),
        _row("The bridge is shut.", "The bridge is shut.", "en", 3),
        _row("Niet vergeleken.", "Not compared.", "nl", 4),
    ]
    write_translations(folder / "t.jsonl", rows, {})
    (folder / "ref.tsv").write_text(
        "De dijk  brak dinsdag.\tThe dyke broke on Tuesday.\nNiemand raakte gewond.\tNo one was injured.\n"
        "Ohne Vorbild.\tUnprecedented.\n",
        encoding="utf-8",
    )
    return folder / "t.jsonl", folder / "ref.tsv"


def test_scores_are_sacrebleus_matched_by_source_sentence(tmp_path: Path) -> None:
    import sacrebleu

    table = score_translations(*_write_scored(tmp_path))
    assert [(score.lang, score.sentences) for score in table.scores] == [("de", 1), ("nl", 2), ("all", 3)]
    assert table.unmatched == 1
    hypotheses = ["The dyke broke on Tuesday.", "Nobody was hurt at all."]
    references = [["The dyke broke on Tuesday.", "No one was injured."]]
    dutch = table.scores[1]
    assert dutch.bleu == pytest.approx(sacrebleu.corpus_bleu(hypotheses, references).score)
    assert dutch.chrf == pytest.approx(sacrebleu.corpus_chrf(hypotheses, references).score)
    assert "tok:13a" in dutch.bleu_signature
    assert "nc:6" in dutch.chrf_signature


def test_scores_are_printed_as_a_table_and_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    translations, reference = _write_scored(tmp_path)
    assert print_score(translations, reference) == 0
    assert "1 translated sentences have no reference" in capsys.readouterr().out
    assert print_score(translations, reference, as_json=True) == 0
    assert [row["lang"] for row in json.loads(capsys.readouterr().out)["scores"]] == ["de", "nl", "all"]


def test_references_that_do_not_fit_are_refused(tmp_path: Path) -> None:
    translations, reference = _write_scored(tmp_path)
    reference.write_text("Iets anders.\tSomething else.\n", encoding="utf-8")
    with pytest.raises(UsageError, match="no sentence"):
        score_translations(translations, reference)
    reference.write_text("x\ty\nno tab here\n", encoding="utf-8")
    with pytest.raises(MemoryFileError, match="no tab") as caught:
        score_translations(translations, reference)
    assert caught.value.where.endswith("line 2")
