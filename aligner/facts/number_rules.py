"""Rules that read plain counts, ordinals, fractions and ratios, and leave out numbers that only name something."""

import re
from fractions import Fraction

from aligner.facts.calendar import decimal
from aligner.facts.grammar import Found, Piece, Reading, Rule, Value
from aligner.facts.quantity_rules import amount, low_amount, minus_before, one, two
from aligner.facts.terms import Term
from aligner.facts.tokens import Token

SCORES = re.compile(r"\d{1,2}[-–:]\d{1,2}(?:, \d{1,2}[-–:]\d{1,2}){1,5}")  # sets of a match: 21-19, 18-21, 21-15
NUMBER_RANK, ORDINAL_RANK, IDIOM_RANK = 9, 8, 0
RATIO_WHOLES = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000)
HIGHEST_ORDINAL_WITH_STOP = 200
GLUED_PREFIXES = (
    "mid",
    "pre",
    "post",
    "ex",
    "non",
    "since",
    "anti",
    "top",
    "early",
    "late",
    "vor",
    "nach",
    "ruim",
    "bijna",
)


def is_name_number(found: Found, term: Term, title: bool = True) -> bool:
    """Whether a number only names something: A320, COVID-19, § 218, Artikel 5, flight 370, Formel 1."""
    tokens = found.row.tokens
    if term.first == 0:
        return _is_glued_after(tokens, term) or _is_list_mark(tokens, term)
    before = tokens[term.first - 1]
    if not term.spaced and (before.text[-1].isalpha() or (before.text == "+" and term.first > 1)):
        return True
    if _is_list_mark(tokens, term):
        return True
    if before.text in "-–/_" and not before.spaced and not term.spaced and term.first > 1:
        return not _may_be_joined(tokens[term.first - 2], found)
    return _is_glued_after(tokens, term) or (title and _is_title(tokens, term, found))


def _is_list_mark(tokens: list[Token], term: Term) -> bool:
    """ "1. Bridge closed": a number and a full stop that begin a line count nothing."""
    digits = term.number.digits if term.number is not None else None
    if digits is None or len(digits.text) > 2 or term.after >= len(tokens) or tokens[term.after].text not in ".)":
        return False
    return (term.first == 0 or tokens[term.first - 1].end + 1 < term.start) and term.after + 1 < len(tokens)


def _may_be_joined(token: Token, found: Found) -> bool:
    """Whether a number may follow this word and a hyphen and still count: a number, a month, "mid-"."""
    if token.text[0].isdecimal() or token.lower in GLUED_PREFIXES:
        return True
    lexicon = found.row.lexicon
    known = lexicon.has_class(token.lower, "MONTH", "WEEKDAY", "CODE", "SYMBOL", "UNIT")
    return known or lexicon.numbers.reader.read(token.lower) is not None


def _is_glued_after(tokens: list[Token], term: Term) -> bool:
    """ "5G", "3D", "737-MAX", "4x4": letters that follow without a space and are no unit (units make longer readings)."""
    if term.after >= len(tokens) or tokens[term.after].spaced:
        return False
    after = tokens[term.after]
    if after.text[0].isalpha():
        return True
    if after.text in "-/" and term.after + 1 < len(tokens) and not tokens[term.after + 1].spaced:
        following = tokens[term.after + 1].text
        return following[0].isdigit() or (following.isupper() and len(following) <= 4) if after.text == "/" else False
    return False


def _is_title(tokens: list[Token], term: Term, found: Found) -> bool:
    """ "Formel 1", "Studio 100", "Minister 1": a digit after a capital word, with nothing counted behind it."""
    if term.number is None or term.number.digits is None or not term.number.digits.plain or term.number.scaled:
        return False
    before = tokens[term.first - 1]
    lexicon = found.row.lexicon
    if not before.text[0].isupper() or before.lower in lexicon.entries or len(before.text) < 3:
        return False
    if term.first == 1 or tokens[term.first - 2].text in '.:!?„“"»«':
        return False
    after = tokens[term.after] if term.after < len(tokens) else None
    if after is None:
        return True
    return not after.text[0].isalpha() or (after.lower in lexicon.table.function_words)


def _is_score(found: Found, term: Term) -> bool:
    """ "2-1", "3:0": single digits joined without spaces, with nothing counted behind them."""
    tokens = found.row.tokens
    digits = term.number.digits if term.number is not None else None
    if digits is None or len(digits.text) > 2:
        return False
    if any(match.start() <= term.start < match.end() for match in SCORES.finditer(found.row.text)):
        return True
    for mark, other in ((term.first - 1, term.first - 2), (term.after, term.after + 1)):
        if not (0 <= mark < len(tokens) and 0 <= other < len(tokens)) or tokens[mark].text not in "-–:":
            continue
        if not tokens[other].text.isdecimal() or len(tokens[other].text) > 2 or (tokens[mark].spaced and mark > other):
            continue
        if tokens[mark].text == ":":
            return True
        own, beside = int(digits.text), int(tokens[other].text)
        first, second = (own, beside) if other > mark else (beside, own)
        end = tokens[max(other, term.after - 1)]
        return first >= second or (len(digits.text) == 1 and not _next_word(tokens, end))
    return False


