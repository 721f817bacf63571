"""The English that a benchmark is run with: its own translations, or those of the tool's models."""

from collections.abc import Callable, Sequence

English = Callable[[str, Sequence[str], Sequence[str]], Sequence[str]]
"""(language, original, given translation) to the English that is aligned."""


def given(language: str, original: Sequence[str], translation: Sequence[str]) -> Sequence[str]:
    """The benchmark's own translation."""
    return translation


def by_own_models(which: str) -> English:
    """Translations by the tool's models ("embedded" or "auto")."""
    from aligner.records import Sentence
    from aligner.translate.memory import Memory
    from aligner.translate.run import TranslateOptions, translate_sentences

    def translate(language: str, original: Sequence[str], translation: Sequence[str]) -> Sequence[str]:
        if language == "en":
            return translation
        lines = [
            Sentence(source_id="b", index=k, start=0, end=len(s), lang=language, text=s, block="paragraph")
            for k, s in enumerate(original)
        ]
        with Memory.open() as memory:
            found = translate_sentences(lines, memory=memory, options=TranslateOptions(models=which))
        return [line.english for line in found]

    return translate
