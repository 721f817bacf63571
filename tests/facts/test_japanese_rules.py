"""Rules of reading Japanese: numerals, what dates count from, nouns, and texts that would run away."""

import time
from datetime import datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.facts.japanese_find import find_facts
from aligner.facts.japanese_mask import mask
from aligner.facts.japanese_numerals import fold, read_numeral
from aligner.facts.values import compare, fact_value
from aligner.records import Fact

PUBLISHED = datetime(2025, 2, 19, 10, 0)


def _only(text: str, reference: datetime | None = PUBLISHED, anchor: str = "") -> Fact:
    (fact,) = find_facts(text, reference, anchor)
    return fact


@pytest.mark.parametrize(
    ("numeral", "number"),
    [
        ("1,234,567", 1_234_567), ("１２．５", Fraction(25, 2)), ("二百三十", 230), ("千六百", 1600),
        ("1万2000", 12_000),
        ("1億2345万", 123_450_000), ("9.3万", 93_000), ("二〇二五", 2025), ("十五", 15),
        ("8兆9千億", 8_900_000_000_000),
        ("1,000 万", 10_000_000), ("105千万", 1_050_000_000), ("五十五兆十二億四万五千二百", 55_001_200_045_200),
    ],
)  # fmt: skip
def test_numerals_are_read_in_every_writing(numeral: str, number: int | Fraction) -> None:
    assert read_numeral(fold(numeral)) == number


@pytest.mark.parametrize(
    ("text", "count"),
    [("与党は過半数に届かなかった。", 0), ("与党は過半数を維持した。", 0), ("住民の過半数が反対した。", 1)],
)
def test_a_majority_as_a_threshold_is_no_share(text: str, count: int) -> None:
    assert len(find_facts(text, PUBLISHED)) == count


def test_what_runs_to_a_timetable_is_told_by_the_topic_before_the_day() -> None:
    nouns = {fact.span: fact.noun for fact in find_facts("フェリーは10日、計31便が欠航した。", PUBLISHED)}
    assert nouns["31便"] == "フェリー"


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("順位は18チーム中17位に沈む。", "チーム"), ("リーグ戦7連敗を喫した。", "連敗"), ("週5往復の運航を続ける。", "往復"),
        ("月2回の会合を開く。", "回"), ("犠牲者は2人。", "犠牲者"), ("3人の男性が負傷した。", "男性"),
    ],
)  # fmt: skip
def test_teams_streaks_and_how_often_are_told_by_their_counter(text: str, noun: str) -> None:
    assert find_facts(text, PUBLISHED)[0].noun == noun


@pytest.mark.parametrize("text", ["1,23", "万", "億", "1万1億", "1" * 60, ""])
def test_what_is_no_numeral_is_not_read(text: str) -> None:
    assert read_numeral(text) is None


@pytest.mark.parametrize(
    ("text", "value", "why"),
    [
        ("18日に会談した。", "XXXX-XX-18", "publication"), ("2月18日に会談した。", "XXXX-02-18", "publication"),
        ("火曜日に会談した。", "XXXX-WXX-2", "publication"), ("18日午後3時に会談した。", "XXXX-XX-18T15:00",
        "publication"),
        ("昨日会談した。", "", "publication"), ("先週会談した。", "", "publication"), ("昨年3月に会談した。",
        "XXXX-03", "publication"),
        ("翌日に会談した。", "", "another sentence"), ("来春に開業する。", "XXXX-SP", "publication"),
    ],
)  # fmt: skip
def test_a_date_that_nothing_tells_stays_open_with_a_reason(text: str, value: str, why: str) -> None:
    fact = _only(text, None)
    assert fact.value == value
    assert why in fact.unresolved


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("合流は3月20日の練習からとなり、15日の試合は欠場した。", "2024-03-20"), ("3月20日に優勝した。", "2024-03-20"),
        ("5月20日に優勝した。", "2023-05-20"), ("昨年3月20日に優勝した。", "2023-03-20"),
        ("3月2日に開幕する。", "2024-03-02"),
    ],
)  # fmt: skip
def test_a_day_near_the_publication_is_of_this_year_whatever_the_tense(text: str, value: str) -> None:
    assert find_facts(text, datetime(2024, 3, 10, 9))[0].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("翌日に釈放された。", "2024-03-06"), ("前日に釈放された。", "2024-03-04"), ("同日に釈放された。",
        "2024-03-05"),
        ("翌年6月に釈放された。", "2025-06"), ("翌月に釈放された。", "2024-04"), ("同年9月に釈放された。", "2024-09"),
        ("2日後に釈放された。", "2024-03-07"), ("翌朝に釈放された。", "2024-03-06TMO"), ("同日夜に釈放された。",
        "2024-03-05TNI"),
    ],
)  # fmt: skip
def test_a_day_is_counted_from_the_one_before_it(text: str, value: str) -> None:
    assert _only(text, PUBLISHED, "2024-03-05").value == value


def test_the_day_before_may_stand_in_the_same_text() -> None:
    values = [fact.value for fact in find_facts("令和4年8月18日に破産を申請し、翌年6月に拘束された。", None)]
    assert values == ["2022-08-18", "2023-06"]


