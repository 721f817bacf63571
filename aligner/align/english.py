"""The English of sentences in whatever language, by the tool's own models: what `aligner align` compares."""

from collections.abc import Sequence

from aligner.records import Sentence
from aligner.translate.memory import Memory
from aligner.translate.run import translate_sentences
from aligner.wire.language import find_language, find_sentence_language


def translate_lines(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines in English, one for one; English ones are given back as they are, and no model is asked for.

    The text's language is found from all lines together, a line's own only where it surely differs. Raises ModelError
    when a line needs a model and none is at hand.
    """
    language = find_language("\n".join(lines))
    if language == "en" or not lines:
        return tuple(lines)
    sentences = [
        Sentence(
            source_id="lines",
            index=index,
            start=0,
            end=len(line),
            lang=find_sentence_language(line, language),
            text=line,
            block="paragraph",
        )
        for index, line in enumerate(lines)
    ]
    with Memory.open() as memory:
        return tuple(translation.english for translation in translate_sentences(sentences, memory=memory))
