"""Who did what, who says so and what happened: read from Japanese sentences."""

import pytest

from aligner.claims.told.japanese import find_doers, find_happenings, find_speaker


def read_doers(text: str) -> list[tuple[str, str]]:
    return [(told.kind, text[slice(*told.doer)]) for told in find_doers(text, "ja")]


def read_speaker(text: str) -> str | None:
    span = find_speaker(text, "ja")
    return text[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("text", "doers"),
    [
        # active: the subject before が, the topic before は
        ("ノイマン外相が火曜日、協定に署名した。", [("sign", "ノイマン外相")]),
        ("ノイマン外相は協定に署名し、会場を後にした。", [("sign", "ノイマン外相")]),
        ("トスカーナの首都フィレンツェの警察は男2人を逮捕した。", [("arrest", "フィレンツェの警察")]),
        ("交渉はペトラ・ノイマン副首相が率いていた。", [("lead", "ペトラ・ノイマン副首相")]),
        ("ノイマン氏とクラウゼ氏が動議を提出した。", [("submit", "ノイマン氏とクラウゼ氏")]),
        ("市長のペトラ・ノイマン氏（52）が遺体を発見した。", [("find", "ペトラ・ノイマン氏")]),
        ("ノイマン選挙管理責任者は再集計を求めた。", [("request", "ノイマン選挙管理責任者")]),
        # passive: its agent, its subject
        ("遺体はノイマンさんによって発見された。", [("find", "ノイマンさん")]),
        ("ベルガー社はブルクハルト社に買収された。", [("buy", "ブルクハルト社")]),
        ("ノイマン容疑者が月曜日に逮捕された。", [("arrested", "ノイマン容疑者")]),
        ("逮捕されたノイマン容疑者は容疑を否認している。", [("arrested", "ノイマン容疑者")]),
        ("ノイマン被告は禁錮3年を言い渡された。", [("convicted", "ノイマン被告")]),
        # objects
        ("大統領はノイマン氏を首相に任命した。", [("succeed", "ノイマン氏")]),
        ("裁判所はノイマン被告に禁錮3年を言い渡した。", [("convicted", "ノイマン被告")]),
        ("取締役会がノイマン社長を解任した。", [("dismissed", "ノイマン社長")]),
        # relative clauses and topics made of a clause
        ("ノイマン氏が率いる調査団は残骸を調べている。", [("lead", "ノイマン氏")]),
        ("作戦を指揮したノイマン大佐は何も語らなかった。", [("lead", "ノイマン大佐")]),
        ("動議を提出したのはクラウゼ議員ではなくノイマン議員だった。", [("submit", "ノイマン議員")]),
        # planned, announced, in headlines
        ("ブルクハルト社は9月に工場を閉鎖する方針だ。", [("cancel", "ブルクハルト社")]),
        ("ブルクハルト社は9月に工場を閉鎖すると発表した。", [("cancel", "ブルクハルト社")]),
        ("ブルクハルト社、ベルガー社を買収", [("buy", "ブルクハルト社")]),
        # phrases
        ("ブルクハルト社によるベルガー社の買収は失敗した。", [("buy", "ブルクハルト社")]),
        ("タンマル党首率いる野党が勝った。", [("lead", "タンマル党首")]),
        ("費用は世界銀行からの融資で賄う。", [("finance", "世界銀行")]),
        ("後任はペトラ・ノイマン氏だ。", [("succeed", "ペトラ・ノイマン氏")]),
    ],
)
def test_the_slot_of_a_deed_is_told_by_particles_and_endings(text: str, doers: list[tuple[str, str]]) -> None:
    assert read_doers(text) == doers


