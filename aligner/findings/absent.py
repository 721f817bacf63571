"""Who is not at the talks may still be told of them, and who declines to answer has denied nothing."""

import re

_KEPT_OUT = re.compile(
    r"(?:\b(?:not|never|neither|without being)|n['’]t) (?:\w+ ){0,2}(?:invited|asked to (?:attend|come))\b"
    r"|\buninvited\b"
    r"|\b(?:excluded|left out|kept out|shut out|barred) (?:of|from)\b"
    r"|\bno (?:seat|place) at the (?:\w+ )?table\b|\bwithout (?:\w+ ){1,3}(?:being )?(?:present|at the table)\b"
    r"|\b(?:negotiat|talk|decid|discuss)\w*[^.;]{0,40}? without (?-i:[A-Z]\w+)",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:spoke|spoken|speaks?|speaking|talked|talks|talking|conferred) (?:\w+ ){0,2}?(?:with|to)\b"
    r"|\b(?:phoned|telephoned|rang|briefed|informed|consulted)\b|\bby (?:tele)?phone\b|\b(?:phone|telephone) call\b",
    re.IGNORECASE,
)
_TAKES_PART = re.compile(
    r"\binvit|\battend|\bt(?:ake|akes|aking|ook|aken) part\b|\bparticipat|\bat the (?:\w+ )?table\b"
    r"|\bjoin(?:s|ed|ing)?\b|\bis present\b|\bwas present\b|\bwere present\b",
    re.IGNORECASE,
)
# Somebody who says nothing on a matter, by the last word of the name where there is one.
_SILENT = re.compile(
    r"(?:\b(?P<who>[A-Z][\w-]+) )?\b(?:(?:declin|refus)(?:ed|es|ing)|would not|did not want) (?:to )?"
    r"(?:say|comment|answer|elaborate|be drawn|speak to|discuss|go into)\b"
    r"|\b(?:made|gave|had|offered) no (?:comment|answer)\b"
)
_ANSWERS = r"(?:confirm|den(?:y|ied|ies)|admit|answer|comment|acknowledg|disclos|reveal|said|says|told)\w*"
_ANSWER = re.compile(rf"\b{_ANSWERS}\b")


def tell_silence(one: str, two: str) -> bool:
    """Whether somebody declines to say something in one English sentence, and does not answer in the other.

    >>> tell_silence("Rossi refused to say whether he would go.", "A spokesman confirmed that Rossi praised the plan.")
    True
    >>> tell_silence("Rossi refused to say whether he would go.", "Rossi confirmed that he would go.")
    False
    """
    return any(
        (silent := _SILENT.search(a)) is not None and not _SILENT.search(b) and not _does_answer(silent["who"], b)
        for a, b in ((one, two), (two, one))
    )


def _does_answer(who: str | None, text: str) -> bool:
    """Whether one of that name answers in the text, or anybody where it is not known who is silent."""
    if not who:
        return bool(_ANSWER.search(text))
    return bool(re.search(rf"\b{re.escape(who)}(?: \w+){{0,2}}? {_ANSWERS}\b", text))


def tell_absence_and_talk(one: str, two: str) -> bool:
    """Whether one English sentence tells that somebody is kept out of talks, the other only that somebody spoke.

    >>> tell_absence_and_talk("The envoy was not invited.", "The minister spoke with the envoy on Monday.")
    True
    >>> tell_absence_and_talk("The envoy was not invited.", "The envoy took part and spoke with the minister.")
    False
    """
    return any(
        _KEPT_OUT.search(a) and not _KEPT_OUT.search(b) and _TOLD.search(b) and not _TAKES_PART.search(b)
        for a, b in ((one, two), (two, one))
    )