def _next_word(tokens: list[Token], token: Token) -> bool:
    at = tokens.index(token) + 1
    return at < len(tokens) and tokens[at].text[0].isalpha() and tokens[at].spaced


def build_number(found: Found) -> Reading | None:
    """A count as it stands, unless the number names something, scores, or is the pronoun one."""
    term = found.term("n")
    number = term.number
    if number is None or is_name_number(found, term) or _is_score(found, term):
        return None
    if found.word(1) == "." and found.word(2) in found.row.lexicon.table.name_after:
        return None
    text = found.row.text[term.start : term.end].lower()
    if text == "one" and not _counts_one(found):
        return None
    sign, start = minus_before(found, term)
    return one(found, NUMBER_RANK, "number", decimal(sign * number.value), start)


def _counts_one(found: Found) -> bool:
    """Whether the word one counts: a noun follows, and nothing before makes it a pronoun."""
    table = found.row.lexicon.table
    before, after = found.word(-1), found.word(1)
    if before in (
        "the",
        "this",
        "that",
        "no",
        "any",
        "which",
        "each",
        "every",
        "another",
        "'s",
        "some",
        "a",
        "my",
        "his",
        "her",
    ):
        return False
    if not after and not before:
        return True
    return bool(after) and after[0].isalpha() and (after not in table.function_words or after in ("person", "in"))


def build_article_one(found: Found) -> Reading | None:
    """The stressed one of Dutch and German ("één", "eins")."""
    return one(found, NUMBER_RANK, "number", "1")


def build_number_range(found: Found) -> Reading | None:
    """Both ends of a range of counts."""
    low, high = found.term("n"), found.term("m")
    if is_name_number(found, low) or is_name_number(found, high) or _is_score(found, low) or low.number is None:
        return None
    first, second = low_amount(low, high), amount(high)
    if first >= second or (found.is_a("n", "YEAR") and found.is_a("m", "YEAR") and not found.is_a("n", "OLDYEAR")):
        return None
    return two(found, NUMBER_RANK, "number", (decimal(first), decimal(second)))


def build_ordinal(found: Found) -> Reading | None:
    """An ordinal, in words or with its mark."""
    number = found.term("n").number
    if number is None or is_name_number(found, found.term("n")) or _is_verb(found):
        return None
    following = found.word(1)
    lexicon = found.row.lexicon
    if following[:1].isdecimal() or lexicon.numbers.reader.read(following) is not None or _is_adverb(found):
        return None
    return one(found, ORDINAL_RANK, "ordinal", decimal(number.value))


def _is_adverb(found: Found) -> bool:
    """English "first" before a verb: "they first met"."""
    table = found.row.lexicon.table
    text = found.row.text[found.first().start : found.last().end].lower()
    if table.language != "en" or text != "first" or found.word(-1) in (*table.the, *table.numbers.articles, "'s", "his", "her", "its", "their"):
        return False
    return found.word(1) in table.past or found.word(1).endswith("ed")


def _is_verb(found: Found) -> bool:
    """Dutch "vierde" (celebrated) before its object."""
    text = found.row.text[found.first().start : found.last().end].lower()
    return text == "vierde" and found.word(1) in ("het", "de", "zijn", "haar", "hun", "dit", "een", "met", "feest")


def build_ordinal_with_stop(found: Found) -> Reading | None:
    """German "der 3. Platz": digits and a full stop after a small word and before a noun."""
    term = found.term("n")
    tokens = found.row.tokens
    stop = tokens[term.after]
    if stop.spaced or amount(term) > HIGHEST_ORDINAL_WITH_STOP or term.after + 1 >= len(tokens):
        return None
    following = tokens[term.after + 1]
    before = tokens[term.first - 1] if term.first else None
    small = before is not None and before.text[0].isalpha() and before.text[0].islower()
    if (
        not following.text[0].isalpha()
        or not following.spaced
        or not (small or before is None or following.text[0].islower())
    ):
        return None
    if (
        before is not None
        and before.lower not in found.row.lexicon.table.function_words
        and following.text[0].isupper()
    ):
        return None
    return one(found, ORDINAL_RANK, "ordinal", decimal(amount(term)))


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
    if above > 1 and found.row.lexicon.table.language == "en" and not text.endswith(("s", "half")):
        return None
    end = found.end_of("part")
    return one(found, NUMBER_RANK - 2, "number", decimal(above * part), None, end)


def _is_share(found: Found, text: str) -> bool:
    """Whether a fraction word without a number is a share: "die Hälfte", "half of", but not "halve finale"."""
    if text in ("helft", "hälfte", "driekwart", "dreiviertel"):
        return True
    if text in ("half", "halves") and found.row.lexicon.table.language == "en":
        return found.has("of") or found.word(1) in ("the", "those", "a", "all", "their", "its") or not found.word(-1)
    return found.has("of") and found.term("part").number is None


