"""Whether two sentences put the same two events in one order."""

import pytest

from aligner.findings.order_events import compare_orders, read_ordered
from aligner.findings.story import build_index
from tests.findings.stories import build_story

Row = tuple[str, str, str]
VOTE_FIRST: Row = (
    "de", "Der Rat stimmte dem Tunnel zu; erst danach begannen die Gegner, Unterschriften zu sammeln.",
    "The council approved the tunnel; only afterwards did the opponents begin to collect signatures.",
)  # fmt: skip
VOTE_FIRST_TOO: Row = (
    "nl", "Nadat de raad de tunnel had goedgekeurd, begonnen de tegenstanders handtekeningen te verzamelen.",
    "After the council had approved the tunnel, the opponents began to collect signatures.",
)  # fmt: skip
VOTE_BEFORE: Row = (
    "ja", "評議会は反対派が署名を集める前にトンネルを承認した。",
    "The council approved the tunnel before the opponents collected signatures.",
)  # fmt: skip
SIGNATURES_FIRST: Row = (
    "en", "Only when the opponents had collected their signatures did the council approve the tunnel.",
    "Only when the opponents had collected their signatures did the council approve the tunnel.",
)  # fmt: skip
OTHER: Row = (
    "en", "Only when the snow had melted did the ferry sail again.",
    "Only when the snow had melted did the ferry sail again.",
)  # fmt: skip
NO_ORDER: Row = (
    "en", "The council approved the tunnel, and opponents collected signatures.",
    "The council approved the tunnel, and opponents collected signatures.",
)  # fmt: skip

AFTER_TALKS: Row = (
    "de", "Den Haag – Nach dreitägigen Verhandlungen haben sich Rebellen und Regierung am Mittwoch geeinigt.",
    "The Hague – After three days of negotiations, rebels and government reached a truce on Wednesday.",
)  # fmt: skip
AGREED_AFTER: Row = (
    "en", "Rebels and government reached a truce on Wednesday after three days of negotiations.",
    "Rebels and government reached a truce on Wednesday after three days of negotiations.",
)  # fmt: skip
AFTER_RAIN: Row = (
    "de", "Nach tagelangem Regen verwüstete eine Schlammlawine das Dorf.",
    "After days of rain, a mudflow destroyed the village.",
)  # fmt: skip
BEFORE_DAWN: Row = (
    "nl", "Een modderstroom heeft het dorp voor dag en dauw verwoest.",
    "A mudflow destroyed the village before daybreak.",
)  # fmt: skip
MAAS_FIRST: Row = (
    "en", "Maas was the first to attack on the Elmberg, and it was Ohlsen who had to follow.",
    "Maas was the first to attack on the Elmberg, and it was Ohlsen who had to follow.",
)  # fmt: skip
MAAS_AHEAD: Row = (
    "de", "Am Elmberg griff Maas an, erst danach ging ihm Ohlsen nach.",
    "On the Elmberg Maas attacked; only after that did Ohlsen go after him.",
)  # fmt: skip
MAAS_ALONE: Row = ("nl", "Op de Elmberg viel Maas als eerste aan.", "On the Elmberg Maas attacked first.")
OHLSEN_FIRST: Row = (
    "nl", "Ohlsen viel op de Elmberg als eerste aan, en Maas moest volgen.",
    "Ohlsen was the first to attack on the Elmberg, and Maas had to follow.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("one", "two", "order"),
    [
        (VOTE_FIRST, VOTE_FIRST_TOO, "same"),
        (VOTE_FIRST, VOTE_BEFORE, "same"),
        (VOTE_FIRST, SIGNATURES_FIRST, "turned"),
        (VOTE_FIRST_TOO, SIGNATURES_FIRST, "turned"),
        (VOTE_FIRST, OTHER, ""),
        (VOTE_FIRST, NO_ORDER, ""),
        (AFTER_TALKS, AGREED_AFTER, "same"),
        (AFTER_RAIN, BEFORE_DAWN, ""),
        (MAAS_FIRST, MAAS_AHEAD, "same"),
        (MAAS_ALONE, MAAS_AHEAD, "same"),
        (MAAS_ALONE, OHLSEN_FIRST, ""),
        (
            ("en", "Jan Maas was the first to sign.", "Jan Maas was the first to sign."),
            ("nl", "Jan Maas tekende als eerste.", "Jan Maas signed first."),
            "same",
        ),
        (
            ("en", "Jan Maas was the first to sign.", "Jan Maas was the first to sign."),
            ("en", "Ida Berg was the first to sign.", "Ida Berg was the first to sign."),
            "",
        ),
        (
            ("en", "The union was the first to sign.", "The union was the first to sign."),
            ("en", "The employers were the first to sign.", "The employers were the first to sign."),
            "",
        ),
        (
            ("en", "Maas finished first, Berg second.", "Maas finished first, Berg second."),
            ("en", "Berg finished first, Maas second.", "Berg finished first, Maas second."),
            "",
        ),
    ],
)
def test_orders_of_two_sentences(one: Row, two: Row, order: str) -> None:
    _, contexts, _ = build_story({"a1": (one[0], [one[1:]]), "b1": (two[0], [two[1:]])})
    index = build_index(contexts)
    assert compare_orders(contexts[0], contexts[1], index) == order
    assert compare_orders(contexts[1], contexts[0], index) == order


