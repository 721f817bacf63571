"""Where something happened: place names that stand as a location ("in Riyadh", リヤドで), not as a party to it."""

import re

from aligner.claims.contexts import Context
from aligner.facts.names_context import place_of_adjective
from aligner.facts.names_tables import BIG_CITY, TABLES
from aligner.records import Fact

_PREPOSITION = re.compile(r"\b(?:in|at|near|te|bij|nabij|op|im|bei|nahe|vor|an)\b", re.IGNORECASE)
COUNTRY = 9  # size of a country in the name lists
ADJECTIVE = 0.9  # score of a town that an adjective names
SURE_NAME = 0.9  # score from which a name is believed to be a person's or an organisation's
WORDS_BETWEEN = 3  # between the preposition and the name: "in the eastern town of"
_AFTER_JAPANESE = re.compile(r"(?:[々一-龠]{0,6}|の[^、。]{0,12})(?:で(?!は|あ|す)|にある|において|での)")
# A war or a situation "in Ukraine" is the subject of talks, not their venue.
_SUBJECT = re.compile(
    r"\b(?:war|conflict|invasion|situation|fighting|crisis|peace|oorlog|conflict|invasie|situatie|gevechten|crisis|vrede|"
    r"krieg|konflikt|invasion|lage|kämpfe|krise|frieden)\w*\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
# The seat of a firm says nothing of where anything happened: "based in Asten", "das in Jena ansässige Unternehmen".
_SEAT_BEFORE = re.compile(
    r"\b(?:based|headquartered|headquarters|domiciled|registered|seat(?:ed)?|gevestigd|gezeteld|zetel(?:t|en)?|"
    r"hoofdkantoor|hoofdkwartier|(?:Haupt|Firmen|Unternehmens|Konzern)?[Ss]itz|ansässig|beheimatet|Zentrale)\s+"
    r"(?:in|at|near|te|im|am|bei|nahe|nabij)\s+(?:[\w'’-]+\s+){0,5}$"
)
_SEAT_BEHIND = re.compile(
    r"-based\b|\s(?:gevestigde?|gezetelde?|ansässige[nrms]?|beheimatete[nrms]?|beheimatet|ansässig)\b"
)
_SUBJECT_JAPANESE = re.compile(r"^(?:で|での)(?:の)?(?:戦|紛争|侵攻|状況|危機)")

# What stands before the place of a deed, and what before the place that somebody or something comes from.
_LOCATIVE = re.compile(
    r"\b(?:in|at|near|off|outside|to|into|on|te|bij|nabij|op|naar|buiten|im|bei|nahe|vor|nach|an|am|auf|ins|voor)\b",
    re.IGNORECASE,
)
_SURELY_LOCATIVE = frozenset({"in", "near", "off", "te", "nabij", "nahe"})  # others have firms and people behind them
# Words and figures behind a preposition that end what it leads: "said on 3 May that Kyiv would not give in".
_CLAUSE_WORDS = frozenset({"that", "which", "who", "whether", "dat", "dass", "ob"})
# Before a single word that no list has, these tell an island: auf Amrum, op Vlieland.
_INSULAR = {"de": "auf", "nl": "op"}
# Houses of which a town behind "of" says where they are: des Flughafens von Porto, het station van Gouda.
_HOUSE = re.compile(
    r"(?:airport|station|harbour|port|hotel|hospital|prison|stadium|barracks|town hall|courthouse|"
    r"luchthaven|vliegveld|station|haven|hotel|ziekenhuis|gevangenis|stadion|kazerne|stadhuis|gerechtsgebouw|"
    r"flughafens?|bahnhofs?|hafens?|hotels?|klinik|krankenhaus(?:es)?|gefängniss?(?:es)?|stadions?|kaserne|rathaus(?:es)?)$",
    re.IGNORECASE,
)
_OF = re.compile(r"\b(?:of|van|von|from|uit|vanuit|aus|für|for|by|door|durch|with|met|mit)\b", re.IGNORECASE)
_ON_THE_WAY = re.compile(
    r"\b(?:way|route|bound|heading|headed|weg|onderweg|unterwegs|koers|kurs|fahrt|flight|vlucht|flug|bestemming|ziel|"
    r"trip|reis|reise|compared|according|due)\s+$",
    re.IGNORECASE,
)
# "West of", "ten zuidoosten van het eiland", "weg uit": a place all the same.
_COMPASS = re.compile(
    r"\b(?:(?:north|south|east|west|noord|zuid|oost|west|nord|süd|ost)\w*(?:[ -](?:north|south|east|west)\w*)?"
    r" (?:of|van|von)|weg uit|weg aus|away from)\s(?:(?!and|en|und)\w+\s){0,3}$",
    re.IGNORECASE,
)
# A word with a capital before a noun: in German, where nouns have one, behind it another.
_ADJECTIVE = re.compile(r"\b[A-ZÄÖÜ][\w-]+(?:er(?= [A-ZÄÖÜ])|se?(?= [a-z]))")
_PAUSE = re.compile(r"[,;:.()–—]")
_SITE_JAPANESE = re.compile(
    r"(?:[々一-龠]{0,6}|(?:[々一-龠]{0,4}の|内の)[^、。「」]{0,14}?)(?:では|で(?!あ|す|き)|にある|に(?!つい|対|関|よ|向|と|本[社拠店部])|へ(?!向|の)|での|沖|付近|近郊)"
)


def find_locations(context: Context) -> tuple[Fact, ...]:
    """The place names of a sentence that say where a deed was done or led to, in order.

    Wider than find_venues: "towed to Scarborough", "in the Swedish port of Gothenburg", ナクソス島の港に運ばれた. What
    somebody comes from ("a teacher from Leeds") and what lies ahead ("on its way to Bergen") is left out. A name of no
    known kind counts as a place right behind "in" and "near".
    """
    text, lang = context.sentence.text, context.sentence.lang
    adjectives = _read_adjectives(context) if lang in ("nl", "de") else ()
    spans = {(name.start, name.end) for name in adjectives}
    names = [*(name for name in context.names if (name.start, name.end) not in spans), *adjectives]
    return tuple(name for name in names if name.key and _is_location(text, lang, name))


def _read_adjectives(context: Context) -> tuple[Fact, ...]:
    """The cities that adjectives name: am Koblenzer Rheinufer, in een Amsterdams ziekenhuis."""
    found = []
    for match in _ADJECTIVE.finditer(context.sentence.text):
        entry = place_of_adjective(match.group().lower(), context.sentence.lang)
        if entry and BIG_CITY <= entry.size < COUNTRY:
            found.append(
                Fact(
                    kind="place", start=match.start(), end=match.end(), span=match.group(), value=entry.value,
                    key=entry.key, score=ADJECTIVE,
                )
            )  # fmt: skip
    return tuple(found)


def _is_location(text: str, lang: str, name: Fact) -> bool:
    if lang == "ja":
        return name.kind == "place" and bool(_SITE_JAPANESE.match(text[name.end : name.end + 24]))
    before = text[max(0, name.start - 60) : name.start]
    if text[name.start - 1 : name.start] == "-" or text[name.end : name.end + 1] == "-":
        return False
    last = max((m for m in _LOCATIVE.finditer(before)), key=lambda m: m.start(), default=None)
    between = before[last.end() :].split() if last else []
    if (last and _ON_THE_WAY.search(before[: last.start()])) or _is_seat(before, text[name.end :]):
        return False
    if _COMPASS.search(before) and (name.kind == "place" or name.score < SURE_NAME):
        return True
    source = max((m for m in _OF.finditer(before)), key=lambda m: m.start(), default=None)
    if source and (last is None or source.start() > last.start()):
        head = before[: source.start()].split()[-1:]
        return (
            name.kind == "place" and not before[source.end() :].strip() and bool(head) and _is_place_head(head[0], lang)
        )
    if last is None or len(between) > WORDS_BETWEEN or _PAUSE.search(before[last.end() :]):
        return False
    if any(word.lower() in _CLAUSE_WORDS or word[0].isdigit() for word in between):
        return False
    if name.kind != "place" and (between or name.score >= SURE_NAME or not _tells_place(last.group(), name, lang)):
        return False
    return not _SUBJECT.search(before[: last.start()])


def _is_seat(before: str, behind: str) -> bool:
    """Whether the words around a place tell where a firm has its seat."""
    return bool(_SEAT_BEFORE.search(before) or _SEAT_BEHIND.match(behind))


def _tells_place(preposition: str, name: Fact, lang: str) -> bool:
    """Whether a preposition right before a name of no known kind tells that it is a place."""
    low = preposition.lower()
    is_island = low == _INSULAR.get(lang) and name.kind == "organisation" and " " not in name.span
    return is_island or low in _SURELY_LOCATIVE


def _is_place_head(word: str, lang: str) -> bool:
    return word.casefold() in TABLES[lang].place_heads or bool(_HOUSE.search(word))


def find_venues(context: Context) -> tuple[Fact, ...]:
    """The place names of a sentence that say where it happened, in order.

    A place in front of which stands "in", "bij", "im" …, or behind which stands で; "the war in …" is left out.
    """
    text, lang = context.sentence.text, context.sentence.lang
    return tuple(name for name in context.names if name.kind == "place" and name.key and _is_venue(text, lang, name))


def _is_venue(text: str, lang: str, name: Fact) -> bool:
    after = text[name.end : name.end + 24]
    if lang == "ja":
        return bool(_AFTER_JAPANESE.match(after)) and not _SUBJECT_JAPANESE.match(after)
    before = text[max(0, name.start - 60) : name.start]
    if text[name.start - 1 : name.start] == "-" or text[name.end : name.end + 1] == "-":
        return False
    last = max((m for m in _PREPOSITION.finditer(before)), key=lambda m: m.start(), default=None)
    if last is None or len(before[last.end() :].split()) > WORDS_BETWEEN:
        return False
    if _is_seat(before, text[name.end :]):
        return False
    return not _SUBJECT.search(before[: last.start()])
