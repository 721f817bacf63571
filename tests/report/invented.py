"""An invented story as five wires tell it, with findings of every verdict and kind, for looking at and testing a report.

Nothing of it happened. Quotes are named by their words and turned into offsets here, so every mention is exact.
"""

import hashlib
from datetime import UTC, datetime, timedelta, timezone

from aligner.records import (
    Block,
    Comparison,
    Confidence,
    Correction,
    Decision,
    Document,
    Hedge,
    Language,
    LeftOut,
    Mention,
    Publication,
    Sentence,
    Side,
    Translation,
)

MADE_AT = datetime(2026, 3, 13, 9, 30, tzinfo=UTC)
CET = timezone(timedelta(hours=1))
JST = timezone(timedelta(hours=9))

# source -> (language, outlet, published, origin of that, dateline, agency, notes, lines of original | English)
WIRES: dict[str, list[tuple[str, str]]] = {
    "de1": [
        ("Feuer auf Fähre vor Ameland: Dutzende Passagiere an Land gebracht", "Fire on ferry off Ameland: dozens of passengers brought ashore"),
        ("Auf der Autofähre »Nordstern« ist am Mittwochabend gegen 21.40 Uhr ein Brand im Maschinenraum ausgebrochen.", "A fire broke out in the engine room of the car ferry Nordstern at around 9.40 p.m. on Wednesday evening."),
        ("Nach Angaben der Küstenwache waren 1.200 Liter Diesel ausgelaufen, das Feuer war nach viereinhalb Stunden gelöscht.", "According to the coast guard, 1.2 litres of diesel had leaked, the fire was extinguished after four and a half hours."),
        ("An Bord befanden sich 87 Passagiere und 14 Besatzungsmitglieder, vier Menschen wurden leicht verletzt.", "There were 87 passengers and 14 crew members on board, four people were slightly injured."),
        ("Kapitänin Jette Brodersen lehnte es nicht ab, den Notruf selbst abzusetzen.", "Captain Jette Brodersen refused to make the emergency call herself."),
        ("Die Reederei Waddenlijn beziffert den Schaden auf rund 2,5 Millionen Euro.", "The shipping company Waddenlijn puts the damage at around 2.5 million euros."),
        ("Das Schiffahrtssicherheitsuntersuchungsausschussvorsitzendenstellvertreteramt wird den Fall prüfen.", "The office of the deputy chairman of the shipping safety investigation committee will examine the case."),
        ("Bereits im August 2019 war die »Nordstern« vor Borkum auf Grund gelaufen.", "The Nordstern had already run aground off Borkum in August 2019."),
        ("Das Schiff wurde am Donnerstag in den Hafen von Harlingen geschleppt.", "The ship was towed into the port of Harlingen on Thursday."),
    ],
    "nl1": [
        ("Brand op veerboot bij Ameland, iedereen van boord", "Fire on ferry near Ameland, everyone off board"),
        ("Op de veerboot Nordstern is woensdagavond om 22.10 uur brand uitgebroken.", "A fire broke out on the ferry Nordstern on Wednesday evening at 10.10 p.m."),
        ("Het vuur in de machinekamer was na ruim twee uur onder controle, meldt de kustwacht.", "The fire in the engine room was under control after more than two hours, the coast guard reports."),
        ("Aan boord waren bijna 90 passagiers en 14 bemanningsleden; zes mensen raakten gewond.", "On board were almost 90 passengers and 14 crew; six people were injured."),
        ("Volgens rederij Waddenlijn is de schade ongeveer 2,5 miljoen euro.", "According to shipping company Waddenlijn the damage is about 2.5 million euros."),
        ("Directeur Sjoerd Haanstra van de rederij zei dat het schip vorige week nog was gekeurd.", "Director Sjoerd Haanstra of the shipping company said that the ship had been inspected only last week."),
        ("De Nordstern is donderdag naar Harlingen gesleept.", "The Nordstern was towed to Harlingen on Thursday."),
    ],
    "nl2": [
        ("Brand op veerboot bij Ameland, iedereen van boord", "Fire on ferry near Ameland, everyone off board"),
        ("Op de veerboot Nordstern is woensdagavond om 22.10 uur brand uitgebroken.", "A fire broke out on the ferry Nordstern on Wednesday evening at 10.10 p.m."),
        ("Het vuur in de machinekamer was na ruim twee uur onder controle, meldt de kustwacht.", "The fire in the engine room was under control after more than two hours, the coast guard reports."),
        ("Aan boord waren bijna 90 passagiers en 14 bemanningsleden; zes mensen raakten gewond.", "On board were almost 90 passengers and 14 crew; six people were injured."),
        ("Bij de brand is zeker een kwart van het autodek verwoest.", "At least a quarter of the car deck was destroyed in the fire."),
    ],
    "ja1": [
        ("オランダ沖でフェリー火災、邦人3人も乗船", "Ferry fire off the Netherlands, three Japanese also on board"),
        ("オランダ北部アーメラント島沖で11日夜、フェリー「ノルトシュテルン」の機関室から出火した。", "A fire broke out in the engine room of the ferry Nordstern off Ameland in the northern Netherlands on the night of the 11th."),
        ("乗客乗員101人のうち6人が軽いけがをした。", "Six of the 101 passengers and crew were slightly injured."),
        ("火は約2時間後に消し止められたと沿岸警備隊が発表した。", "The coast guard announced that the fire was put out about two hours later."),
        ("運航会社のハーンストラ社長は「船は2か月前に検査を受けた」と述べた。", "President Haanstra of the operating company said that the ship was inspected two months ago."),
        ("同船は13日にデルフザイル港へえい航される予定だ。", "The ship is due to be towed to the port of Delfzijl on the 13th."),
        ("外務省は邦人3人の無事を確認した。", "The Foreign Ministry confirmed that the three Japanese are safe."),
    ],
    "en1": [
        ("Ferry blaze off Dutch island leaves six hurt", ""),
        ("A fire tore through the engine room of the ferry Nordstern off Ameland late on Wednesday after a fuel line burst.", ""),
        ("The coastguard said the blaze was brought under control in about two hours.", ""),
        ("All 101 people on board were safe, and six were treated for smoke inhalation.", ""),
        ("The line's managing director, Sjoerd Haanstra, denied that the vessel had missed an inspection.", ""),
        ("Investigators said the fire started with an electrical fault, not the fuel line.", ""),
        ("The Nordstern was towed to Harlingen on Thursday, and a salvage crew pumped out 1,200 litres of diesel.", ""),
    ],
}  # fmt: skip
HEADS: dict[str, tuple[Language, str, Publication, str, str, tuple[str, ...]]] = {
    "de1": ("de", "Küstenbote", Publication(at=datetime(2026, 3, 12, 8, 15, tzinfo=CET), origin="wires.toml"), "Norddeich, 12. März", "", ()),
    "nl1": ("nl", "Waddenkoerier", Publication(at=datetime(2026, 3, 12, 6, 40, tzinfo=CET), origin="document"), "", "Noordpers", ()),
    "nl2": ("nl", "Harlinger Blad", Publication(at=datetime(2026, 3, 12, tzinfo=CET), origin="document", precision="day"), "", "Noordpers", ("91 of 100 sentences as in nl1",)),
    "ja1": ("ja", "海峡新聞", Publication(at=datetime(2026, 3, 12, 15, 0, tzinfo=JST), origin="document"), "ロッテルダム", "", ()),
    "en1": ("en", "The Channel Mail", Publication(at=datetime(2026, 3, 12), origin="inferred", precision="day", evidence=("“late on Wednesday” and “on Thursday” fit 11 and 12 March 2026", "no earlier Thursday names the ship")), "", "", ("no publication time", "reads like machine translation")),
}  # fmt: skip
FURNITURE = "Lees ook: het weer voor morgen\nReageer op dit artikel"


