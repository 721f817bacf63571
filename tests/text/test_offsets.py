"""Whatever stands in a file, every sentence is exactly the words at its offsets, and no word of the body is lost."""

from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.records import Document, Publication
from aligner.text.sentences import split_document
from aligner.wire.blocks import find_blocks
from aligner.wire.lines import find_lines

PIECES = [
    "Die Grenze bleibt zu.", "„Ja“, sagte er.", "12. Februar", "z. B.", "Dr.", "U.S.", "...", "…", "「", "」",
    "（共同）",
    "会談は行われた。",
    "J.D. Vance", "3,5", "1.200", "!?", '"', "(", ")", "Lees ook: X", "- ", "1. ", "🎈", "\u00a0",
    "\u3000", "\ufeff", "\u200b", "De ministers spraken dinsdag over de grens.", "Foto: dpa",
    "The border stays shut, officials said on Tuesday.",
]  # fmt: skip
JOINTS = [" ", "", "\n", "\n\n", "\r\n", "\r", "\u2028", "\t"]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(JOINTS)), max_size=30),
    st.text(max_size=30),
    st.sampled_from(["nl", "de", "ja", "en"]),
)
def test_sentences_are_the_words_at_their_offsets(pieces: list[tuple[str, str]], odd: str, lang: str) -> None:
    text = "".join(piece + joint for piece, joint in pieces) + odd
    blocks = find_blocks(find_lines(text), lang)
    document = Document(
        id="a", path="a.txt", format="txt", encoding="utf-8", text=text, blocks=blocks, sha256="",
        lang=lang, publication=Publication(at=None, origin="unknown"),  # type: ignore[arg-type]
    )  # fmt: skip
    position = 0
    kept: list[str] = []
    for number, sentence in enumerate(split_document(document)):
        assert sentence.index == number
        assert position <= sentence.start < sentence.end <= len(text)
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()
        position = sentence.end
        kept.append(sentence.text)
    body = "".join(text[block.start : block.end] for block in blocks if block.kind != "furniture")
    assert [ch for ch in "".join(kept) if ch.isalnum()] == [ch for ch in body if ch.isalnum()]
