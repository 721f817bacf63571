"""Wires of one folder by the story they tell."""

from pathlib import Path

from aligner.findings.source_groups import group_sources
from aligner.pipeline import compare_story, read_story, translate_story
from aligner.translate.memory import Memory
from aligner.translate.progress import SILENT
from aligner.translate.run import TranslateOptions
from tests.findings.stories import build_story

FERRY = (
    "The ferry Solveig ran aground off Molde on Friday morning. Captain Ingrid Moe said all 214 passengers were safe. "
    "The coastguard in Molde towed the Solveig to Aalesund in the evening.",
    "All 241 passengers of the Norwegian ferry Solveig are safe, captain Ingrid Moe said. The ship had run aground "
    "near Molde. The coastguard towed it to Aalesund on Friday evening.",
)
BANK = (
    "The Czech central bank cut its key rate to 4.25 percent on Thursday. Governor Petr Dusek named lower inflation "
    "as the reason. The koruna fell against the euro.",
    "The central bank of the Czech Republic lowers its key interest rate to 4.25 percent. Inflation has come down, "
    "governor Petr Dusek said. Five of seven board members backed the cut.",
)


def _compare(folder: Path, texts: tuple[str, ...]):
    for number, text in enumerate(texts):
        (folder / f"w{number}.txt").write_text(text, "utf-8")
    story = read_story(folder)
    with Memory.open([]) as memory:
        options = TranslateOptions(models="embedded")
        translations = translate_story(story, memory=memory, options=options, progress=SILENT)
    return compare_story(story, translations, decisions=(), settings={})


def test_two_stories_are_not_compared_and_the_sources_say_so(tmp_path: Path):
    found = _compare(tmp_path, (*FERRY, *BANK))
    together = [{m.source for side in f.sides for m in side.mentions} for f in found.findings]
    assert any(sources == {"w0", "w1"} for sources in together)
    assert not any(sources & {"w0", "w1"} and sources & {"w2", "w3"} for sources in together)
    notes = {d.id: d.notes[-1] for d in found.documents}
    assert notes["w0"] == "another story than the rest: compared with w1"
    assert notes["w3"] == "another story than the rest: compared with w2"


def test_a_stray_wire_is_compared_with_nothing(tmp_path: Path):
    found = _compare(tmp_path, (*FERRY, BANK[0]))
    assert not any(m.source == "w2" for f in found.findings for side in f.sides for m in side.mentions)
    assert found.documents[2].notes[-1] == "another story than the rest: compared with nothing"


def test_one_story_has_no_note(tmp_path: Path):
    assert not any("another story" in note for d in _compare(tmp_path, FERRY).documents for note in d.notes)


# One story from two sides, with hardly a word in common.
SIDES = (
    "Ferry fire leaves Skarvholm cut off\n\nThe engine room of the ferry Nordlia burned out on Monday off the Finnish "
    "coast. None of the 61 people on board was hurt, the coastguard in Turku said. The shipping company expects a spare "
    "part by the weekend. Until then a landing craft supplies the 340 islanders. The cause is being investigated; the "
    "transport agency had found no faults in March. Insurers put the damage at two million euros.",
    "The baker who rows\n\nEvery morning at five Aino Rask loads forty loaves into her grandfather's boat. She used to "
    "take the ferry, but since the fire on board there is none. Her arms ache, she says, and laughs. On the jetty "
    "customers wait with coffee and sing for her. Her oldest, a widower of ninety, gets his rye bread for nothing. She "
    "wants to go on until the ferry sails again.",
)


def test_a_story_told_from_another_side_is_compared(tmp_path: Path):
    found = _compare(tmp_path, SIDES)
    assert not any("another story" in note for d in found.documents for note in d.notes)


def test_stories_are_told_apart_by_words_and_names_where_there_is_no_encoder():
    _, contexts, _ = build_story(
        {f"w{number}": ("en", [(s, s) for s in text.split(". ")]) for number, text in enumerate((*FERRY, *BANK))}
    )
    assert group_sources(contexts) == (("w0", "w1"), ("w2", "w3"))
