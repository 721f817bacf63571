"""English departments and what else has a head."""

from aligner.languages.schema.departments import DepartmentTable

DEPARTMENTS = DepartmentTable(
    departments={
        "works council": "works council|staff council|employee council",
        "supervisory board": "supervisory board",
        "jury": "jury|judging panel|judges",
        "crisis team": "crisis",
        "intensive care": "intensive care|intensive-care|icu|critical care",
        "emergency ward": "emergency (?:department|room|ward|unit|medicine)|a&e|accident and emergency",
        "surgery": "surgery|surgical",
        "maternity": "maternity|obstetrics",
        "paediatrics": "paediatric|pediatric|children's (?:ward|unit|hospital|clinic)",
        "forensics": "forensic|pathology",
        "nursing": "nursing",
        "health office": "(?:public )?health (?:office|department|authority|service)",
        "security": "security|safety",
        "planning": "planning|(?:urban|town|city) planning|urban development",
        "building": "building (?:department|office|authority)|public works|construction",
        "communications": "communication|public relations|pr|press|media relations|publicity",
        "legal": "legal",
        "investigation": "investigation|inquiry|criminal investigation",
        "research": "research",
        "it": "it|information (?:systems?|technology)|computing|digital",
        "finance": "finance|financial affairs|accounting|accounts",
        "personnel": "personnel|human resources|hr|staff",
        "purchasing": "purchasing|procurement",
        "sales": "sales",
        "marketing": "marketing|advertising",
        "logistics": "logistics|warehouse|distribution",
        "production": "production|manufacturing",
        "operations": "operations",
        "technical": "technical|technology|engineering|maintenance",
        "collection": "collections?|exhibitions?|curatorial",
        "rescue": "(?:mountain |sea )?rescue",
        "customs": "customs",
        "weather service": "weather|meteorological",
        "race": "race|course|tournament|championship|rally|marathon|event",
        "sport": "sports|sporting|football|athletics",
        "plant": "plant|factory|mill",
        "hospital": "hospital|clinic",
        "school": "school",
        "airport": "airport",
        "port": "port|harbour|harbor",
        "prison": "prison|jail",
        "museum": "museum|gallery",
        "zoo": "zoo",
        "library": "library",
        "theatre": "theatre|theater|opera",
        "arena": "arena|stadium|venue",
    },
    of=r"\s(?:of|for)\s(?P<of>[^,.;:()“”\"]{2,60})",
    leading=(
        r"\bwho (?:is )?(?:chairs?|chairing|heads?|heading|leads?|leading|runs?|running|directs?) "
        r"(?!(?:to|for|it|by|with|in|on|a|from|off|past)\b)"
        r"(?!(?:the )?(?:race|marathon|rally|course|tournament|championship)\b)(?P<of>[^,.;:()“”\"]{2,50})"
    ),
    not_departments=(
        "company|companies|firm|group|agency|association|society|club|party|union|federation|ministry|institute|"
        "foundation|board|council|committee|conference|services|bureau"
    ),
    before=2,
)  # fmt: skip
