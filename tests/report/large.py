"""A story of many articles and findings, made by rule: for measuring size and speed, not for reading."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from aligner.records import (
    Block,
    Comparison,
    Confidence,
    Document,
    Finding,
    FindingKind,
    Language,
    Mention,
    Publication,
    Sentence,
    Side,
    Translation,
    Verdict,
)

LINES: dict[Language, str] = {
    "nl": "Volgens de veiligheidsregio zijn bij de overstroming in wijk {n} zeker {v} woningen ontruimd en is de dijk hersteld.",
    "de": "Nach Angaben des Landkreises mussten im Ortsteil {n} mindestens {v} Häuser geräumt werden, der Deich hielt danach.",
    "ja": "当局によると、第{n}地区では洪水のため少なくとも{v}戸の住宅から住民が避難し、堤防はその後修復された。",
    "en": "According to the county, at least {v} houses in district {n} had to be cleared after the flood; the dyke then held.",
}  # fmt: skip
VERDICTS: tuple[Verdict, ...] = (
    "conflict", "translation", "imprecise", "different_event", "single_source", "agree", "agree", "agree", "incomparable",
)  # fmt: skip
MENTIONS: dict[Verdict, int] = {
    "conflict": 4, "translation": 1, "imprecise": 4, "different_event": 2, "single_source": 1, "agree": 5, "incomparable": 2,
}  # fmt: skip
KINDS: tuple[FindingKind, ...] = ("count", "date", "duration", "money", "place", "person")
LANGUAGES: tuple[Language, ...] = ("nl", "de", "ja", "en")


def build_large(articles: int = 12, findings: int = 300, sentences: int = 40) -> Comparison:
    """A comparison with so many articles and findings, and as many mentions as a verdict usually has."""
    documents, all_sentences, translations = [], [], []
    for number in range(articles):
        lang = LANGUAGES[number % 4]
        source = f"{lang}{number // 4 + 1}"
        text, blocks = "", []
        for index in range(sentences):
            line = LINES[lang].format(n=index, v=100 + number + index)
            start, text = len(text), text + line + "\n"
            blocks.append(Block(kind="paragraph", start=start, end=start + len(line)))
            place = {"start": start, "end": start + len(line)}
            all_sentences.append(
                Sentence(source_id=source, index=index, lang=lang, text=line, block="paragraph", **place)
            )
            translations.append(
                Translation(
                    source_id=source, sentence=index, lang=lang, text=line, model=f"marian-{lang}-en 1",
                    english=LINES["en"].format(n=index, v=100 + number + index), score=-0.4, **place,
                )
            )  # fmt: skip
        documents.append(
            Document(
                id=source, path=f"{source}.txt", format="txt", encoding="utf-8", lang=lang, text=text,
                blocks=tuple(blocks), sha256=hashlib.sha256(text.encode()).hexdigest(), outlet=f"Outlet {number}",
                publication=Publication(at=datetime(2026, 1, 5, tzinfo=UTC) + timedelta(hours=number), origin="document"),
            )
        )  # fmt: skip
    made = tuple(_build_finding(n, all_sentences, translations, articles, sentences) for n in range(findings))
    return Comparison(
        story="large",
        documents=tuple(documents),
        sentences=tuple(all_sentences),
        translations=tuple(translations),
        findings=made,
        signature={"version": "aligner 0.1.0"},
    )


def _build_finding(
    n: int, lines: list[Sentence], translations: list[Translation], articles: int, per_article: int
) -> Finding:
    mentions = []
    verdict = VERDICTS[n % len(VERDICTS)]
    for step in range(MENTIONS[verdict]):
        place = ((n + 3 * step) % articles) * per_article + (n * 7 + step) % per_article
        line, english = lines[place], translations[place].english
        start = next(i for i, character in enumerate(line.text) if character.isdigit())
        end = start + len(str(line.index))
        mentions.append(
            Mention(
                source=line.source_id, start=line.start + start, end=line.start + end, quote=line.text[start:end],
                hedge="at_least", sentence=line.index, sentence_start=line.start, sentence_end=line.end,
                sentence_text=line.text, lang=line.lang, english=english, english_start=30, english_end=40,
                read_as=f"{line.index} → {line.index} houses", check=f"How many? source: {line.index} · English: {line.index} · same ✓",
            )
        )  # fmt: skip
    sides: tuple[Side, ...] = (Side(value=str(n), display=f"at least {n} houses", mentions=tuple(mentions)),)
    if verdict in ("conflict", "imprecise", "different_event"):
        half = len(mentions) // 2
        other = Side(value=str(n + 9), display=f"{n + 9} houses", mentions=tuple(mentions[half:]))
        sides = (replace(sides[0], mentions=tuple(mentions[:half])), other)
    return Finding(
        id=f"D-{n:06x}", verdict=verdict, kind=KINDS[n % len(KINDS)], weight=float(n % 50),
        title=f"How many houses were cleared in district {n}", reason="both speak of the same district and the same day.",
        confidence=Confidence(word="likely", right=43, flags=50), sides=sides, event=f"flood in district {n}",
        settle="the county's log",
    )  # fmt: skip
