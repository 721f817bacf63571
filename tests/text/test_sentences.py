"""Sentences come out whole, with offsets that hold, in the four languages."""

import pytest

from aligner.records import Block, Document, Publication
from aligner.text.sentences import split_document, split_text

# language, text with " ¦ " where a new sentence begins (Japanese: where nothing else stands between them)
CASES = [
    ("de", "Das Treffen ist am 12. Februar. ¦ Danach reist er ab."),
    ("de", "Sie tagen am Freitag, den 21. November, in Wien. ¦ Mehr ist nicht bekannt."),
    ("de", "Der 3. Strafsenat entschied am 5. Mai. ¦ Die Revision wurde verworfen."),
    ("de", "Gegründet wurde das Werk im Jahr 2022. ¦ Dann wuchs es."),
    ("de", "Das gilt z. B. für Berlin, d. h. für die Hauptstadt. ¦ Dr. Müller sieht es anders."),
    ("de", "Im 5. Jahrhundert v. Chr. lebte hier niemand. ¦ Das änderte sich."),
    ("de", "Die Frist endet um 1.10 Uhr MEZ. ¦ Rund 1.200 Lkw warten bei 3,4 Grad."),
    ("de", "„Das ist so“, sagte er. ¦ „Daran ändert sich nichts.“ ¦ Dann ging er."),
    ("de", "„Wer hilft uns?“ fragte sie. ¦ Niemand antwortete!"),
    ("de", "Prof. Dr. med. K. Weber (54) sprach mit J.D. Vance. ¦ Es ging um Art. 5 Abs. 3."),
    ("de", "Er kam, sah ... und ging. ¦ Sie blieb."),
    ("de", "Es geht um 17 Mio. Euro bzw. 4 Mrd. Yen. ¦ Das ist viel."),
    ("de", "Die Firma (gegr. 1911. Damals klein) wuchs. ¦ Heute ist sie groß."),
    ("nl", "Dat zei dhr. Jansen dinsdag om 22.30 uur. ¦ Het duurde 2.17.42 uur."),
    ("nl", "Het gaat om nr. 5, d.w.z. de laatste. ¦ 's Ochtends was het stil."),
    ("nl", "„We gaan door”, zei hij. ¦ „Dat is zeker.”"),
    ("nl", "De zaak Roe vs. Wade is bekend. ¦ Mr. Smith won."),
    ("nl", "In 2021 kreeg het bedrijf 2,75 miljoen euro boete. ¦ Op 9 sept. 2025 opnieuw."),
    ("nl", "Wat nu? ¦ Niemand weet het."),
    ("nl", "“Geen enkele straf kan dat goedmaken,” zei hij. ¦ Hij huilde."),
    ("en", "The border has been shut since Sept. 12. ¦ It may reopen on Nov. 21, officials said."),
    ("en", "The U.S. and the U.K. agreed. ¦ Mr. Smith of St. Louis did not."),
    ("en", "It began at 3:30 p.m. local time. ¦ It ended at 5 p.m. Thursday."),
    ("en", "He works for Acme Inc. in Washington, D.C. ¦ The firm declined to comment."),
    ("en", "\"No decision has been taken,\" said Ann Lee. ¦ \"There will be none.\" ¦ She left."),
    ("en", "J.D. Vance met George W. Bush. ¦ No. 5 was absent."),
    ("en", "Sales rose 4.5% to $2.7 billion. ¦ Costs fell."),
    ("en", "He said it was over… and left. ¦ We stayed."),
    ("ja", "会談は1時間半に及んだ。¦首脳は出席しない。"),
    ("ja", "「雰囲気は実務的だった。それだけでも前進だ」と述べた。¦会談は続く。"),
    ("ja", "「最初から傾いているようです。¦研究所の専門家は次のように述べた。"),
    ("ja", "「賛成だ。」 ¦ 「反対だ。」 ¦ 議論は続く。"),
    ("ja", "本当に可能なのか？と疑問の声も上がる。¦答えはない。"),
    ("ja", "物価は3.5%上昇した。¦政府は（昨年を含め。）対策を急ぐ。"),
    ("ja", "勝った！ ¦ 選手は泣いた。"),
    ("ja", "作品「君の名は。」が公開された。¦大ヒットした。"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "marked"), CASES)
def test_sentences_begin_where_a_reader_would_begin_them(lang: str, marked: str) -> None:
    wanted = [piece.strip() for piece in marked.split("¦")]
    text = marked.replace("¦", "") if lang == "ja" else marked.replace(" ¦ ", " ")
    assert [text[start:end] for start, end in split_text(text, lang)] == wanted


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Der Streit ist beendet.Der Minister reist heute noch ab."),
        ("nl", "De grens blijft dicht.De minister vertrekt vandaag."),
        ("en", "The border stays shut.The minister leaves today."),
    ],
)
def test_a_missing_blank_is_believed_before_a_word_that_opens_sentences(lang: str, text: str) -> None:
    assert len(split_text(text, lang)) == 2


def document(text: str, blocks: tuple[Block, ...], *, lang: str = "de", dateline: str = "") -> Document:
    return Document(
        id="x1", path="x1.txt", format="txt", encoding="utf-8", lang=lang, text=text, blocks=blocks,  # type: ignore[arg-type]
        publication=Publication(at=None, origin="unknown"), sha256="", dateline=dateline,
    )  # fmt: skip


def test_a_dateline_with_a_full_stop_stays_with_its_sentence() -> None:
    text = "Warschau/Minsk. Nach langer Stille sprachen beide. Es ging um die Grenze."
    found = split_document(
        document(text, (Block(kind="paragraph", start=0, end=len(text)),), dateline="Warschau/Minsk")
    )
    assert [s.text for s in found] == ["Warschau/Minsk. Nach langer Stille sprachen beide.", "Es ging um die Grenze."]


def test_furniture_gives_no_sentences_and_titles_are_one_sentence() -> None:
    text = "Kein Deal! Minister reist ab\n\nFoto: dpa\n\nEr ging. Sie blieb."
    blocks = (
        Block(kind="headline", start=0, end=28),
        Block(kind="furniture", start=30, end=39, reason="photo credit"),
        Block(kind="paragraph", start=41, end=len(text)),
    )
    found = split_document(document(text, blocks))
    assert [(s.text, s.block, s.index) for s in found] == [
        ("Kein Deal! Minister reist ab", "headline", 0), ("Er ging.", "paragraph", 1), ("Sie blieb.", "paragraph", 2),
    ]  # fmt: skip
    assert all(text[s.start : s.end] == s.text for s in found)


def test_a_wholly_foreign_sentence_says_so() -> None:
    text = "Die Gespräche gehen weiter. Aunque no se ha especificado oficialmente, las negociaciones siguen abiertas."
    found = split_document(document(text, (Block(kind="paragraph", start=0, end=len(text)),)))
    assert [s.lang for s in found] == ["de", "es"]


def test_a_sentence_of_names_keeps_the_language_of_its_document() -> None:
    text = "Marco Rubio, Steve Witkoff, Sergej Lawrow, Juri Uschakow, Mike Waltz."
    found = split_document(document(text, (Block(kind="paragraph", start=0, end=len(text)),)))
    assert [s.lang for s in found] == ["de"]
