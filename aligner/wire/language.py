"""The language of a text, from its commonest words; no network."""

import re

from aligner.languages.de.text import TEXT as DE
from aligner.languages.en.text import TEXT as EN
from aligner.languages.foreign import FREQUENT
from aligner.languages.ja.text import TEXT as JA
from aligner.languages.nl.text import TEXT as NL
from aligner.languages.schema.text import TextTable
from aligner.records import Language

TABLES: dict[Language, TextTable] = {"nl": NL, "de": DE, "ja": JA, "en": EN}

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SAMPLE = 20_000  # characters are plenty of evidence
# Running text of the right language has 35 to 55 % function words from its table, of a sister language under 15 %
# (measured on news in the three languages).
_SURE = 0.25
_SENTENCE_SAMPLE = 1_000  # characters of a sentence that show its language
_SENTENCE_WORDS = 5  # fewer words are too little evidence against the document's language
_OWN_SHARE = 0.08  # function words that a sentence of the document's own language hardly ever falls short of
_FOREIGN_SHARE = 0.2  # function words that a sentence in another language must show
_LEAD = 1.5  # times the second language's share


def text_table(lang: str) -> TextTable:
    """The table of the language, English's for any that has none."""
    for code, table in TABLES.items():
        if code == lang:
            return table
    return EN


def find_language(text: str) -> str:
    """The ISO 639-1 code of the language of running text, e.g. "nl"; "und" where there are no words.

    Japanese is told by its kana; Dutch, German and English by their function words; where those leave doubt, the
    n-gram model of py3langid decides, which also names a language that the tool does not read.
    """
    sample = text[:_SAMPLE]
    letters = sum(ch.isalpha() for ch in sample)
    if letters == 0:
        return "und"
    kana = sum("\u3041" <= ch <= "\u30fa" for ch in sample)
    if kana > 0.1 * letters:
        return "ja"
    found = _WORD.findall(sample.lower())
    shares = sorted(((_share(found, table.function_words), code) for code, table in TABLES.items()), reverse=True)
    (best, code), (second, _) = shares[0], shares[1]
    if len(found) >= 20 and best > _SURE and best > _LEAD * second:
        return code
    return _classify(sample)


def find_sentence_language(sentence: str, lang: str) -> str:
    """The sentence's own language where it is surely not the document's `lang`, and `lang` otherwise."""
    sentence = sentence[:_SENTENCE_SAMPLE]
    if lang == "ja":
        foreign = sum(ch.isascii() and ch.isalpha() for ch in sentence)
        if foreign < 20 or any("\u3041" <= ch <= "\u30fa" or "\u4e00" <= ch <= "\u9fff" for ch in sentence):
            return lang
        return find_language(sentence)
    found = _WORD.findall(sentence.lower())
    if len(found) < _SENTENCE_WORDS or _share(found, text_table(lang).function_words) > _OWN_SHARE:
        return lang
    # A list of names looks like any language; another one must show its function words.
    usual = FREQUENT | {code: table.function_words for code, table in TABLES.items() if code != lang}
    credible = {code for code, words in usual.items() if _share(found, words) > _FOREIGN_SHARE}
    other = _classify(sentence) if credible else lang
    return other if other in credible else lang


def _share(found: list[str], function_words: frozenset[str]) -> float:
    return sum(word in function_words for word in found) / max(1, len(found))


def _classify(sample: str) -> str:
    import py3langid  # its model takes a second to load, and most texts do not need it

    return str(py3langid.classify(sample)[0])
