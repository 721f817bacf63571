"""German departments and what else has a head."""

from aligner.languages.schema.departments import DepartmentTable

DEPARTMENTS = DepartmentTable(
    departments={
        "works council": "betriebsrat|personalrat",
        "supervisory board": "aufsichtsrat",
        "jury": "jury|preisgericht|kampfgericht",
        "crisis team": "krisen",
        "intensive care": "intensivstation|intensivmedizin",
        "emergency ward": "notaufnahme|rettungsstelle|notfallmedizin|notfallambulanz",
        "surgery": "chirurgi",
        "maternity": "geburtshilfe|geburtsstation|geburtsklinik|frauenklinik",
        "paediatrics": "kinder(?:station|klinik)|pädiatrie",
        "forensics": "rechtsmedizin|patholog|gerichtsmedizin",
        "nursing": "pflege(?:dienst|leit|direkt)|pflegedienst",
        "health office": "gesundheitsamt|gesundheitsbehörde",
        "security": "sicherheit|sicherheits|wachdienst|objektschutz",
        "planning": "stadtplanung|planungs|stadtentwicklung",
        "building": "bau(?:amt|abteilung|direkt|behörde|leit)|hoch- und tiefbau|tiefbau|hochbau|stadtbau",
        "communications": "kommunikation|kommunikations|presse|öffentlichkeitsarbeit",
        "legal": "rechts(?:abteilung|amt)",
        "investigation": "ermittl|sonderkommission|soko|mordkommission",
        "research": "forschung|forschungs",
        "it": r"it\b|it-|edv|informationstechnik|informatik|datenverarbeitung",
        "finance": "finanzen|finanzabteilung|buchhaltung|finanz",
        "personnel": "personal",
        "purchasing": "einkauf",
        "sales": "vertrieb|verkauf",
        "marketing": "marketing|werbe",
        "logistics": "logistik|lager(?:leit|chef|haus)",
        "production": "produktion|fertigung",
        "operations": "betriebs(?:leit|chef|abteilung)|operativ",
        "technical": "techni|instandhaltung|wartung",
        "collection": "sammlung|ausstellung",
        "rescue": "rettungs(?:dienst|leit|wache)|bergwacht|seenotrettung|wasserwacht",
        "customs": "zoll",
        "weather service": "wetterdienst|wetteramt",
        "race": "renn(?:leit|direkt|chef)|rennens|turnier|wettkampf|strecken(?:leit|chef)|lauf(?:leit|chef)|marathon",
        "sport": "sport",
        "plant": "werks?(?:leit|chef|direkt)|werks?\\b|fabrik",
        "hospital": "klinik|krankenhaus|krankenhauses|spital",
        "school": "schul|gymnasium|gymnasiums",
        "airport": "flughafen",
        "port": "hafen",
        "prison": "gefängnis|justizvollzug|jva",
        "museum": "museum|museums|kunsthalle|galerie",
        "zoo": "zoo|tierpark",
        "library": "bibliothek",
        "theatre": "theater|opernhaus|schauspielhaus",
        "arena": "arena|stadion|hallen",
    },
    of=r"\s(?:der|des|von|vom|für|im|bei der|beim)\s(?P<of>[^,.;:()“”„\"]{2,60})",
    leading=(
        r"\b(?:der|die) (?P<of>(?:den|die|das)\s[^,.;:()“”„\"]{2,50}?) "
        r"(?:leitet|führt|anführt|verantwortet|unter sich hat)\b"
        r"|\b(?:der|die) (?P<of2>(?:dem|der)\s[^,.;:()“”„\"]{2,50}?) (?:vorsteht|vorsitzt)\b"
    ),
    not_departments=(
        "firma|unternehmen|konzern|agentur|verein|verband|partei|gewerkschaft|ministerium|institut|stiftung|vorstand|"
        "rat\\b|ausschuss|kommission|konferenz|dienstleister|gesellschaft|bundesamt"
    ),
    before=0,
)  # fmt: skip