def build_documents() -> tuple[list[Document], list[Sentence], list[Translation]]:
    """The wires with their sentences and translations."""
    documents, sentences, translations = [], [], []
    for source, lines in WIRES.items():
        lang, outlet, publication, dateline, agency, notes = HEADS[source]
        text, blocks = "", []
        for index, (original, english) in enumerate(lines):
            kind = "headline" if index == 0 else "paragraph"
            start = len(text)
            text += original + "\n\n"
            blocks.append(Block(kind=kind, start=start, end=start + len(original)))
            own = Sentence(source_id=source, index=index, start=start, end=start + len(original), lang=lang, text=original, block=kind)  # fmt: skip
            sentences.append(own)
            translations.append(_translate(own, english))
        blocks.append(
            Block(kind="furniture", start=len(text), end=len(text) + len(FURNITURE), reason="links and comment form")
        )
        text += FURNITURE
        documents.append(
            Document(
                id=source, path=f"{source}.txt", format="txt", encoding="utf-8", lang=lang, text=text, blocks=tuple(blocks),
                publication=publication, sha256=hashlib.sha256(text.encode()).hexdigest(), outlet=outlet,
                dateline=dateline, agency=agency, notes=notes,
            )
        )  # fmt: skip
    return documents, sentences, translations


def _translate(sentence: Sentence, english: str) -> Translation:
    is_english = sentence.lang == "en"
    warnings = ("number differs: 1.200 in the original, 1.2 in English",) if "1.2 litres" in english else ()
    if "refused" in english:
        warnings = ("a negation of the original is missing in the English",)
    return Translation(
        source_id=sentence.source_id, sentence=sentence.index, start=sentence.start, end=sentence.end, lang=sentence.lang,
        text=sentence.text, english=sentence.text if is_english else english,
        model="none" if is_english else f"marian-{sentence.lang}-en 4f1c2ab", score=None if is_english else -0.2 - 0.06 * sentence.index,
        warnings=warnings,
    )  # fmt: skip


