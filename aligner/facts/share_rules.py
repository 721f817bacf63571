"""Rules that read shares: fractions ("two thirds"), ratios ("six in ten") and "jeder Dritte"."""

from fractions import Fraction

from aligner.facts.calendar import decimal
from aligner.facts.grammar import Found, Reading, Rule
from aligner.facts.readings import amount, one
from aligner.facts.tense import is_participle

SHARE_RANK = 7
SHORTEST_PLURAL = 4  # letters


RATIO_WHOLES = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000)


def build_fraction(found: Found) -> Reading | None:
    """ "two thirds", "drie kwart", "zwei Drittel", "a third of": a number over a fraction word."""
    part = found.term("part").values.get("FRACWORD")
    if not isinstance(part, Fraction):
        return None
    above = amount(found.term("n")) if found.has("n") else Fraction(1)
    text = found.row.text[found.start_of("part") : found.end_of("part")].lower()
    if above.denominator != 1 or above * part >= 2 or above == 0:
        return None
    if not found.has("n") and not _is_share(found, text):
        return None
    if part.denominator > 2 and above == 1 and not found.has("of") and _may_be_ordinal(found):
        return None
    if above > 1 and not text.endswith(found.row.lexicon.table.numbers.share_plurals):
        return None
    if above == 1 and _is_glued(found):
        return None
    end = found.end_of("part")
    return one(found, SHARE_RANK, "number", decimal(above * part), None, end)


def _is_glued(found: Found) -> bool:
    """ "a third-team player": the fraction word is part of a longer word."""
    last = found.term("part").after
    tokens = found.row.tokens
    return last < len(tokens) and tokens[last].text == "-" and not tokens[last].spaced


def _is_share(found: Found, text: str) -> bool:
    """Whether a fraction word without a number is a share: "die Hälfte", "half of", but not "halve finale"."""
    table = found.row.lexicon.table
    if text in table.numbers.bare_shares:
        sure = table.numbers.half_words.count(text) == 0
        following = (*table.the, *table.numbers.articles, *table.possessives)
        by = found.word(-1) in table.numbers.share_before
        last = not found.word(1)[:1].isalpha() and found.row.lexicon.has_class(found.word(-1), "HEDGE")
        return sure or by or last or found.has("of") or found.word(1) in following or not found.word(-1)
    plural = len(text) > SHORTEST_PLURAL and text.endswith(table.numbers.share_plurals[:1])
    return found.has("of") and found.term("part").number is None and not (plural and table.numbers.share_plurals[0])


def _may_be_ordinal(found: Found) -> bool:
    """Whether a fraction word of one may be an ordinal ("een derde poging"): it is none at the end of a phrase."""
    following = found.word(1)
    if found.term("part").number is None:
        return False
    table = found.row.lexicon.table
    hedged = found.row.lexicon.has_class(found.word(-1), "HEDGE")
    if hedged or found.word(-1) in table.numbers.share_before or is_participle(following, table):
        return False
    return not found.has("n") or (following[:1].isalpha() and following not in table.function_words)


def build_whole_and_part(found: Found) -> Reading | None:
    """ "one and a fourth", "een en een vierde", "two thirds of a million" come from the number phrase itself."""
    part = found.term("part").values.get("FRACWORD")
    scale = found.term("scale").values.get("SCALE")
    if not isinstance(part, Fraction) or not isinstance(scale, int):
        return None
    above = amount(found.term("n")) if found.has("n") else Fraction(1)
    return one(found, SHARE_RANK, "number", decimal(above * part * scale))


def build_ratio(found: Found) -> Reading | None:
    """ "six in ten", "zes op de tien", "einer von drei": a share."""
    low, high = amount(found.term("n")), amount(found.term("m"))
    if high not in RATIO_WHOLES or not 0 < low < high or low.denominator != 1:
        return None
    table = found.row.lexicon.table
    if found.is_a("n", "A") and not table.numbers.article_counts:
        return None
    following = found.word(1)
    counted = following[:1].isalpha() and following not in table.function_words
    if found.has("the") and counted and found.word_of("ratio") in table.of and not _capital_next(found):
        return None
    return one(found, SHARE_RANK, "number", decimal(Fraction(low, high)))


def _capital_next(found: Found) -> bool:
    """Whether a people follows ("vier van de vijf Nederlanders"), so that the ratio is a share and no count."""
    after = found.last().after
    return after < len(found.row.tokens) and found.row.tokens[after].text[0].isupper()


def build_every_nth(found: Found) -> Reading | None:
    """German "jeder Dritte": one in three."""
    number = found.term("n").number
    if number is None or not 2 <= number.value <= 20:
        return None
    return one(found, SHARE_RANK, "number", decimal(1 / number.value))


RULES = (
    Rule(name="fraction", pattern="n=(NUM|A|ONE)? DASH? part=FRACWORD of=OF?", build=build_fraction),
    Rule(name="part of a scale", pattern="n=NUM? part=FRACWORD OF? A? scale=SCALE", build=build_whole_and_part),
    Rule(name="ratio", pattern="n=(NUM|A|ONE) ratio=RATIO the=(THE|EVERY)? m=INT", build=build_ratio),
    Rule(name="every nth", pattern="EVERY n=ORD", build=build_every_nth, languages=("de",)),
)  # fmt: skip