def test_what_comes_then_comes_after_the_sentence_before() -> None:
    rows = [("The council approved the tunnel.", "The council approved the tunnel."),
            ("Only then did the opponents collect signatures.", "Only then did the opponents collect signatures.")]  # fmt: skip
    _, contexts, _ = build_story({"a1": ("en", rows), "b1": ("en", [SIGNATURES_FIRST[1:]])})
    assert compare_orders(contexts[1], contexts[2], build_index(contexts)) == "turned"


def test_what_comes_after_him_comes_after_the_sentence_before() -> None:
    rows = ["Minister Ohlsen was the first to take the pen.", "Only after him did the rebel leader Maas sign."]
    other = "The rebel leader Maas signed first, after which Minister Ohlsen took the pen."
    _, contexts, _ = build_story({"a1": ("en", [(row, row) for row in rows]), "b1": ("en", [(other, other)])})
    index = build_index(contexts)
    assert compare_orders(contexts[1], contexts[2], index) == "turned"
    ordered = read_ordered(contexts[1], index)
    assert ordered
    assert ordered.before == contexts[0]


@pytest.mark.parametrize(
    ("text", "is_first"),
    [
        ("首相がまず署名した。", True),
        ("首相が先に署名した。", True),
        ("先に署名したのは首相だ。", True),
        ("交渉は進まず、会談は終わった。", False),
        ("結果はまずいものだった。", False),
        ("取引先に通知した。", False),
        ("行き先に着いた。", False),
    ],
)
def test_what_was_first_in_japanese_is_no_part_of_another_word(text: str, is_first: bool) -> None:
    _, contexts, _ = build_story({"ja1": ("ja", [(text, "")])})
    assert (read_ordered(contexts[0], build_index(contexts)) is not None) is is_first


@pytest.mark.parametrize(
    ("lang", "text", "is_order"),
    [
        ("en", "The tanker came in just after breakfast.", False),
        ("en", "The tanker came in after the storm.", True),
        ("nl", "De tanker kwam na het ontbijt binnen.", False),
        ("nl", "De tanker kwam na de storm binnen.", True),
        ("de", "Der Tanker lief noch vor Tagesanbruch ein.", False),
        ("de", "Der Tanker lief noch vor dem Sturm ein.", True),
        ("ja", "船は正午の前に入港した。", False),
        ("ja", "船は嵐の前に入港した。", True),
    ],
)
def test_an_hour_of_the_day_is_no_event(lang: str, text: str, is_order: bool) -> None:
    _, contexts, _ = build_story({"a1": (lang, [(text, text if lang == "en" else "")])})
    assert (read_ordered(contexts[0], build_index(contexts)) is not None) is is_order
