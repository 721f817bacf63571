"""What kind of thing a count counts."""

import pytest

from aligner.claims.counted import are_of_two_kinds
from tests.findings.stories import build_story


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        (("en", "Twelve heads of state flew in."), ("de", "Der Bund hat 19 Länder als Mitglieder."), True),
        (("nl", "Het rapport telt 310 pagina's."), ("en", "The city bought 90 trains."), True),
        (("de", "40 Schüler saßen im Bus."), ("nl", "40 landen tekenden."), True),
        (("de", "40 Schüler saßen im Bus."), ("ja", "乗客52人が乗っていた。"), False),
        (("en", "In all 900 head of cattle died."), ("de", "700 Rinder verendeten."), False),
        (("de", "Der Dampfer hat 22 Besatzungsmitglieder."), ("nl", "Er waren 60 passagiers."), True),
        (("de", "Der Dampfer hat 22 Besatzungsmitglieder."), ("nl", "Er waren 60 mensen."), False),
        (("de", "Drei der sieben Gemälde hängen wieder."), ("en", "Four men were held."), True),
        (("ja", "フェリーは10日、計31便が欠航した。"), ("en", "In all 24 flights were cancelled."), True),
        (("ja", "高速船31便が欠航した。"), ("en", "In all 24 sailings were cancelled."), False),
        (("en", "She shot her team into the last four."), ("ja", "２試合の合計で勝った。"), True),
        (("nl", "Ze staan bij de laatste vier."), ("en", "They are in the last four."), False),
        (("en", "In the last four games she scored."), ("de", "Sie gewann 7 Spiele."), False),
        (("nl", "Er staan 340 handtekeningen onder."), ("en", "Some 430 people put their names to it."), False),
        (("nl", "Er staan 340 handtekeningen onder."), ("en", "Some 430 people came."), True),
        (("en", "Some 30 objects were taken."), ("nl", "Er zijn 12 schilderijen weg."), False),
    ],
)
def test_counts_of_two_kinds(one: tuple[str, str], two: tuple[str, str], apart: bool) -> None:
    first, second = (
        next(c for c in build_story({"s1": (lang, [(text, text)])})[2] if c.kind == "count")
        for lang, text in (one, two)
    )
    assert are_of_two_kinds(first, second) is apart