@pytest.mark.parametrize(
    "text",
    [
        "彼は協定に署名した。",
        "外相は協定に署名した。",
        "ビボーの獣医師が協定に署名した。",
        "外務省は協定に署名した。",
        "ノイマン氏は協定に署名しなかった。",
        "ノイマン氏は逮捕されていない。",
        "ノイマン氏は署名を拒んだ人々と会った。",
        "ノイマン氏が署名する可能性がある。",
        "ノイマン氏が署名すれば、停戦が発効する。",
        "ノイマン氏に署名するよう促した。",
        "住民は「ノイマン氏が盗んだ」と叫んだ。",
        "ノイマン氏は息子を殺された。",
        "ノイマン氏の妻が逮捕された。",
        "逮捕されたノイマン容疑者の妻は否認している。",
        "フェリーはトリエステにえい航された。",
        "ノイマン氏は住民の怒りを買った。",
        "ノイマン氏は原因を突き止めた。",
        "選挙管理責任者は再集計を求めた。",
        "船はメディアグループが所有している。",
        "船はブルクハルト社に売却された。",
        "検察は、農家の所有者ノイマン容疑者が主犯格とみて調べている。",
        "食品当局は、検査官が、禁止されている農薬を検出したと発表した。",
    ],
)
def test_no_doer_is_named(text: str) -> None:
    assert read_doers(text) == []


def test_the_doer_of_a_relative_clause_is_not_that_of_the_sentence() -> None:
    assert read_doers("ノイマン氏を殺害した男を警察が逮捕した。") == [("killed", "ノイマン氏")]
    assert read_doers("ベルガー銀行は、ケテラール社を買収したブルクハルト社を支援した。") == [
        ("buy", "ブルクハルト社"),
        ("support", "ベルガー銀行"),
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("「もう終わりだ」とノイマン氏は述べた。", "ノイマン氏"),
        ("ノイマン市長は記者団に「もう終わりだ」と語った。", "ノイマン市長"),
        ("橋は持ちこたえる、とノイマン氏は話した。", "ノイマン氏"),
        ("橋は無事だと、市のノイマン報道官が明らかにした。", "ノイマン報道官"),
        ("ノイマン氏は、市長は何も知らなかったと主張した。", "ノイマン氏"),
        ("ノイマン氏によると、市長は何も知らなかった。", "ノイマン氏"),
        ("ノイマン検察官の説明では、橋は無事だった。", "ノイマン検察官"),
        ("フィレンツェの警察によれば、橋は無事だった。", "フィレンツェの警察"),
        ("ノイマン氏「もう終わりだ」", "ノイマン氏"),
        ("ノイマン氏は住民に、窓を閉めるよう呼びかけた。", "ノイマン氏"),
        ("橋が崩れた。ノイマン市長が発表した。", "ノイマン市長"),
        ("「もう終わりだ」と彼は述べた。", None),
        ("同氏によると、ノイマン氏は無事だった。", None),
        ("市長は、ノイマン氏は無事だと述べた。", None),
        ("ノイマン氏は無事だと警察は述べた。", None),
        ("ノイマン氏は「検討する可能性がある」と、いとこがラジオに語った。", None),
        ("橋は無事だと、送電会社の社長は語った。", None),
        ("ノイマン氏はコメントを控えた。", None),
        ("ノイマン氏は「臆病者」と言われた。", None),
    ],
)
def test_who_the_words_come_from(text: str, speaker: str | None) -> None:
    assert read_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("機体はアルマトイに着陸した。", [("land", "着陸")]),
        ("船はトリエステ沖で沈没した。", [("sink", "沈没")]),
        ("爆発物処理班が4階建ての建物に入った。", []),
        ("デモインの会議所は不逮捕特権を論じた。", []),
    ],
)
def test_what_happened(text: str, found: list[tuple[str, str]]) -> None:
    assert [(kind, text[slice(*span)]) for kind, span in find_happenings(text, "ja")] == found


def test_other_languages_are_not_read() -> None:
    assert find_doers("ノイマン外相が署名した。", "zh") == ()
    assert find_speaker("「終わりだ」とノイマン氏は述べた。", "zh") is None
    assert find_happenings("着陸した", "zh") == ()