_DOCUMENTS, _SENTENCES, _TRANSLATIONS = build_documents()


def say(source: str, index: int, quote: str, english: str = "", *, hedge: Hedge = "exact", read_as: str = "", check: str = "", by: str = "") -> Mention:  # fmt: skip
    """A mention of these words in this sentence; `english` are the same words in the translation."""
    sentence = next(s for s in _SENTENCES if (s.source_id, s.index) == (source, index))
    target = next(t for t in _TRANSLATIONS if (t.source_id, t.sentence) == (source, index)).english
    start = sentence.start + sentence.text.index(quote)
    place = target.index(english) if english else 0
    return Mention(
        source=source, start=start, end=start + len(quote), quote=quote, hedge=hedge, sentence=index,
        sentence_start=sentence.start, sentence_end=sentence.end, sentence_text=sentence.text, lang=sentence.lang,
        english=target, english_start=place, english_end=place + len(english), read_as=read_as, check=check, attribution=by,
    )  # fmt: skip


def side(value: str, display: str, *mentions: Mention) -> Side:
    """A side of a finding."""
    return Side(value=value, display=display, mentions=mentions)


LIKELY = Confidence(word="likely", right=43, flags=50)
SURE = Confidence(word="almost certain", right=61, flags=62)
UNSURE = Confidence(word="uncertain", right=9, flags=17)
WEAK = Confidence(word="weak")


def build_comparison() -> Comparison:
    """The whole invented story."""
    from tests.report.invented_findings import FINDINGS

    return Comparison(
        story="2026-03-12-ferry-nordstern",
        documents=tuple(_DOCUMENTS),
        sentences=tuple(_SENTENCES),
        translations=tuple(_TRANSLATIONS),
        findings=FINDINGS,
        left_out=(LeftOut(path="de2.docx", reason="the file is damaged (no word/document.xml)", remedy="Save it again as .docx or .txt."),),
        origins=(("nl1", "nl2"),),
        decisions=(
            Decision(finding="D-3f9a1c", decision="confirmed", note="Kustwacht log says 00:20", by="A. Vos", evidence="0000000000000000"),
            Decision(finding="D-77c0de", decision="needs_speaker", by="A. Vos"),
        ),
        corrections=(Correction(source_id="nl1", lang="nl", text=WIRES["nl1"][0][0], english="Fire on ferry near Ameland, everyone taken off", by="A. Vos"),),
        signature={
            "version": "aligner 0.1.0", "models": "embedded", "engine": "ctranslate2 int8", "similarity": "all-MiniLM-L6-v2 53aa5117",
            "settings": "default", "languages": "nl de ja en",
        },
    )  # fmt: skip