def _may_be_ordinal(found: Found) -> bool:
    """Whether a fraction word of one may be an ordinal ("een derde poging"): it is none at the end of a phrase."""
    following = found.word(1)
    if found.term("part").number is None:
        return False
    if found.word(-1) in ("met", "um", "by") or (following.startswith("ge") and following.endswith(("en", "d", "t"))):
        return False
    return not found.has("n") or (following[:1].isalpha() and following not in found.row.lexicon.table.function_words)


def build_whole_and_part(found: Found) -> Reading | None:
    """ "one and a fourth", "een en een vierde", "two thirds of a million" come from the number phrase itself."""
    part = found.term("part").values.get("FRACWORD")
    scale = found.term("scale").values.get("SCALE")
    if not isinstance(part, Fraction) or not isinstance(scale, int):
        return None
    above = amount(found.term("n")) if found.has("n") else Fraction(1)
    return one(found, NUMBER_RANK - 2, "number", decimal(above * part * scale))


def build_ratio(found: Found) -> Reading | None:
    """ "six in ten", "zes op de tien", "einer von drei": a share."""
    low, high = amount(found.term("n")), amount(found.term("m"))
    if high not in RATIO_WHOLES or not 0 < low < high or low.denominator != 1:
        return None
    table = found.row.lexicon.table
    if found.is_a("n", "A") and table.language == "en":
        return None
    following = found.word(1)
    counted = following[:1].isalpha() and following not in table.function_words
    if found.has("the") and counted and found.word_of("ratio") in table.of and not _capital_next(found):
        return None
    return one(found, NUMBER_RANK - 2, "number", decimal(Fraction(low, high)))


def _capital_next(found: Found) -> bool:
    """Whether a people follows ("vier van de vijf Nederlanders"), so that the ratio is a share and no count."""
    after = found.last().after
    return after < len(found.row.tokens) and found.row.tokens[after].text[0].isupper()


def build_nothing(found: Found) -> Reading | None:
    """A reading without facts, so that an idiom or a named number hides the number in it."""
    return Reading(start=found.first().start, end=found.last().end, rank=IDIOM_RANK, pieces=())


def build_reference(found: Found) -> Reading | None:
    """ "Artikel 218", "flight 370": hides the number; a measure, percentage or sum after the word stays what it is."""
    term = found.term("n")
    if term.number is None or term.number.digits is None or term.number.scaled:
        return None
    return Reading(
        start=found.first().start, end=found.last().end, rank=IDIOM_RANK, pieces=(),
    )  # fmt: skip


def _hidden(found: Found) -> Reading | None:
    return Reading(start=found.first().start, end=found.last().end, rank=IDIOM_RANK, pieces=())


def build_every_nth(found: Found) -> Reading | None:
    """German "jeder Dritte": one in three."""
    number = found.term("n").number
    if number is None or not 2 <= number.value <= 20:
        return None
    return one(found, NUMBER_RANK - 2, "number", decimal(1 / number.value))


def build_score(found: Found) -> Reading | None:
    """A match score hides its digits."""
    first, second = found.term("n"), found.term("m")
    if first.number is None or second.number is None or second.spaced:
        return None
    return _hidden(found) if _is_score(found, first) else None


RULES = (
    Rule(name="number", pattern="n=NUM", build=build_number),
    Rule(name="stressed one", pattern="n=ONE", build=build_article_one),
    Rule(name="number range", pattern="n=NUM join=(TO|AND) m=NUM", build=build_number_range),
    Rule(name="ordinal", pattern="n=ORD", build=build_ordinal),
    Rule(name="ordinal with stop", pattern="n=INT STOP", build=build_ordinal_with_stop, languages=("de",)),
    Rule(name="fraction", pattern="n=(NUM|A|ONE)? DASH? part=FRACWORD of=OF?", build=build_fraction),
    Rule(name="part of a scale", pattern="n=NUM? part=FRACWORD OF? A? scale=SCALE", build=build_whole_and_part),
    Rule(name="ratio", pattern="n=(NUM|A|ONE) ratio=RATIO the=(THE|EVERY)? m=INT", build=build_ratio),
    Rule(name="idiom", pattern="IDIOM", build=build_nothing),
    Rule(name="frequency", pattern="EVERY (NUM|ORD) UNIT", build=build_nothing),
    Rule(name="reference", pattern="word=REFERENCE STOP? (DASH)? n=(NUM|ORD) ((COMMA|AND|TO|OR|SLASH) (NUM|ORD))*", build=build_reference),
    Rule(name="single reference", pattern="word=REFERENCE STOP? (DASH)? n=(NUM|ORD)", build=build_reference),
    Rule(name="every nth", pattern="EVERY n=ORD", build=build_every_nth, languages=("de",)),
    Rule(name="score", pattern="n=INT (DASH|COLON) m=INT", build=build_score),
)  # fmt: skip


def piece_value(piece: Piece) -> str:
    """The text of a piece whose value needs no context, "" otherwise."""
    return piece.value.text if isinstance(piece.value, Value) else ""
