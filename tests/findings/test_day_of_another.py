"""Days that a sentence gives to another event than its own."""

import pytest

from aligner.claims.claim import Claim
from aligner.findings.day_of_another import are_days_of_two_events, is_day_of_the_aftermath
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
        (("en", "A day after the crash the road was opened on Tuesday.", ""), CRASH, True),
        (("en", "Two days after the crash the road was opened on Tuesday.", ""), CRASH, False),
        (("en", "A day after the ruling the minister resigned on Tuesday.", ""), STRIKE, False),
        (("nl", "Een dag na de botsing ging de weg dinsdag open.", "A day after it the road opened on Tuesday."), CRASH, True),
        (("de", "Am Tag nach dem Unfall wurde die Straße am Dienstag frei.", "The road was clear on Tuesday."), CRASH, True),
        (("ja", "事故の翌日の17日、道路は開通した。", "The road opened on the 17th, a day after the crash."), CRASH, True),
        (("de", "Am Tag nach seiner Freilassung ging er am Dienstag spazieren.", "He took a walk on Tuesday."),
         ("en", "He was freed on Monday.", ""), True),
        (("en", "On Tuesday, the second day of the visit, he saw a school.", ""),
         ("en", "He met the queen on Monday.", ""), True),
        (("en", "On Tuesday, the second day of the visit, he saw a school.", ""),
         ("en", "He met the queen on Sunday.", ""), False),
        (("en", "On Tuesday, the second day of the visit, he saw a school.", ""),
         ("en", "On Monday, the second day of the visit, he saw a school.", ""), False),
        (("nl", "Dinsdag, op de tweede dag van het bezoek, zag hij een school.", "On Tuesday he saw a school."),
         ("en", "He met the queen on Monday.", ""), True),
        (("de", "Am Dienstag, dem zweiten Tag des Besuchs, sah er eine Schule.", "On Tuesday he saw a school."),
         ("en", "He met the queen on Monday.", ""), True),
        (("ja", "訪問2日目の17日、小学校を訪れた。", "On the 17th he saw a school."),
         ("en", "He met the queen on Monday.", ""), True),
    ],
)  # fmt: skip
def test_a_day_may_be_that_of_another_event(one: Row, two: Row, apart: bool) -> None:
    first, second = dates(one, two)
    assert are_days_of_two_events(first, second) is are_days_of_two_events(second, first) is apart


FALL: Row = ("en", "The bridge fell into the river on Monday.", "")


@pytest.mark.parametrize(
    ("other", "apart"),
    [
        (("en", "Ships lay waiting at the collapsed bridge on Tuesday.", ""), True),
        (("nl", "Bij de ingestorte brug lagen dinsdag schepen.", "Ships lay at the collapsed bridge on Tuesday."), True),
        (("de", "An der eingestürzten Brücke lagen am Dienstag Schiffe.", "Ships lay at the collapsed bridge on Tuesday."), True),
        (("ja", "崩落した橋の前では17日、船が待っていた。", "Ships waited at the collapsed bridge on the 17th."), True),
        (("en", "The collapsed bridge fell into the river on Tuesday.", ""), False),
        (("en", "The bridge collapsed on Tuesday.", ""), False),
        (("en", "Ships lay waiting at the collapsed bridge on Sunday.", ""), False),
    ],
)  # fmt: skip
def test_a_later_day_is_that_of_the_aftermath_of_what_is_told_by_its_fate(other: Row, apart: bool) -> None:
    first, second = dates(FALL, other)
    assert is_day_of_the_aftermath(first, second) is is_day_of_the_aftermath(second, first) is apart