@pytest.mark.parametrize(
    ("text", "value", "other"),
    [
        ("25日に会談した。", "2025-01-25", "2025-02-25"), ("25日に会談する予定だ。", "2025-02-25", "2025-01-25"),
        ("金曜日に会談した。", "2025-02-14", "2025-02-21"), ("金曜日に会談する見通しだ。", "2025-02-21", "2025-02-14"),
        ("10月に会談した。", "2024-10", "2025-10"), ("10月に会談する方針だ。", "2025-10", "2024-10"),
        ("10月4日、会談した。", "2024-10-04", "2025-10-04"), ("7時に会談した。", "T07:00", "T19:00"),
    ],
)  # fmt: skip
def test_the_tense_chooses_the_date_and_the_other_is_kept(text: str, value: str, other: str) -> None:
    fact = _only(text)
    assert fact.value == value
    assert other in fact.candidates


@pytest.mark.parametrize(
    ("text", "value"),
    [("21日に開幕し、会期は2週間。", "2025-02-21"), ("21日に開幕し、2週間続いた。", "2025-01-21")],
)
def test_a_length_at_the_end_of_the_sentence_tells_no_tense(text: str, value: str) -> None:
    assert find_facts(text, PUBLISHED)[0].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("日本時間23日午後10時半", "2025-02-23T22:30+09:00"), ("10日午後10時半（日本時間）", "2025-02-10T22:30+09:00"),
        ("現地時間10日午後10時半", "2025-02-10T22:30"), ("モスクワ時間10日正午", "2025-02-10T12:00+03:00"),
        ("米東部時間2025年7月4日午前9時", "2025-07-04T09:00-04:00"), ("米東部時間2025年1月4日午前9時",
        "2025-01-04T09:00-05:00"),
        ("中央欧州時間2025年7月4日午前9時", "2025-07-04T09:00+02:00"), ("協定世界時12日15時20分", "2025-02-12T15:20Z"),
    ],
)  # fmt: skip
def test_a_named_zone_is_kept_with_its_offset(text: str, value: str) -> None:
    assert _only(text).value == value


def test_an_instant_told_in_two_zones_is_one() -> None:
    left, right = find_facts("中央欧州時間11日午後9時47分（日本時間12日午前5時47分）に始まった。", PUBLISHED)
    assert compare(fact_value(left), fact_value(right)).relation == "equal"


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("約1200人", "about"), ("およそ1200人", "about"), ("少なくとも1200人", "at_least"), ("1200人以上", "at_least"),
        ("1200人超", "over"), ("1200人余り", "over"), ("1200人を超えた", "over"), ("1200人近く", "nearly"),
        ("1200人弱", "nearly"), ("1200人に迫る", "nearly"), ("1200人未満", "at_most"), ("最大1200人", "at_most"),
        ("1200人ほど", "about"), ("1200人前後", "about"), ("1200人程度", "about"), ("1200人", "exact"),
        ("1200人強制送還", "exact"), ("4時間近く", "nearly"), ("3億円規模", "about"), ("2割強", "over"), ("ほぼ3年",
        "nearly"),
    ],
)  # fmt: skip
def test_hedges_are_read_before_and_after(text: str, hedge: str) -> None:
    assert _only(text).hedge == hedge


def test_the_ends_of_a_range_are_bounds() -> None:
    low, high = find_facts("10~15万人が参加した。", PUBLISHED)
    assert (low.value, low.hedge, high.value, high.hedge) == ("100000", "at_least", "150000", "at_most")
    assert [fact.value for fact in find_facts("5、6億円かかる。", PUBLISHED)] == ["JPY 500000000", "JPY 600000000"]
    assert [fact.hedge for fact in find_facts("それぞれ40、50、60%だった。", PUBLISHED)] == ["exact"] * 3


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("死者2人", "死者"), ("住民6400人が避難した", "住民"), ("3人の男性が来た", "男性"),
        ("1200台近いトラックが止まった", "トラック"),
        ("2人が死亡した", "死亡"), ("被害者は約1万4000人に上る", "被害者"), ("捕虜230人の交換", "捕虜"),
        ("地方銀行3行", "地方銀行"),
        ("2隻が沈没した", "隻"),
    ],
)  # fmt: skip
def test_a_count_knows_its_noun(text: str, noun: str) -> None:
    assert _only(text).noun == noun


def test_counts_of_the_same_thing_have_one_concept() -> None:
    assert _only("捕虜230人").concept == "prisoner"
    assert _only("1200台近いトラック").concept == "truck"


def test_set_words_are_blanked_without_moving_offsets() -> None:
    text = "一方、三重県の第三者委員会は5G対応のA320型機2機を調べた。"
    assert len(mask(fold(text))) == len(text)
    assert [(fact.span, fact.value) for fact in find_facts(text, None)] == [("2機", "2")]


@given(
    st.text(
        "0123456789〇一二三五十百千万億兆年月日時分秒人円%割点、。~-・.,/:同翌数約午前後今昨のから度キロ第回 ",
        max_size=60,
    )
)
def test_any_string_is_read_without_fault_and_within_its_bounds(text: str) -> None:
    facts = find_facts(text, PUBLISHED)
    assert facts == find_facts(text, PUBLISHED)
    last = 0
    for fact in facts:
        assert last <= fact.start < fact.end <= len(text)
        assert fact.span == text[fact.start : fact.end]
        fact_value(fact)
        last = fact.end


@given(st.text(max_size=80))
def test_foreign_characters_do_no_harm(text: str) -> None:
    for fact in find_facts(text, None):
        assert fact.span == text[fact.start : fact.end]


@pytest.mark.parametrize(
    "piece", ["1", "1,", "一", "万", "1年", "12日", "1~", "2021/1/1", "111-", "a1", "数十", "1時1分", "http://a",
    "午後", "ア"]
)  # fmt: skip
def test_a_megabyte_of_anything_is_passed_over_quickly(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    start = time.process_time()
    find_facts(text, PUBLISHED)
    assert time.process_time() - start < 1
