"""The field types of `aligner/languages/en/causes.py`: how a text says why something happened.

Causes of different wires are compared in English, their translation, so that only English fills these fields.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CauseTable:
    """Words that tie a cause to its effect, as regular expressions.

    `behind`: the cause follows, the effect stands before ("because of"). `before`: the cause stands before, the effect
    follows ("led to"). `grounds`: like `behind`, but only where `deeds` stands before them, for they have other uses
    ("banned for", "walked out over"), and none of the nouns of `objects` right before them ("an order for trains").
    `blamed`: names the cause or the effect next, and with "on" the cause.
    `linked`: a verb with its effect and "to", behind which the cause stands ("traced the leak to"); without an effect
    of its own the effect stands before it.
    `named`: says that what stands before it, or behind it and a form of "be", is the cause. `open`: the sentence leaves
    the cause open. `denied`: right before a cue, takes it back.
    """

    code: str
    behind: tuple[str, ...]
    before: tuple[str, ...]
    grounds: tuple[str, ...]
    deeds: tuple[str, ...]
    objects: tuple[str, ...]
    blamed: tuple[str, ...]
    linked: tuple[str, ...]
    named: tuple[str, ...]
    open: tuple[str, ...]
    denied: tuple[str, ...]
    subjects: frozenset[str]
