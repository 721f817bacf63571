"""Tells numbers that only name something (A320, § 218, a score, a list mark) from numbers that count."""

from aligner.facts.grammar import Found
from aligner.facts.nouns import is_plural_noun
from aligner.facts.terms import Term
from aligner.facts.tokens import Token

LONGEST_HEADLINE = 20  # words looked at
SHORTEST_HEADLINE = 3  # longer words that a headline has at least
SMALL_WORD = 4  # letters of the longest words that headlines write small
LONGEST_PHRASE = 3  # words between a number and the plural that it counts
LARGEST_VERSION = 999


def is_name_number(found: Found, term: Term, title: bool = True) -> bool:
    """Whether a number only names something: A320, COVID-19, § 218, Artikel 5, flight 370, Formel 1."""
    tokens = found.row.tokens
    if term.first == 0:
        return _is_glued_after(tokens, term) or _is_list_mark(tokens, term)
    before = tokens[term.first - 1]
    if _is_in_name(found, term) or _is_numbered(tokens, term) or _is_address(tokens, term, found):
        return True
    if not term.spaced and (before.text[-1].isalpha() or (before.text == "+" and term.first > 1)):
        return True
    if _is_list_mark(tokens, term):
        return True
    if before.text in "-–/_" and not before.spaced and not term.spaced and term.first > 1:
        return not _may_be_joined(tokens[term.first - 2], found)
    return _is_glued_after(tokens, term) or (title and _is_title(tokens, term, found))


def _is_numbered(tokens: list[Token], term: Term) -> bool:
    """ "Rule 37(2)", "Amendment No 43": a part of a numbered thing, or its number."""
    before = tokens[term.first - 1]
    if before.text == "(" and not before.spaced and not term.spaced and term.first > 1:
        return tokens[term.first - 2].text.isdecimal()
    closed = term.after < len(tokens) and tokens[term.after].text == ")"
    digits = term.number is not None and term.number.digits is not None
    if before.text == "(" and closed and term.first == 1:
        return True
    return digits and term.first > 1 and before.text in ("No", "Nos")


def _is_address(tokens: list[Token], term: Term, found: Found) -> bool:
    """ "10 Downing Street": capitals that end in a word for a street follow."""
    for word in tokens[term.after : term.after + LONGEST_PHRASE]:
        if not word.text[0].isupper():
            return False
        if word.lower in found.row.lexicon.table.street_words and word is not tokens[term.after]:
            return True
    return False


def _is_in_name(found: Found, term: Term) -> bool:
    """ "the Big Ten", "Fifth Avenue", "De Zes Hoeven": a number word with a capital within a sentence."""
    tokens, table = found.row.tokens, found.row.lexicon.table
    number, token = term.number, tokens[term.first]
    if number is None or not number.words or number.digits is not None or table.capital_nouns:
        return False
    if not token.text[0].isupper() or token.text.isupper() or not tokens[term.first - 1].text[-1].isalpha():
        return False
    return not (table.headline_capitals and _is_headline(found))


def _is_headline(found: Found) -> bool:
    """Whether the words of the text begin with capitals, as in English headlines: two of three longer ones do."""
    longer = [token.text for token in found.row.tokens[:LONGEST_HEADLINE] if len(token.text) > SMALL_WORD]
    return len(longer) >= SHORTEST_HEADLINE and 3 * sum(word[0].isupper() for word in longer) > 2 * len(longer)


def _is_list_mark(tokens: list[Token], term: Term) -> bool:
    """ "1. Bridge closed": a number and a full stop that begin a line count nothing."""
    digits = term.number.digits if term.number is not None else None
    if digits is None or len(digits.text) > 2 or term.after >= len(tokens) or tokens[term.after].text not in ".)":
        return False
    return (term.first == 0 or tokens[term.first - 1].end + 1 < term.start) and term.after + 1 < len(tokens)


def _may_be_joined(token: Token, found: Found) -> bool:
    """Whether a number may follow this word and a hyphen and still count: a number, a month, "mid-"."""
    if token.text[0].isdecimal() or token.lower in found.row.lexicon.table.glued_prefixes:
        return True
    lexicon = found.row.lexicon
    known = lexicon.has_class(token.lower, "MONTH", "WEEKDAY", "CODE", "SYMBOL", "UNIT")
    return known or lexicon.numbers.reader.read(token.lower) is not None


def _is_glued_after(tokens: list[Token], term: Term) -> bool:
    """ "5G", "3D", "4x4": letters follow without a space and are no unit (a unit makes a longer reading)."""
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
    """ "Formel 1", "Studio 100", "Nord Stream 2": a digit after a capital word, with nothing counted behind it."""
    if term.number is None or term.number.digits is None or term.number.scaled:
        return False
    version = not term.number.digits.plain
    before = tokens[term.first - 1]
    lexicon = found.row.lexicon
    if term.first > 1 and tokens[term.first - 2].text == "&" and before.text.isupper():
        return True
    if before.text.islower() or not before.text[0].isalpha() or before.lower in lexicon.entries or len(before.text) < 2:
        return False
    if version and (term.number.value >= LONGEST_HEADLINE or lexicon.table.capital_nouns):
        return False
    if term.first == 1 or tokens[term.first - 2].text in '.:!?„“"»«':
        return False
    after = tokens[term.after] if term.after < len(tokens) else None
    if after is None:
        return not version
    if len(before.text) == 2 and not before.text.isupper():
        return False
    if before.text.isupper() and after.text[0].islower() and not is_plural_noun(after.lower, lexicon.table):
        return True
    if not after.text[0].isalpha() or after.lower in lexicon.table.function_words:
        return after.text != "%"
    return (
        not lexicon.table.capital_nouns and 2 <= term.number.value <= LARGEST_VERSION and _is_model(tokens, term, found)
    )


def _is_model(tokens: list[Token], term: Term, found: Found) -> bool:
    """ "Nord Stream 2 pipeline", "a Radio 4 documentary": a capital before it, no plural or other fact behind it."""
    table, lexicon = found.row.lexicon.table, found.row.lexicon
    if term.first < 2 or not tokens[term.first - 1].text[0].isalpha():
        return False
    for word in tokens[term.after : term.after + LONGEST_PHRASE]:
        if not word.text[0].isalpha() or word.lower in table.function_words:
            return True
        if is_plural_noun(word.lower, table) or word.lower in lexicon.entries or not word.text.islower():
            return False
    return True


def is_score(found: Found, term: Term) -> bool:
    """ "2-1", "3:0": single digits joined without spaces, with nothing counted behind them."""
    tokens = found.row.tokens
    digits = term.number.digits if term.number is not None else None
    if digits is None or len(digits.text) > 2:
        return False
    if any(start <= term.start < end for start, end in found.row.scores):
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
        behind = max(other, term.after - 1) + 1
        return first >= second or (len(digits.text) == 1 and not _next_word(tokens, behind))
    return False


def _next_word(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].text[0].isalpha() and tokens[at].spaced
