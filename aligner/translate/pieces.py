"""SentencePiece pieces of a MarianMT checkpoint, the same as transformers' MarianTokenizer makes."""

import json
import re
from collections.abc import Sequence
from pathlib import Path

from aligner.errors import ModelError

END, UNKNOWN, PAD = "</s>", "<unk>", "<pad>"
_SPACE = "▁"
_BYTE = re.compile("<0x[0-9A-F]{2}>")
# Pieces that may stand between the figures of one number.
_MARKS = (",", ".", ":")


class Pieces:
    """Splits source sentences into pieces and joins target pieces into text.

    Two differences from MarianTokenizer, both on purpose: a sentence that begins with `>>…<<` is text here and no
    language code, and control pieces that stand in the text literally (`</s>`) are text too.
    """

    def __init__(self, folder: Path) -> None:
        from sentencepiece import SentencePieceProcessor

        try:
            self._source = SentencePieceProcessor(model_file=str(folder / "source.spm"))
            self._target = SentencePieceProcessor(model_file=str(folder / "target.spm"))
            self.vocabulary: dict[str, int] = json.loads((folder / "vocab.json").read_text(encoding="utf-8"))
        except (OSError, RuntimeError, ValueError) as error:
            raise ModelError(
                f"the vocabulary cannot be read ({error})", where=str(folder), remedy="Fetch or restore the model."
            ) from error
        self._figures = sorted(piece for piece in self.vocabulary if piece[:1].isdigit() and piece.isascii())
        missing = [piece for piece in (END, UNKNOWN) if piece not in self.vocabulary]
        if missing:
            raise ModelError(
                f"the vocabulary lacks {' and '.join(missing)}", where=str(folder / "vocab.json"), remedy="Restore it."
            )

    def split(self, text: str) -> list[str]:
        """The pieces of a source sentence, end mark last: `▁Er ▁ging . </s>`."""
        return [*self._source.encode(text, out_type=str), END]

    def locate(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where in a source sentence each of its pieces stands, with the space before it; end mark left out."""
        written, places = self._source.normalize(text, with_offsets=True)
        spans, begin, read = [], 0, 0
        for piece in self._source.encode(text, out_type=str):
            if _BYTE.fullmatch(piece):
                # One byte of a character that the vocabulary lacks; the last of them takes the place behind it.
                read += 1
                whole = read == len(written[begin].encode())
                spans.append((places[begin], places[begin + 1]))
                begin, read = (begin + 1, 0) if whole else (begin, read)
            else:
                spans.append((places[begin], places[begin + len(piece)]))
                begin += len(piece)
        return tuple(spans)

    def count(self, text: str) -> int:
        """How many pieces a source sentence has, end mark left out."""
        return len(self._source.encode(text))

    def split_english(self, text: str) -> list[str]:
        """The pieces of the beginning of a translation, without an end mark."""
        return list(self._target.encode(text, out_type=str))

    def list_longer_figures(self, begun: Sequence[str]) -> list[list[str]]:
        """What must not be written after `begun`, as sequences of pieces: its last figure with more figures behind.

        [] where `begun` does not end in a figure.
        """
        if not begun or not begun[-1][-1:].isdigit():
            return []
        start = max((i for i, piece in enumerate(begun) if piece.startswith(_SPACE)), default=0)
        figure = list(begun[start:])
        between = [[], *([mark] for mark in _MARKS if mark in self.vocabulary)]
        return [[*figure, *mark, piece] for piece in self._figures for mark in between]

    def find_ids(self, pieces: Sequence[str]) -> list[int]:
        """The rows of the embedding table that the pieces stand for; unknown pieces get the row of `<unk>`."""
        unknown = self.vocabulary[UNKNOWN]
        return [self.vocabulary.get(piece, unknown) for piece in pieces]

    def join(self, pieces: Sequence[str]) -> str:
        """The text of target pieces, control pieces left out."""
        words = [piece for piece in pieces if piece not in (END, UNKNOWN, PAD)]
        text: str = self._target.decode_pieces(words)
        return text.replace(_SPACE, " ").strip()
