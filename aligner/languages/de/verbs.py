"""German verb forms that tell past, present and future apart."""

# fmt: off

STRONG_PAST = (
    "kam", "kamen", "ging", "gingen", "gab", "gaben", "sprach", "sprachen", "traf", "trafen", "fiel", "fielen",
    "stieg", "stiegen", "nahm", "nahmen", "fand", "fanden", "stand", "standen", "lag", "lagen", "hielt", "hielten",
    "ließ", "ließen", "rief", "riefen", "schrieb", "schrieben", "schlug", "schlugen", "trat", "traten", "wuchs",
    "wuchsen", "sank", "sanken", "brach", "brachen", "zog", "zogen", "flog", "flogen", "schloss", "schlossen",
    "bot", "boten", "lief", "liefen", "drang", "drangen", "warf", "warfen", "griff", "griffen", "fuhr", "fuhren",
    "blieb", "blieben", "wies", "wiesen", "sah", "sahen", "aß", "bat", "baten", "band", "banden", "fing", "fingen",
    "floh", "flohen", "floss", "flossen", "genoss", "galt", "galten", "gebar", "glich", "goss", "hing", "hingen",
    "hob", "hoben", "kroch", "lud", "luden", "las", "lasen", "lieh", "litt", "litten", "log", "mied", "maß",
    "pries", "riss", "rissen", "rang", "rangen", "ritt", "schied", "schieden", "schien", "schienen", "schoss",
    "schossen", "schlief", "schliefen", "schnitt", "schnitten", "schuf", "schufen", "schwieg", "schwiegen",
    "schwand", "schwanden", "saß", "saßen", "sang", "sangen", "sprang", "sprangen", "stahl", "stach", "stritt",
    "stritten", "strich", "strichen", "tat", "taten", "trank", "tranken", "trieb", "trieben", "trug", "trugen",
    "vergaß", "warb", "warben", "wich", "wichen", "wog", "wogen", "zwang", "zwangen", "gann", "gannen", "deckte",
    "starb", "starben", "gewann", "gewannen", "verlor", "verloren", "wandte", "wandten", "sandte", "brannte",
    "brannten", "nannte", "nannten", "kannte", "kannten", "hatte", "brachte", "dachte", "schuldigte", "schwor",
    "schmolz", "glitt", "rieb", "ergab", "unternahm",
)
PAST = (
    *STRONG_PAST, "war", "waren", "hatten", "wurde", "wurden", "hat", "haben", "habe", "sei", "seien", "begann", "begannen",
    "verließ", "erhielt", "unterlag", "erschien", "bekam", "worden", "gewesen", "gelang", "verstarb", "half",
    "gestorben", "getötet", "verhaftet", "wusste", "wussten", "konnte", "konnten", "musste", "mussten", "durfte",
    "durften", "mochte", "wollte", "wollten", "befahl", "empfahl", "geschah", "geschahen",
)
PAST_HEADS = (
    "ab", "an", "auf", "aus", "bei", "da", "dar", "durch", "ein", "entgegen", "fest", "fort", "frei", "heim", "her",
    "herab", "heran", "heraus", "hervor", "hin", "hinzu", "los", "mit", "nach", "nieder", "statt", "teil", "um",
    "unter", "vor", "voran", "voraus", "vorbei", "weg", "weiter", "wieder", "zu", "zurück", "zusammen", "bekannt",
    "über", "be", "ver", "er", "ent", "zer", "ge", "wider", "hinter", "hinein", "herein", "hinaus", "herum",
    "umher", "zuvor", "wahr", "kennen", "stehen", "bereit", "preis", "ernst",
)
PERFECT = (
    "hat", "haben", "habe", "hatte", "hatten", "worden", "wurde", "wurden", "sei", "seien",
)
NARRATING = (
    "sagt", "erklärt", "betont", "berichtet", "meint", "teilt", "heißt", "schreibt", "meldet", "fordert", "warnt",
    "kritisiert", "lobt", "bestätigt", "nennt", "spricht", "glaubt", "weiß", "erzählt", "erinnert", "denkt",
    "sitzt", "steht", "liegt", "schaut", "blickt", "lacht", "hält", "zeigt", "scheint", "wartet", "hört", "ruft",
    "kennt", "zitiert", "behauptet", "vermutet", "fragt", "antwortet", "klagt", "schildert", "räumt", "weist",
    "versichert", "verlautet", "lautet", "wirkt", "sieht", "lebt", "liebt", "hofft", "fürchtet", "mahnt", "rät",
    "seufzt", "nickt", "arbeitet", "gilt", "hat",
)
NO_VERBS = (
    "nicht", "jetzt", "erst", "fast", "sonst", "laut", "seit", "statt", "dort", "weit", "selbst", "zuletzt",
    "zuerst", "bereit", "gut", "recht", "leicht", "direkt", "bekannt", "gesamt", "insgesamt", "überhaupt",
    "vielleicht", "sofort", "exakt", "komplett", "jüngst", "längst", "zunächst", "meist", "höchst", "spät", "hart",
    "kalt", "samt", "echt", "schlecht", "fest", "ernst", "bunt", "breit", "soweit", "mitunter", "damit", "somit",
    "womit", "hiermit", "mithin", "anstatt", "mindest", "äußerst", "nächst", "einst", "halt", "eben", "derart",
    "fort", "nachts", "unbekannt", "verletzt", "entfernt", "fernab", "insbesondere", "bereits", "ungerecht",
    "gerecht", "perfekt", "konkret", "korrekt", "verrückt", "abrupt", "intakt", "kompakt", "privat", "akut",
    "absolut", "diskret", "indirekt", "desolat", "adäquat", "separat", "relevant", "interessant", "elegant",
    "prominent", "permanent", "konstant", "brisant", "brillant", "riskant", "präsent", "kompetent", "effizient",
    "intelligent", "transparent", "konsequent", "dezent", "latent", "evident", "potent", "eminent", "stringent",
    "patent", "nächt", "erlaubt", "geplant", "geehrt", "bezahlt", "besetzt", "vereint", "verdient", "beliebt",
    "begabt", "berühmt", "bedingt", "unbedingt", "erhöht", "derzeit", "zurzeit", "jederzeit", "zeit", "weltweit",
    "bundesweit", "landesweit", "europaweit", "seinerzeit", "licht", "nacht",
)
