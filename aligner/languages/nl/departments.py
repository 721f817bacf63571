"""Dutch departments and what else has a head."""

from aligner.languages.schema.departments import DepartmentTable

DEPARTMENTS = DepartmentTable(
    departments={
        "works council": "ondernemingsraad|personeelsraad",
        "supervisory board": "raad van (?:commissarissen|toezicht)",
        "jury": "(?:wedstrijd|vak)?jury",
        "crisis team": "crisis",
        "intensive care": r"intensive care|intensivecare|intensive-care|ic\b|ic-",
        "emergency ward": r"spoedeisende|eerste hulp|spoed(?:afdeling|post)|seh\b",
        "surgery": "chirurgie",
        "maternity": "verloskund|kraam",
        "paediatrics": "kindergeneeskunde|kinderafdeling|kinderziekenhuis",
        "forensics": "forensisch|pathologie",
        "nursing": "verpleging",
        "health office": r"ggd\b|gezondheidsdienst",
        "security": "beveiliging|veiligheid|bewaking",
        "planning": "stadsplanning|stedenbouw|ruimtelijke|planologi|stadsontwikkeling|planning",
        "building": "bouw(?:zaken|toezicht|dienst|afdeling)|openbare werken",
        "communications": "communicatie|voorlichting|pers(?:dienst|zaken|voorlichting)|public relations",
        "legal": "juridisch",
        "investigation": "opsporing|recherche",
        "research": "onderzoek|wetenschap",
        "it": r"it\b|it-|ict\b|ict-|informatie(?:systemen|technologie)|automatisering|systeembeheer",
        "finance": "financiën|financiële|boekhouding",
        "personnel": r"personeel|hr\b|human resources",
        "purchasing": "inkoop",
        "sales": "verkoop",
        "marketing": "marketing|reclame",
        "logistics": "logistiek|magazijn",
        "production": "productie",
        "operations": "operaties|operationele|bedrijfsvoering",
        "technical": "techni|onderhoud",
        "collection": "collectie|tentoonstelling",
        "rescue": "redding",
        "customs": "douane",
        "weather service": "weer(?:dienst|kundig)",
        "race": "koers|wedstrijd|toernooi|race|parcours|marathon|evenement",
        "sport": "sport|voetbalzaken",
        "plant": "fabriek|fabrieks",
        "hospital": "ziekenhuis|kliniek",
        "school": "school|basisschool|middelbare school",
        "airport": "luchthaven|vliegveld",
        "port": "haven",
        "prison": "gevangenis|penitentiair",
        "museum": "museum|museale",
        "zoo": "dierentuin|dierenpark|zoo",
        "library": "bibliotheek",
        "theatre": "theater|schouwburg|opera",
        "arena": "arena|stadion|sporthal",
    },
    of=r"\s(?:(?:van|voor|bij)\s(?P<of>[^,.;:()“”\"]{2,60})|(?P<next>[^\W\d]+(?:\s[^\W\d]+)?))",
    leading=(
        r"\bdie (?!de (?:koers|race|wedstrijd|marathon)\b)(?P<of>[^,.;:()“”\"]{2,50}?) "
        r"(?:leidt|voorzit|aanvoert|aanstuurt|onder zich heeft|in handen heeft)\b"
    ),
    not_departments=(
        "bedrijf|firma|concern|bureau|vereniging|club|partij|bond|vakbond|ministerie|instituut|stichting|bestuur|"
        "raad van bestuur|commissie|congres|veiligheidsregio|adviesbureau|dienstverlener"
    ),
    before=0,
)  # fmt: skip
