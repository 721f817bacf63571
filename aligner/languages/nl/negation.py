"""Dutch: negation."""

from aligner.languages.schema.negation import NegationTable

NEGATION = NegationTable(
    cues=(
        "niet", "geen", "geeneen", "nooit", "niemand", "niemands", "niets", "niks", "nergens", "noch", "evenmin",
        "geenszins", "allerminst", "nimmer", "neen?", "geenerlei", "generlei", "zonder dat",
    ),
    exceptions=(
        # Additions, emphasis, set phrases
        r"niet (?:alleen|slechts|enkel|louter|uitsluitend)", r"niet in de (?:laatste|eerste) plaats",
        r"niet (?:het minst|voor niets|toevallig|zelden|weinig|veel later|lang daarna)",
        r"(?:al dan|wel of|zo|waarom) niet",
        r"of niet(?=[\s]*[.?!,;)”\"’]|$)", r"niets? anders dan", r"niemand (?:minder|anders) dan",
        r"geen (?:wonder|twijfel(?: over)?(?: mogelijk)?|toeval)", r"nooit eerder", r"nog nooit zo", r"als geen ander",
        # Bounds
        r"(?:niet|geen) (?:meer|minder|langer|hoger|lager|groter|kleiner|eerder|later|verder) dan",
        r"nog geen (?:\d[\d.,]*|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig"
        r"|vijftig|zestig|honderd|duizend|half|halve|kwart(?:ier)?|uur|week|maand|jaar|dag|procent|miljoen|miljard)\w*",
        # Two negations that cancel
        r"niet on(?:belangrijk|aanzienlijk|aardig|verdienstelijk|logisch|terecht|mogelijk|waarschijnlijk|gebruikelijk"
        r"|gewoon|bekend|omstreden|begrijpelijk|denkbaar|gevaarlijk|gunstig|verdeeld|voordelig)\w*",
        r"niet zonder", r"geen (?:onbekende|geringe|onverdeeld)\w*",
        # Prefix
        r"niet-\w+",
    ),
    implied=(
        r"zonder", r"(?:ge)?weiger\w*", r"ontken\w*", r"ontbr\w*", r"afwez\w*", r"verb(?:ied|od)\w*", r"mislu\w*",
        r"on(?!der|s\b|ze\b|t|line|geveer|geluk|middellijk|weer|lusten|gedaan)\w{4,}", r"langer", r"vrij van",
        r"afge(?:wezen|ketst|last|zegd|blazen)", r"afwijz\w*", r"verwerp\w*", r"verworpen", r"verhinder\w*",
        r"voork(?:omen|wam|wamen)", r"tekort\w*", r"gebrek\w*", r"behalve", r"tenzij", r"weinig", r"amper",
        r"nauwelijks", r"zelden", r"uit(?:blijv\w*|gebleven|gesloten)", r"niet-\w+", r"pas", r"laat staan",
        r"(?:tegenspr|tegengespr)\w*", r"\w+lo(?:os|ze)", r"twijfel\w*", r"achterwege", r"vermijd\w*", r"vermeden",
        r"in plaats van", r"buiten (?:bereik|schot)", r"kwijt\w*", r"gestopt", r"nul", r"verge(?:et|ten)",
    ),
)  # fmt: skip
