"""English roles."""

from aligner.languages.schema.roles import RoleTable

ROLES = RoleTable(
    heads={
        "president": "president", "vice president": "vice president|vice-president",
        "prime minister": "prime minister|premier|pm|head of the government", "head of state": "head of state",
        "head of government": "head of government", "chancellor": "chancellor|federal chancellor", "king": "king",
        "queen": "queen", "emperor": "emperor", "crown prince": "crown prince", "prince": "prince",
        "princess": "princess", "pope": "pope|pontiff", "archbishop": "archbishop", "bishop": "bishop",
        "cardinal": "cardinal", "imam": "imam", "rabbi": "rabbi", "priest": "priest|pastor|vicar",
        "provincial executive member": (
            "provincial executive member|member of the provincial executive"
        ),
        "foreign minister": (
            "foreign secretary|secretary of state|overseas minister|top diplomat|external affairs minister"
        ),
        "finance minister": "treasury secretary|chancellor of the exchequer|secretary of the treasury|treasurer",
        "interior minister": "home secretary|secretary of homeland security|homeland security secretary",
        "defence minister": "defense secretary|defence secretary|secretary of defense|secretary of defence",
        "minister": "minister|cabinet minister|government minister|secretary",
        "minister of state": (
            "minister of state|state secretary|parliamentary secretary|undersecretary|under secretary"
        ),
        "chief cabinet secretary": "chief cabinet secretary",
        "security adviser": "national security adviser|national security advisor|security adviser|security advisor",
        "adviser": (
            "adviser|advisor|aide|counsellor|senior adviser|top aide|foreign policy adviser|foreign policy aide"
        ),
        "chief of staff": "chief of staff|head of cabinet", "envoy": "envoy|special envoy|emissary|special representative",
        "ambassador": "ambassador|high commissioner", "diplomat": "diplomat|senior diplomat",
        "consul": "consul|consul general", "foreign policy chief": "foreign policy chief|high representative",
        "commissioner": "commissioner|european commissioner|eu commissioner",
        "commission president": (
            "commission president|president of the european commission|european commission president"
        ),
        "council president": "council president|president of the european council|european council president",
        "secretary-general": "secretary-general|secretary general|general secretary",
        "spokesperson": "spokesperson|spokesman|spokeswoman|press secretary|press officer|spox",
        "governor": "governor|state premier|prefectural governor",
        "district administrator": "district administrator|county commissioner|district governor|head of the district",
        "intelligence chief": (
            "intelligence chief|spy chief|head of the secret service|head of the intelligence service|"
            "head of intelligence"
        ),
        "department head": "department head|head of department|head of the department|division head",
        "supervisory board chair": (
            "supervisory board chair|supervisory board chairman|supervisory board chairwoman|"
            "chair of the supervisory board|chairman of the supervisory board|chairwoman of the supervisory board|"
            "head of the supervisory board"
        ),
        "mayor": "mayor|lord mayor|city mayor", "councillor": "councillor|councilor|alderman|councilman|councilwoman",
        "senator": "senator",
        "lawmaker": "lawmaker|legislator|mp|member of parliament|congressman|congresswoman|mep|parliamentarian",
        "speaker": "speaker|speaker of the house|parliament speaker|house speaker",
        "party leader": "party leader|party chairman|party chief|leader of the party|party chairwoman",
        "opposition leader": "opposition leader|leader of the opposition",
        "candidate": "candidate|presidential candidate|frontrunner",
        "chief executive": (
            "chief executive|ceo|chief executive officer|company boss|managing director|boss|top executive|"
            "general director|director general"
        ),
        "chief financial officer": (
            "chief financial officer|cfo|finance chief|finance director|financial director|finance boss"
        ),
        "chief operating officer": "chief operating officer|coo",
        "purchasing director": "purchasing director|head of purchasing|purchasing manager|procurement director|head of procurement",
        "personnel director": (
            "personnel director|head of personnel|head of human resources|human resources director|hr director|hr chief|"
            "human resources chief"
        ),
        "sales director": "sales director|head of sales|sales manager|sales chief",
        "it director": "it director|head of it|it chief|it manager|chief information officer",
        "chief developer": "chief developer|lead developer|head of development|development director",
        "chief information security officer": "chief information security officer|ciso",
        "chief technology officer": "chief technology officer|cto", "chief economist": "chief economist",
        "chairperson": "chairman|chairwoman|chair|chairperson|board chairman|chairman of the board",
        "curator": "curator", "insolvency administrator": "insolvency administrator|administrator|liquidator|receiver",
        "founder": "founder|co-founder|cofounder", "owner": "owner|proprietor|hotelier|landlord",
        "director": "director|executive director|head", "manager": "manager|general manager",
        "executive": "executive|senior executive|board member",
        "central bank head": (
            "central bank governor|central bank chief|central bank president|fed chair|fed chairman|"
            "ecb president|bank governor"
        ),
        "works council chair": (
            "works council chair|works council chief|works council head|head of the works council"
        ),
        "union leader": "union leader|union boss|union chief|union official|trade union leader",
        "police chief": (
            "police chief|chief of police|police commissioner|police commander|head of police|police president"
        ),
        "police officer": "police officer|policeman|policewoman|officer|detective|inspector|sergeant|constable",
        "fire chief": "fire chief|head of the fire brigade|fire commander", "firefighter": "firefighter|fireman",
        "judge": "judge|magistrate|justice", "presiding judge": "presiding judge|chief justice|chief judge",
        "senior public prosecutor": "senior public prosecutor|senior prosecutor|chief prosecutor|lead prosecutor",
        "prosecutor": "prosecutor|public prosecutor|state prosecutor|district attorney|us attorney|u.s. attorney|state attorney|county attorney|prosecuting attorney",
        "attorney general": "attorney general|prosecutor general|solicitor general",
        "lawyer": (
            "lawyer|attorney|attorney at law|defence lawyer|defense lawyer|defence counsel|defense attorney|solicitor|"
            "barrister|counsel"
        ),
        "coach": "coach|head coach|trainer|national coach|manager of the team",
        "captain": "captain|skipper|team captain", "player": "player|striker|midfielder|defender|forward|winger",
        "goalkeeper": "goalkeeper|keeper|goalie", "referee": "referee|umpire", "runner": "runner|marathon runner",
        "skater": "skater|speed skater", "champion": "champion|defending champion|title holder",
        "driver": "driver|truck driver|lorry driver|train driver", "pilot": "pilot",
        "astronaut": "astronaut|cosmonaut",
        "general": "general|army general|major general|lieutenant general|brigadier general",
        "admiral": "admiral|vice admiral",
        "commander": "commander|army commander|commander-in-chief|army chief|chief of the general staff",
        "colonel": "colonel|lieutenant colonel", "soldier": "soldier|sergeant major",
        "scientist": (
            "scientist|researcher|physicist|biologist|chemist|geologist|seismologist|virologist|epidemiologist|"
            "climatologist|historian|political scientist|sociologist|archaeologist"
        ),
        "professor": "professor|prof", "economist": "economist",
        "analyst": "analyst|expert|observer|strategist|senior fellow",
        "doctor": "doctor|physician|surgeon|chief physician|dr", "nurse": "nurse",
        "teacher": "teacher|headteacher|headmaster|school principal", "student": "student", "engineer": "engineer",
        "author": "author|writer|novelist|poet", "journalist": "journalist|reporter|correspondent|editor",
        "editor-in-chief": "editor-in-chief|chief editor", "actor": "actor|actress", "singer": "singer|musician",
        "film director": "film director|filmmaker",
        "businessman": "businessman|businesswoman|entrepreneur|investor|tycoon|billionaire", "farmer": "farmer",
        "fisherman": "fisherman", "resident": "resident|local resident|villager", "witness": "witness|eyewitness",
        "activist": "activist|campaigner", "suspect": "suspect", "defendant": "defendant|accused",
        "official": "official|senior official|civil servant", "inspector": "chief inspector",
        "leader": "leader|rebel leader|supreme leader", "negotiator": "negotiator|chief negotiator",
        "counterpart": "counterpart|opposite number", "colleague": "colleague",
    },
    portfolios={
        "foreign": "foreign|foreign affairs|external affairs|overseas", "defence": "defence|defense|war",
        "finance": "finance|treasury", "interior": "interior|home affairs|internal affairs|home",
        "justice": "justice", "economy": "economy|economic affairs|economics|economic",
        "health": "health|public health", "education": "education",
        "transport": "transport|transportation|infrastructure|infrastructure and water management",
        "environment": "environment|environmental protection", "agriculture": "agriculture|farm", "energy": "energy",
        "labour": "labour|labor|employment|social affairs|work and pensions|social affairs and employment",
        "trade": "trade|commerce|industry|international trade", "culture": "culture|culture and sports",
        "science": "science|research", "family": "family|family affairs", "digital": "digital|digital affairs",
        "migration": "migration|immigration|asylum", "climate": "climate|climate action",
        "housing": "housing|construction", "development": "development|development cooperation",
        "emergency": "emergencies|emergency situations", "sports": "sports|sport", "information": "information",
        "tourism": "tourism", "fisheries": "fisheries", "science and technology": "science and technology",
    },
    ministers=(
        "{p} minister", "minister of {p}", "minister for {p}", "minister of the {p}", "{p} secretary",
        "secretary of {p}",
    ),
    beside="innovation|skills|food|rural affairs|water|welfare|communities|business|forestry|media|communications|nature",
    ministries=(
        "{p} ministry", "ministry of {p}", "ministry for {p}", "ministry of the {p}", "{p} department",
        "department of {p}", "{p} office",
    ),
    modifiers={
        "deputy": "deputy|vice|vice-|assistant|junior", "former": "former|ex-|one-time|then|ousted|past|late",
        "acting": "acting|interim|caretaker", "designate": "incoming|designated", "honorary": "honorary",
    },
    compounds={},
    endings=(
        "s", "es",
    ),
    not_before=(
        "election", "elections", "candidate", "office",
    ),
)  # fmt: skip
