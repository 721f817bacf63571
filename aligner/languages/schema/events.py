"""Fields of a language's table of events, states and modality.

Every entry is the beginning of a word ("meet" finds "meets", "meeting"); a closing "$" asks for the whole word, a
space for several words in a row. In Japanese, which does not part its words, an entry is found anywhere.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

EVENT_KINDS = (
    "talks", "call", "interview", "summit", "visit", "agreement", "negotiation", "attack", "quake", "flood", "storm",
    "fire", "crash", "rescue", "evacuation", "launch", "trial", "verdict", "arrest", "appeal", "investigation", "vote",
    "rate_decision", "takeover", "sale", "results", "layoffs", "closure", "opening", "outbreak", "theft", "breach",
    "fine", "race", "match", "ban", "protest", "strike", "death", "appointment", "resignation", "sanctions",
    "shipment", "construction", "publication",
)  # fmt: skip

STATE_AXES = (
    "open_closed", "stay_leave", "invited", "guilt", "record", "taken", "accept_reject", "win_lose", "rise_fall",
    "survive_die", "found_missing", "detained_free", "convicted_acquitted", "confirm_deny", "claimed", "start_stop",
    "impose_lift", "join_quit", "succeed_fail", "present_absent", "support_oppose", "appeal", "issue", "harm_unharmed",
    "pay", "operate", "warn", "agree", "peace_talks", "insured", "vaccinated", "on_off", "rule_out", "keep_running", "concede",
)  # fmt: skip

# What the two poles of an axis are called in a report; the second one also stands for the first one negated.
STATE_LABELS = {
    "open_closed": ("open", "closed"),
    "stay_leave": ("stays", "steps down"),
    "invited": ("invited", "not invited"),
    "guilt": ("admits", "denies"),
    "record": ("record reached", "record missed"),
    "taken": ("taken", "not taken"),
    "accept_reject": ("accepts", "rejects"),
    "win_lose": ("wins", "loses"),
    "rise_fall": ("rises", "falls"),
    "survive_die": ("survives", "dies"),
    "found_missing": ("found", "missing"),
    "detained_free": ("in custody", "free"),
    "convicted_acquitted": ("convicted", "acquitted"),
    "confirm_deny": ("confirms", "denies"),
    "claimed": ("responsibility claimed", "responsibility not claimed"),
    "start_stop": ("begins or goes on", "stops or is called off"),
    "impose_lift": ("imposed", "lifted"),
    "join_quit": ("joins", "leaves"),
    "succeed_fail": ("succeeds", "fails"),
    "present_absent": ("takes part", "does not take part"),
    "support_oppose": ("supports", "opposes"),
    "appeal": ("appeals", "does not appeal"),
    "issue": ("issues", "does not issue"),
    "harm_unharmed": ("harmed", "unharmed"),
    "pay": ("pays", "does not pay"),
    "operate": ("works", "does not work"),
    "warn": ("warned", "not warned"),
    "agree": ("agreed", "not agreed"),
    "peace_talks": ("peace talks", "no peace talks"),
    "insured": ("insured", "not insured"),
    "vaccinated": ("vaccinated", "not vaccinated"),
    "on_off": ("switched on", "switched off"),
    "rule_out": ("ruled out", "not ruled out"),
    "keep_running": ("keeps running", "stops running"),
    "concede": ("concedes", "does not concede"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EventTable:
    """What news events, states and degrees of certainty are called in one language.

    `states` maps an axis to its two poles, the second one the opposite of the first (it may be empty where only
    negation says so). `certain` and `undecided` are ways to say that a plan is settled or still open, `demanded`
    that somebody wants it, `background` that a clause looks back on an earlier occasion. `faint` are those of the
    former two that say little by themselves: a mere future, "could", "perhaps", "if", "announced". `past` are those of
    `background` that can only mean another occasion: "back then", "last time". `further` are words for talks, a hearing
    or a match that go on another time: "the next round", "will be continued". `idle` are phrases that hold a word of
    `events` and tell of none: the open air is no opening. `idioms` are regular expressions for phrases in which the
    words of a state say something else: "left open" is undecided, shares "closed lower". `looks_back` are regular
    expressions for phrases of a state that do not say how things stand now, `all_but` for those by which it holds of all
    but some: "after the reopening", "the summit opened"; "all but one unhurt".
    """

    lang: str
    events: Mapping[str, tuple[str, ...]]
    states: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
    certain: tuple[str, ...]
    undecided: tuple[str, ...]
    demanded: tuple[str, ...]
    background: tuple[str, ...]
    faint: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    further: tuple[str, ...] = ()
    idle: tuple[str, ...] = ()
    idioms: tuple[str, ...] = ()
    looks_back: tuple[str, ...] = ()
    all_but: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def compile_stems(stems: tuple[str, ...], lang: str) -> re.Pattern[str]:
    """A pattern that finds any of the table's entries; matches nothing where there is none."""
    if not stems:
        return re.compile(r"(?!)")
    ordered = sorted(stems, key=len, reverse=True)
    if lang == "ja":
        return re.compile("|".join(re.escape(s) for s in ordered))
    return re.compile(r"\b(?:" + "|".join(_word_pattern(s, lang) for s in ordered) + ")", re.IGNORECASE)


def _word_pattern(stem: str, lang: str) -> str:
    """A whole word where the stem ends with "$": in English not the end of a compound, such as "high-end"."""
    if stem.endswith("$"):
        begin = "(?<!-)" if lang == "en" else ""
        return begin + re.escape(stem[:-1]).replace(r"\ ", r"\s+") + r"\b"
    return re.escape(stem).replace(r"\ ", r"\s+") + r"\w{0,20}"


@lru_cache(maxsize=64)
def compile_idioms(idioms: tuple[str, ...], lang: str) -> re.Pattern[str]:
    """A pattern that finds any of the table's idioms; matches nothing where there is none."""
    joined = "|".join(idioms) or r"(?!)"
    return re.compile(joined if lang == "ja" else rf"\b(?:{joined})\b", re.IGNORECASE)


def find_stems(stems: Iterable[str], text: str, lang: str) -> tuple[tuple[int, int], ...]:
    """Where the entries stand in `text`, as offsets."""
    return tuple(m.span() for m in compile_stems(tuple(stems), lang).finditer(text))
