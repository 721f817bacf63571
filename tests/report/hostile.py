"""A wire that tries everything: markup, scripts, links, bidi controls, endless words, halves of characters."""

from dataclasses import replace
from datetime import UTC, datetime

from aligner.records import (
    Block,
    Comparison,
    Confidence,
    Decision,
    Document,
    Finding,
    LeftOut,
    Mention,
    Publication,
    Sentence,
    Side,
    Translation,
)

ATTACKS = (
    "<script>window.hacked = 1</script>",
    "</script><script>window.hacked = 2</script><!--",
    "</style><img src=x onerror='window.hacked = 3'>",
    "<a href=\"javascript:window.hacked=4\">javascript:window.hacked=4</a>",
    '" onmouseover="window.hacked = 5" x="',
    "{{ 7 * 7 }} {% raw %} ${window.hacked = 6}",
    "<iframe src=https://example.org></iframe><svg onload=window.hacked=7>",
    "]]> &lt;b&gt; <!-- --> <![CDATA[ \u2028 \u2029 \x00 \x1b[31m red",
    "paid \u202e000,1 eur\u202c \u2066hidden\u2069 zero\u200bwidth \ufeff mark",
    "half \ud83d character, \ufffe",
    "x" * 10_000,
    "長" * 10_000,
    '<meta http-equiv="refresh" content="0;url=https://example.org">',
)  # fmt: skip
SOURCE = 'a"b <i>c</i>'


def build_hostile() -> Comparison:
    """A comparison in which every free text holds an attack."""
    text, sentences, translations, mentions = "", [], [], []
    for index, attack in enumerate(ATTACKS):
        start, text = len(text), text + attack + "\n"
        end = start + len(attack)
        own = Sentence(source_id=SOURCE, index=index, start=start, end=end, lang="de", text=attack, block="paragraph")
        sentences.append(own)
        translations.append(
            Translation(
                source_id=SOURCE, sentence=index, start=start, end=end, lang="de", text=attack, english=attack,
                model=attack[:200], score=-1.0, warnings=(attack[:200],),
            )
        )  # fmt: skip
        mentions.append(
            Mention(
                source=SOURCE, start=start + 1, end=end - 1, quote=attack[1:-1], hedge="exact", sentence=index,
                sentence_start=start, sentence_end=end, sentence_text=attack, lang="de", english=attack,
                english_start=1, english_end=len(attack) - 1, read_as=attack, check=attack, attribution=attack,
            )
        )  # fmt: skip
    document = Document(
        id=SOURCE, path="<b>.txt", format="txt", encoding="utf-8", lang="de", text=text + "<script>window.hacked=8</script>",
        blocks=(Block(kind="furniture", start=len(text), end=len(text) + 32, reason=ATTACKS[0]),), sha256="0" * 64,
        publication=Publication(at=datetime(2026, 1, 1, tzinfo=UTC), origin="document", evidence=ATTACKS[:3]),
        outlet=ATTACKS[2], dateline=ATTACKS[3], agency=ATTACKS[4], notes=ATTACKS[:9],
    )  # fmt: skip
    findings = tuple(
        Finding(
            id=f"D-{index:06x}{attack[:30]}", verdict="conflict", kind="date", title=attack, reason=attack, event=attack, settle=attack,
            confidence=Confidence(word="likely"), silent=(SOURCE,),
            sides=(Side(value="2026-01-01", display=attack, mentions=(mentions[index],)), Side(value=attack, display=attack, mentions=(mentions[index - 1],))),
        )
        for index, attack in enumerate(ATTACKS)
    )  # fmt: skip
    return Comparison(
        story=ATTACKS[1],
        documents=(document, replace(document, id="de2")),
        sentences=tuple(sentences),
        translations=tuple(translations),
        findings=findings,
        left_out=(LeftOut(path=ATTACKS[0], reason=ATTACKS[1], remedy=ATTACKS[2]),),
        decisions=(Decision(finding=findings[0].id, decision="confirmed", note=ATTACKS[1], by=ATTACKS[4]),),
        signature={ATTACKS[0]: ATTACKS[1]},
    )
