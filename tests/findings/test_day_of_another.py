"""Days that a sentence gives to another event than its own."""

import pytest

from aligner.claims.claim import Claim
from aligner.findings.day_of_another import are_days_of_two_events
from tests.findings.stories import build_story

Row = tuple[str, str, str]  # language, sentence, English


def dates(*rows: Row) -> list[Claim]:
    wires = {f"w{i}": (lang, [(text, english or text)]) for i, (lang, text, english) in enumerate(rows)}
    return [claim for claim in build_story(wires)[2] if claim.kind == "date"]


STRIKE: Row = ("en", "The minister resigned on Monday.", "")
CRASH: Row = ("en", "The crash happened on Monday.", "")


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        (("en", "After the crash of Sunday the minister resigned.", ""), STRIKE, True),
        (("nl", "Na de botsing van zondag trad de minister af.", "After Sunday's crash the minister resigned."), STRIKE, True),
        (("de", "Nach dem Unfall vom Sonntag trat die Ministerin zurück.", "After Sunday's crash she resigned."), STRIKE, True),
        (("ja", "15日の事故後、大臣は辞任した。", "After the crash on the 15th the minister resigned."), STRIKE, True),
        (("en", "After the crash of Sunday the minister resigned.", ""), CRASH, False),
        (("en", "After the crash of Sunday the minister resigned.", ""),
         ("de", "Der Zusammenstoß war am Montag.", "The collision was on Monday."), False),
        (("de", "Nach Angaben vom Sonntag trat die Ministerin zurück.", "She resigned, it was said on Sunday."), STRIKE, False),
        (("en", "The minister resigned on Sunday.", ""), STRIKE, False),
        (("en", "Nine drowned after the ferry sank on Sunday.", ""), ("en", "The ship went down on Monday.", ""), False),
        (("en", "He resigned hours before polls opened on Sunday.", ""), ("en", "He resigned on Monday.", ""), False),
        (("de", "Die Ministerin flog nach Tokio am Sonntag.", "She flew to Tokyo on Sunday."),
         ("en", "She left for Japan on Monday.", ""), False),
        (("de", "Sie gestand vor Gericht am Sonntag.", "She confessed in court on Sunday."),
         ("en", "She confessed on Monday.", ""), False),
        (("ja", "15日の朝食後、大臣は辞任した。", "The minister resigned after breakfast on the 15th."), STRIKE, False),
        (("en", "After the crash on Sunday the minister resigned.", ""), STRIKE, True),
        (("en", "The minister resigned on Tuesday, a day after the crash.", ""), STRIKE, False),
        (("en", "The road was opened on Tuesday, a day after the crash.", ""), CRASH, True),
        (("en", "The road was opened on Tuesday, police said, two days after the crash.", ""), CRASH, False),
        (("nl", "De weg ging dinsdag open, een dag na de botsing.", "The road opened on Tuesday, a day after it."), CRASH, True),
        (("de", "Am Dienstag, einen Tag nach dem Unfall, war die Straße frei.", "On Tuesday the road was clear."), CRASH, True),
        (("en", "The road was shut on Sunday, the day before the crash.", ""), CRASH, True),
    ],
)  # fmt: skip
def test_a_day_may_be_that_of_another_event(one: Row, two: Row, apart: bool) -> None:
    first, second = dates(one, two)
    assert are_days_of_two_events(first, second) is are_days_of_two_events(second, first) is apart
