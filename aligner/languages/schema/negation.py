"""Fields of a language's table of negation."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NegationTable:
    """How a language says no. All entries are regular expressions, matched without regard to case.

    `cues` negate what they stand with. `exceptions` are phrases in which a cue negates nothing: "not only", a bound
    ("no more than 10"), two negations that cancel ("not unlikely"), a word that merely looks like one. A cue that
    lies wholly or partly in an exception does not count. `implied` are words with a negative meaning of their own
    (refuse, without, unclear): another language may well say them with a plain negation.
    Where `parts_words` is true, an entry matches whole words only; Japanese does not part its words.
    """

    cues: tuple[str, ...]
    exceptions: tuple[str, ...]
    implied: tuple[str, ...]
    parts_words: bool = True
