"""Page furniture is told from the article; the article loses nothing."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aligner.wire.blocks import find_blocks
from aligner.wire.cues import find_cue
from aligner.wire.lines import find_lines

LINES = Path(__file__).with_name("furniture.tsv")  # language, tab, a line that is no part of an article

BODY = {
    "nl": ("Polen houdt de grens dicht",
    "WARSCHAU – De grens tussen Polen en Wit-Rusland blijft tot 21 november gesloten, meldt het ministerie in "
    "Warschau.",
           "Aan de grens staan bijna 1.200 vrachtwagens stil. De vervoerders schatten de schade op 212 miljoen euro."),
    "de": ("Polen hält die Grenze geschlossen",
    "Warschau – Die Grenze zwischen Polen und Belarus bleibt bis zum 21. November geschlossen, wie das Ministerium "
    "mitteilte.",
           "An der Grenze warten fast 1.200 Lastwagen. Die Spediteure schätzen den Schaden auf 212 Millionen Euro."),
    "ja": ("ポーランド、国境閉鎖を延長",
    "【ワルシャワ＝東都新報】ポーランド政府は14日、ベラルーシとの国境を11月21日まで閉鎖し続けると発表した。",
           "国境では1200台近いトラックが足止めされている。運送業者は被害額を2億1200万ユーロと見積もる。"),
    "en": ("Poland keeps its border shut",
    "WARSAW — The border between Poland and Belarus will stay shut until Nov. 21, the ministry in Warsaw said on "
    "Tuesday.",
           "Nearly 1,200 trucks are stranded at the border. Hauliers put the damage at 212 million euros."),
}  # fmt: skip

# language, a line of a page that is none of the article, its class
FURNITURE = [
    ("nl", "LEES OOK: Litouwen stuurt 300 extra grenswachten", "related articles"),
    ("nl", "Lees ook: Veertig kelders ondergelopen (2 juni)", "related articles"),
    ("nl", "Foto: ANP / Jan de Vries", "photo credit"),
    ("nl", "Deel via: Mail · WhatsApp · LinkedIn", "share line"),
    ("nl", "Deze website gebruikt cookies. Accepteren | Voorkeuren", "cookie notice"),
    ("nl", "Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *", "comment form"),
    ("nl", "14 reacties  |  Log in om te reageren", "comment form"),
    ("nl", "Elke ochtend het nieuws in je mailbox? Schrijf je gratis in.", "promotion"),
    ("nl", "ADVERTENTIE", "advertisement"),
    ("nl", "Gepubliceerd: 14-10-2025 om 21.40 uur", "date line"),
    ("nl", "Leestijd: 2 minuten", "reading aid"),
    ("nl", "Buitenland › Europa", "menu"),
    ("nl", "© 2025 De Krant. Alle rechten voorbehouden.", "disclaimer"),
    ("de", "Lesen Sie auch: Warschau schickt 500 Soldaten an die Grenze", "related articles"),
    ("de", "Wir verwenden Cookies, um Ihnen ein gutes Erlebnis zu bieten. Alle akzeptieren | Einstellungen",
    "cookie notice"),
    ("de", "Teilen  Twittern  Pinnen  Mailen", "share line"),
    ("de", "Name (Pflichtfeld)   E-Mail (Pflichtfeld)   Website", "comment form"),
    ("de", "Artikel drucken | Merken | Kommentare (12) | Leserbrief schreiben", "share line"),
    ("de", "Stand: 15.10.2025, 08:15 Uhr", "date line"),
    ("de", "Jetzt 4 Wochen für 1 Euro testen", "promotion"),
    ("de", "Von Anna Schmidt, Warschau", "byline"),
    ("de", "dpa", "agency credit"),
    ("ja", "関連キーワード：国境 ドローン ポーランド", "related articles"),
    ("ja", "#ポーランド #国境  この記事をシェアする", "tags"),
    ("ja", "写真：国境で列をなすトラック（撮影・森下亮）", "photo credit"),
    ("ja", "この記事は有料会員限定です", "newsletter"),
    ("ja", "メールアドレスが公開されることはありません。", "comment form"),
    ("ja", "2025年10月16日 6時00分", "date line"),
    ("ja", "無断転載を禁じます", "disclaimer"),
    ("ja", "次の記事へ", "read-more link"),
    ("en", "Read more: Poland sends 500 troops", "related articles"),
    ("en", "Posted by Admin  |  Category: World  |  0 Comments", "author note"),
    ("en", "Subscribe to our newsletter and get 10% off!", "newsletter"),
    ("en", "Tags: #border #poland | 3 comments | You may also like: 7 tips", "tags"),
    ("en", "(AP Photo/Czarek Sokolowski)", "photo credit"),
    ("en", "October 15, 2025 11:20 AM EDT", "date line"),
    ("en", "Reporting by Anna Koper; Editing by John Smith", "author note"),
    ("en", "👉 www.example.com", "link list"),
]  # fmt: skip

# Sentences of articles that share words with furniture: none may be lost.
ARTICLE = [
    ("de", "Teilen der Bevölkerung fehlt seit Tagen der Strom."),
    ("de", "Anzeigen gegen die Firma liegen der Staatsanwaltschaft in Köln seit Mai vor."),
    ("de", "Hier geht es um Milliarden, sagte der Minister."),
    ("de", "„Wir verwenden Cookies nur, wo es nötig ist“, sagte die Sprecherin des Konzerns."),
    ("de", "Tags darauf brach der Deich auf einer Länge von 30 Metern."),
    ("de", "Kommentare wollte das Ministerium dazu nicht abgeben."),
    ("nl", "Delen van de stad staan onder water, meldt de brandweer."),
    ("nl", "Reacties uit Moskou bleven tot woensdagochtend uit, aldus het ministerie."),
    ("nl", "Foto's van de ramp tonen hoe het water de dijk wegsloeg."),
    ("nl", "Volg de Brusselse lijn niet, waarschuwde de premier zijn collega's."),
    ("nl", "Meer over de grens dan eromheen, zo vat hij het debat samen."),
    ("en", "Comments by the minister drew criticism from both parties."),
    ("en", "Facebook hides the number of likes in a new trial, the company said."),
    ("en", "Share prices fell by 7.5 percent in Amsterdam on Tuesday."),
    ("en", "More than 6,000 people were moved to safety."),
    ("en", "See no evil, the prosecutor said, had been the board's rule."),
    ("ja", "写真は土曜日に撮影されたもので、着陸後の機体が写っている。"),
    ("ja", "広告の効果を疑う声も社内にはあった。"),
    ("ja", "著作権法違反の疑いで男が逮捕された。"),
    ("ja", "記者は現地で住民に話を聞いた。"),
]


def page(lang: str, *extra: str, at: int = 2) -> str:
    lines = list(BODY[lang])
    lines[at:at] = extra
    return "\n\n".join(lines)


def body_of(text: str, lang: str) -> list[str]:
    return [text[b.start : b.end] for b in find_blocks(find_lines(text), lang) if b.kind != "furniture"]


@pytest.mark.parametrize(("lang", "line", "reason"), FURNITURE)
@pytest.mark.parametrize("at", [2, 3])
def test_furniture_is_taken_out_in_mid_article_and_at_the_end(lang: str, line: str, reason: str, at: int) -> None:
    text = page(lang, line, at=at)
    found = {text[b.start : b.end]: b.reason for b in find_blocks(find_lines(text), lang) if b.kind == "furniture"}
    assert found == {line: reason}
    assert body_of(text, lang) == list(BODY[lang])


@pytest.mark.parametrize("lang", ["nl", "de", "ja", "en"])
def test_nearly_all_lines_that_pages_print_around_articles_are_taken_out(lang: str) -> None:
    rows = [row.split("\t") for row in LINES.read_text("utf-8").splitlines()]
    lines = [line for code, line in rows if code == lang]
    missed = [line for line in lines if line in body_of(page(lang, line), lang)]
    assert len(lines) > 100
    assert len(missed) <= 0.03 * len(lines), missed


@pytest.mark.parametrize(("lang", "sentence"), ARTICLE)
@pytest.mark.parametrize("at", [2, 3])
def test_sentences_with_words_of_furniture_stay(lang: str, sentence: str, at: int) -> None:
    assert sentence in body_of(page(lang, sentence, at=at), lang)
    assert find_cue(sentence, lang) is None


@pytest.mark.parametrize(
    ("lang", "title", "teasers"),
    [
        ("nl", "Meest gelezen", ("1. Brug bij Son nog drie weken dicht", "2. Asielboot vertrekt op 1 oktober")),
        ("de", "Mehr zum Thema", ("Urteil in Bonn für den 20. November erwartet", "Kieler Werft streicht 240 Stellen")),
        ("ja", "あわせて読みたい", ("・太陽光パネル窃盗、関東で3割増", "・元社長に懲役5年（10日）")),
        ("en", "You may also like", ("Rail bridge shut for three weeks", "Man, 34, held after stabbing in Leeds")),
    ],
)
@pytest.mark.parametrize("joint", ["\n", "\n\n"])
@pytest.mark.parametrize("at", [2, 3])
def test_a_title_of_a_link_list_claims_the_titles_below_it(
    lang: str, title: str, teasers: tuple[str, ...], joint: str, at: int
) -> None:
    text = page(lang, joint.join((title, *teasers)), at=at)
    assert body_of(text, lang) == list(BODY[lang])


def test_the_heading_of_the_next_paragraph_is_not_taken_for_a_teaser() -> None:
    text = page("nl", "Lees ook", "Asielboot vertrekt op 1 oktober", "Vrachtwagens wachten aan de grens")
    assert body_of(text, "nl") == [*BODY["nl"][:2], "Vrachtwagens wachten aan de grens", BODY["nl"][2]]


def test_a_repeated_headline_counts_once() -> None:
    text = page("de", BODY["de"][0], at=1)
    reasons = [b.reason for b in find_blocks(find_lines(text), "de") if b.kind == "furniture"]
    assert reasons == ["repeated headline"]


def test_the_dates_of_a_chronicle_stay() -> None:
    entries = [
        line
        for day in (12, 13, 14)
        for line in (f"{day}. Oktober 2025, 8.30 Uhr", BODY["de"][1].replace("21", str(day)))
    ]
    assert [line for line in entries if line in body_of(page("de", *entries), "de")] == entries


def test_a_summary_cut_from_the_first_paragraph_counts_once() -> None:
    summary = BODY["de"][1][:80] + " …"
    assert body_of(page("de", summary, at=1), "de") == list(BODY["de"])


def test_cut_off_teasers_and_link_lines_at_the_end_go() -> None:
    tail = ("Jane Doe is a special correspondent of the paper.", "👇Follow extra 👇", "👉 example.com",
            "As voters prepare for Sunday, the economy of the country will likely…",
            "In a fast changing world, digital health is not a luxury but…")  # fmt: skip
    assert body_of(page("en", *tail, at=3), "en") == list(BODY["en"])


@pytest.mark.parametrize(
    ("lang", "headline"),
    [
        ("de", "Interview: „Wir öffnen die Grenze im November“"),
        ("nl", "Video: vrachtwagens staan weken stil aan de grens"),
    ],
)
def test_a_labelled_headline_stays_the_headline(lang: str, headline: str) -> None:
    text = "\n\n".join((headline, *BODY[lang][1:]))
    first = find_blocks(find_lines(text), lang)[0]
    assert (first.kind, text[first.start : first.end]) == ("headline", headline)


def test_a_row_of_a_table_is_no_menu() -> None:
    assert "1 | Dijkhuis | NED | 2:17:42" in body_of(page("nl", "1 | Dijkhuis | NED | 2:17:42"), "nl")


def test_a_last_quotation_without_full_stop_is_kept() -> None:
    assert (
        body_of(page("de", "„Wer hilft uns jetzt?“", "Kommentar verfassen", at=3), "de")[-1] == "„Wer hilft uns jetzt?“"
    )


def test_the_kinds_of_body_blocks_are_told_apart() -> None:
    text = (
        "Grensoverleg in Vilnius\n\nDe ministers spraken dinsdag over de grens, zo meldt het ministerie in een "
        "verklaring.\n\n"
        "Deelnemers\n- Tomasz Wilczek (minister)\n- Andrej Sjoeljak (minister)\n\nWat staat er op het spel?\n\n"
        "De handel over de grens was vorig jaar goed voor 3,4 miljard euro, becijferde het ministerie.\n\n"
        "De ministers verlaten het gebouw in Vilnius, 14 oktober. Foto: Jan Jansen\n\n"
        "De top is op 21 november, daar houden beide landen aan vast, zegt de woordvoerder."
    )
    kinds = [(b.kind, text[b.start : b.end][:12]) for b in find_blocks(find_lines(text), "nl")]
    assert kinds == [
        ("headline", "Grensoverleg"), ("paragraph", "De ministers"), ("heading", "Deelnemers"), ("list_item",
        "- Tomasz Wil"),
        ("list_item", "- Andrej Sjo"), ("heading", "Wat staat er"), ("paragraph", "De handel ov"), ("caption",
        "De ministers"),
        ("furniture", "Foto: Jan Ja"), ("paragraph", "De top is op"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "line", "kept"),
    [
        ("nl", "Er staan 1.200 vrachtwagens stil. (ANP)", "Er staan 1.200 vrachtwagens stil."),
        ("ja", "会談は来週も続く見通しだという。（共同）", "会談は来週も続く見通しだという。"),
        ("nl", "De schade loopt op, zegt hij. Lees ook: Litouwen stuurt grenswachten", "De schade loopt op, zegt hij."),
    ],
)
def test_credits_and_links_glued_to_a_paragraph_are_cut_off(lang: str, line: str, kept: str) -> None:
    assert kept in body_of(page(lang, line), lang)


def test_a_quotation_keeps_its_closing_bracket() -> None:
    line = "「双方が譲歩する必要がある。対話は続けるべきだ。」"
    assert line in body_of(page("ja", line), "ja")


def test_a_hard_wrapped_paragraph_is_one_block() -> None:
    text = (
        "VILNIUS (ANP) - De grens tussen Polen en Wit-Rusland blijft voorlopig\ndicht. Dat hebben de ministers van "
        "beide landen "
        "dinsdag na overleg in\nVilnius bekendgemaakt, zo meldt het ministerie van Buitenlandse Zaken\nin een "
        "verklaring. Bijna "
        "1.200 vrachtwagens staan al weken stil aan de\ngrens.\n"
    )
    assert [b.kind for b in find_blocks(find_lines(text), "nl")] == ["paragraph"]


@settings(deadline=None)
@given(st.lists(st.sampled_from([*(line for _, line, _ in FURNITURE), *(s for _, s in ARTICLE), "", "…", "「",
"- x", "12."]), max_size=25),
       st.sampled_from(["\n", "\r\n", "\n\n", "\u2028"]), st.sampled_from(["nl", "de", "ja", "en"]))  # fmt: skip
def test_blocks_are_in_order_apart_and_cover_every_word(lines: list[str], joint: str, lang: str) -> None:
    text = joint.join(lines)
    position = 0
    for block in find_blocks(find_lines(text), lang):
        assert position <= block.start < block.end <= len(text)
        assert not any(ch.isalnum() for ch in text[position : block.start])
        assert (block.kind == "furniture") == bool(block.reason)
        position = block.end
    assert not any(ch.isalnum() for ch in text[position:])
