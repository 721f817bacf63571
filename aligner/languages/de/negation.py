"""German: negation."""

from aligner.languages.schema.negation import NegationTable

NEGATION = NegationTable(
    cues=(
        "nicht", r"kein(?:e[mnrs]?)?", r"nie(?:mals)?", r"niemand(?:e[mns])?", "nichts", r"nirgend(?:s|wo(?:hin)?)",
        "weder", r"keines(?:wegs|falls)", "keinerlei", "mitnichten", "nimmer", "nein", r"nicht mal", "nö", "ohne dass",
    ),
    exceptions=(
        # Additions, emphasis, set phrases
        r"nicht (?:nur|allein|bloß|lediglich|zuletzt|umsonst|von ungefähr|zufällig|selten|wenige?[rn]?|genug damit)",
        r"(?:oder|ob|warum|wieso|wenn|sofern) nicht(?: gar| sogar| auch)?(?=\s*[.?!,;)”“\"’]|$| gar| sogar)",
        r"nicht wahr", r"nichts anderes als", r"kein(?:e|em|en|er)? (?:geringere[rnms]?|anderer?|andere) als",
        r"kein(?:e|en|em|erlei)? (?:wunder|zweifel|zufall|frage)", r"wie kein(?:e[rs]?)? (?:andere[rs]?|zweite[rs]?)",
        r"nie zuvor", r"noch nie zuvor", r"nichts(?:destotrotz|destoweniger)",
        # Bounds
        r"nicht (?:mehr|weniger|länger|höher|niedriger|größer|kleiner|früher|später|älter|jünger) als",
        r"(?:noch )?nicht (?:ein)?mal (?=\d|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|halb)",
        # Two negations that cancel
        r"nicht un(?:bedeutend|wichtig|erheblich|wesentlich|gewöhnlich|möglich|wahrscheinlich|begründet|berechtigt"
        r"|umstritten|bekannt|gefährlich|zufrieden|beträchtlich|üblich|bedingt|problematisch|realistisch|denkbar)\w*",
        r"nicht ohne", r"kein(?:e[nrsm]?)? unbekannte[rn]?",
        # Prefix
        r"nicht-\w+",
    ),
    implied=(
        r"ohne", r"(?:ver)?weiger\w*", r"geweigert", r"abge(?:lehnt|sagt|blasen|wiesen|wendet)", r"lehn(?:t|te|ten)",
        r"ableh\w*", r"bestr[ei]+t\w*", r"dementier\w*", r"verneint?\w*", r"fehl(?:t|te\w*|en\w*|end\w*)",
        r"mangel\w*", r"mangels", r"abwesen\w*", r"verb(?:iet|ot)\w*", r"untersag\w*", r"scheiter\w*", r"gescheitert",
        r"un(?!d\b|ter|s\b|ser|gefähr|mittelbar|garn|garisch|ion|iv|iform|esco|icef|fall|fälle|wetter|glück|ruhe)\w{4,}",
        r"verhinder\w*", r"vermeid\w*", r"vermied\w*", r"verworfen", r"zurückgewiesen", r"wenig", r"kaum", r"selten",
        r"aus(?:geblieben|bleib\w*|geschlossen)", r"nicht\w+", r"erst", r"geschweige", r"widerspr\w*", r"offen",
        r"\w+los\w{0,2}", r"\w+frei\w{0,2}", r"zweif\w*", r"null", r"statt(?:dessen)?", r"anstatt", r"anstelle",
        r"entf(?:ällt|allen|iel|ielen)", r"entgehen", r"verfehl\w*", r"verpass\w*", r"verzicht\w*", r"frei von",
        r"in(?:stabil|akzeptabel|aktiv|transparent|korrekt|kompatib)\w*", r"außer",
    ),
)  # fmt: skip
