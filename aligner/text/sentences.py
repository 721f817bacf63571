"""The sentences of a document's body, with exact offsets."""

from aligner.records import Block, Document, Sentence
from aligner.text.boundaries import find_boundaries
from aligner.wire.language import find_sentence_language, text_table

# Titles and captions are one sentence whatever stands in them; a title of two sentences is still one claim.
_UNDIVIDED = frozenset({"headline", "heading"})


def split_document(document: Document) -> tuple[Sentence, ...]:
    """The body's sentences in order, `text` being `document.text[start:end]`; furniture is left out.

    Headlines and headings are one sentence each. A dateline that ends in a full stop ("Osaka. Die …") stays with the
    sentence it opens. A sentence that a column broke over lines keeps its line breaks.
    """
    table = text_table(document.lang)
    found: list[Sentence] = []
    dateline = document.dateline
    for block in document.blocks:
        if block.kind == "furniture":
            continue
        text = document.text[block.start : block.end]
        skip = 0
        if dateline and block.kind == "paragraph" and text.startswith(dateline):
            skip, dateline = len(dateline) + 2, ""
        for start, end in _spans(text, block, table.code, skip):
            sentence = text[start:end]
            found.append(
                Sentence(
                    source_id=document.id,
                    index=len(found),
                    start=block.start + start,
                    end=block.start + end,
                    lang=find_sentence_language(sentence, document.lang),
                    text=sentence,
                    block=block.kind,
                )
            )
    return tuple(found)


def split_text(text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """The (start, end) of each sentence in running text, e.g. both in "Er kam am 12. Februar. Sie ging."."""
    return tuple(_trimmed(text, [*find_boundaries(text, text_table(lang)), len(text)]))


def _spans(text: str, block: Block, lang: str, skip: int) -> list[tuple[int, int]]:
    if block.kind in _UNDIVIDED:
        return _trimmed(text, [len(text)])
    cuts = [cut for cut in find_boundaries(text, text_table(lang)) if cut >= skip]
    return _trimmed(text, [*cuts, len(text)])


def _trimmed(text: str, cuts: list[int]) -> list[tuple[int, int]]:
    """The stretches between the cuts without white space at their ends; stretches without a word join the last one."""
    spans: list[tuple[int, int]] = []
    position = 0
    for cut in cuts:
        start, end = position, cut
        position = cut
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            continue
        if spans and not any(ch.isalnum() for ch in text[start:end]):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans
