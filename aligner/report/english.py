"""The English of a sentence as the report shows it: a reader's correction before the model's words."""

from dataclasses import dataclass

from aligner.report.story import Story

MEMORY = "memory:"


@dataclass(frozen=True, slots=True, kw_only=True)
class English:
    """The English of one sentence, "" where it is English itself or was not translated.

    `origin` says who it is from: "MT" (a model), "memory", or "corrected by A. Vos". `is_pending` marks a correction
    that came after the comparison, so that the checks beside it were made on other words.
    """

    text: str
    origin: str = ""
    is_pending: bool = False


def read_english(story: Story, source: str, index: int) -> English:
    """The English of a sentence, with who it is from."""
    sentence = story.sentence(source, index)
    translation = story.translation(source, index)
    if sentence is None or translation is None or sentence.lang == "en":
        return English(text="")
    correction = story.correction(sentence)
    if correction:
        origin = f"corrected by {correction.by or 'a reader'}"
        is_pending = correction.english != translation.english
        return English(text=correction.english, origin=origin, is_pending=is_pending)
    return English(text=translation.english, origin="memory" if translation.model.startswith(MEMORY) else "MT")
