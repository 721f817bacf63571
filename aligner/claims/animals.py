"""Whether a sentence tells of an animal, or of the other side of a fight: the spaniel was unhurt."""

import re

from aligner.claims.contexts import Context
from aligner.claims.state_words import tells_of_other_side
from aligner.languages.en.animals import ANIMALS

_NAMES = "|".join(sorted(map(re.escape, ANIMALS), key=len, reverse=True))
# At the start of a clause, behind an article and two words at most, and before what is no noun: a dog's owner, a shark
# researcher and a bull market are none, nor is a team: "the Lions". A seal that was broken was of wax.
_SUBJECT = re.compile(
    rf"(?:^|[,;:.–—“\"]\s*|\b(?:and|but|while|though|although|that)\s)"
    rf"(?:the|an?|its|his|her|their|both|all|two|three|four|five|no|\d+)\s"
    rf"(?:(?!(?:and|or|whose|who|of|with|which|that)\s)[\w-]+\s){{0,2}}?(?-i:{_NAMES})(?:e?s)?"
    rf"(?=\s*(?:[^\w\s'’-]|$)|\s(?:\w+ed|and|or|who|which|that|with|without|of|from|in|on|at|by|not|also|only|never|still|"
    rf"both|all|alone|itself|themselves|\w+ly|is|are|was|were|be|been|had|has|have|can|could|will|would|may|might|must|did|does|"
    rf"got|fell|ran|broke|lost|died|came|went|bit|kept|left|made|took|bled|hurt|lay|lives?|dies|survives?|remains?|suffers?)\b)"
    rf"(?!\s(?:was|were|had been|has been|is|are) (?:broken|opened|cut|removed|intact)\b)",
    re.IGNORECASE,
)


def tells_of_animal(english: str) -> bool:
    """Whether the subject of a clause is an animal.

    >>> tells_of_animal("The spaniel was unhurt."), tells_of_animal("The dog's owner broke his arm.")
    (True, False)
    """
    return bool(_SUBJECT.search(english))


def are_of_two_parties(one: Context, two: Context) -> bool:
    """Whether just one of two sentences tells of an animal, or just one of the other side of a fight."""
    if tells_of_animal(one.english) != tells_of_animal(two.english):
        return True
    first, second = (tells_of_other_side(context.sentence.text, context.sentence.lang) for context in (one, two))
    return first != second
