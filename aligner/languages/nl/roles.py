"""Dutch roles."""

from aligner.languages.schema.roles import RoleTable

ROLES = RoleTable(
    heads={
        "vice president": "vicepresident|vice-president", "president": "president|presidente",
        "prime minister": "premier|minister-president|eerste minister", "head of state": "staatshoofd",
        "head of government": "regeringsleider|regeringschef", "chancellor": "kanselier|bondskanselier",
        "king": "koning", "queen": "koningin", "emperor": "keizer", "crown prince": "kroonprins", "prince": "prins",
        "princess": "prinses", "pope": "paus", "archbishop": "aartsbisschop", "bishop": "bisschop",
        "cardinal": "kardinaal", "imam": "imam", "rabbi": "rabbijn", "priest": "priester|pastoor|dominee",
        "foreign minister": "buitenlandminister|topdiplomaat|bewindsman van buitenlandse zaken",
        "minister": "minister|bewindsman|bewindsvrouw|bewindspersoon", "minister of state": "staatssecretaris",
        "security adviser": "nationale veiligheidsadviseur|veiligheidsadviseur|nationaal veiligheidsadviseur",
        "adviser": (
            "adviseur|adviseuse|raadgever|topadviseur|buitenlandadviseur|raadsman van de president|"
            "raadsadviseur"
        ),
        "chief of staff": "stafchef|kabinetschef",
        "envoy": "gezant|afgezant|speciaal gezant|midden-oostengezant|speciaal vertegenwoordiger",
        "ambassador": "ambassadeur|ambassadrice", "diplomat": "diplomaat|diplomate", "consul": "consul",
        "foreign policy chief": "buitenlandchef|hoge vertegenwoordiger|buitenlandcoördinator",
        "commissioner": "eurocommissaris|commissaris",
        "commission president": "commissievoorzitter|voorzitter van de europese commissie",
        "council president": "raadsvoorzitter|voorzitter van de europese raad|eu-president",
        "secretary-general": (
            "secretaris-generaal|navo-secretaris-generaal|vn-secretaris-generaal|algemeen secretaris"
        ),
        "spokesperson": "woordvoerder|woordvoerster|zegsman|zegsvrouw|persvoorlichter|voorlichter|perschef",
        "governor": "gouverneur|commissaris van de koning|deelstaatpremier",
        "district administrator": "landraad|districtshoofd|hoofd van het district",
        "intelligence chief": (
            "hoofd van de geheime dienst|hoofd van de inlichtingendienst|chef van de geheime dienst|inlichtingenchef"
        ),
        "department head": "afdelingshoofd|hoofd van de afdeling|afdelingsleider", "mayor": "burgemeester|burgervader",
        "provincial executive member": "gedeputeerde",
        "councillor": "wethouder|gemeenteraadslid|schepen|raadslid", "senator": "senator",
        "lawmaker": (
            "kamerlid|tweede kamerlid|parlementariër|parlementslid|volksvertegenwoordiger|afgevaardigde|"
            "europarlementariër"
        ),
        "speaker": (
            "kamervoorzitter|parlementsvoorzitter|voorzitter van het huis van afgevaardigden|"
            "voorzitter van de tweede kamer|voorzitter van de eerste kamer|voorzitter van het lagerhuis|"
            "voorzitter van het parlement"
        ),
        "party leader": "partijleider|fractievoorzitter|fractieleider|partijvoorzitter|lijsttrekker",
        "opposition leader": "oppositieleider|oppositieleidster", "candidate": "kandidaat|presidentskandidaat",
        "chief executive": (
            "ceo|bestuursvoorzitter|topman|topvrouw|directievoorzitter|algemeen directeur|concernbaas|baas|"
            "bedrijfsleider"
        ),
        "chief financial officer": (
            "cfo|financieel directeur|financieel topman|financieel topvrouw|financiële topvrouw|"
            "financiële topman|financiële baas|financieel bestuurder"
        ),
        "chief operating officer": "coo|operationeel directeur",
        "purchasing director": "inkoopdirecteur|inkoopdirectrice|hoofd inkoop|inkoopmanager",
        "personnel director": (
            "personeelsdirecteur|personeelsdirectrice|personeelschef|hoofd personeelszaken|hoofd personeel|hr-directeur|"
            "hr-directrice"
        ),
        "sales director": "verkoopdirecteur|verkoopdirectrice|hoofd verkoop|verkoopmanager",
        "it director": "it-directeur|hoofd it|hoofd ict|ict-directeur|it-manager|ict-manager|it-baas|hoofd automatisering",
        "chief developer": "hoofdontwikkelaar|ontwikkelingsdirecteur|hoofd ontwikkeling",
        "chief information security officer": "ciso|hoofd informatiebeveiliging",
        "chief technology officer": "cto|technisch directeur", "chief economist": "hoofdeconoom",
        "chairperson": "voorzitter|voorzitster",
        "supervisory board chair": "president-commissaris|voorzitter van de raad van commissarissen|rvc-voorzitter",
        "curator": "conservator|tentoonstellingsmaker",
        "insolvency administrator": "curator|bewindvoerder|faillissementscurator",
        "founder": "oprichter|oprichtster|medeoprichter|grondlegger",
        "owner": "eigenaar|eigenares|uitbater|uitbaatster|hoteleigenaar",
        "director": "directeur|directrice|hoofd|chef", "manager": "manager|teammanager",
        "executive": "bestuurder|bestuurslid|topbestuurder",
        "central bank head": (
            "president van de nederlandsche bank|ecb-president|centralebankpresident|dnb-president|"
            "bankpresident|fed-voorzitter"
        ),
        "works council chair": "ondernemingsraadvoorzitter|or-voorzitter|voorzitter van de ondernemingsraad",
        "union leader": (
            "vakbondsbestuurder|vakbondsleider|vakbondsman|vakbondsvoorzitter|fnv-bestuurder|cnv-bestuurder"
        ),
        "police chief": "politiechef|korpschef|hoofdcommissaris|politiecommissaris",
        "police officer": "agent|politieagent|agente|rechercheur|politieman|inspecteur",
        "fire chief": "brandweercommandant|brandweerchef", "firefighter": "brandweerman|brandweervrouw",
        "judge": "rechter|raadsheer|kantonrechter|onderzoeksrechter",
        "presiding judge": (
            "rechtbankvoorzitter|voorzitter van de strafkamer|voorzitter van de rechtbank|"
            "president van de rechtbank"
        ),
        "senior public prosecutor": "hoofdofficier van justitie|hoofdofficier|hoofdaanklager",
        "prosecutor": "officier van justitie|aanklager|openbaar aanklager|officier",
        "attorney general": "procureur-generaal|advocaat-generaal",
        "lawyer": "advocaat|advocate|raadsman|raadsvrouw|strafpleiter|jurist",
        "coach": "coach|trainer|bondscoach|trainster|hoofdtrainer|hoofdcoach",
        "captain": "aanvoerder|captain|aanvoerster|kapitein",
        "player": "speler|speelster|spits|aanvaller|verdediger|middenvelder",
        "goalkeeper": "keeper|doelman|doelvrouw|keepster", "referee": "scheidsrechter|arbiter",
        "runner": "loper|loopster|hardloper|marathonloper|marathonloopster|atleet|atlete",
        "skater": "schaatser|schaatsster",
        "champion": (
            "kampioen|kampioene|titelverdediger|titelverdedigster|wereldkampioen|wereldkampioene|winnaar|"
            "winnares"
        ),
        "driver": "chauffeur|bestuurder van de auto|machinist|vrachtwagenchauffeur|coureur",
        "cyclist": "wielrenner|wielrenster", "pilot": "piloot", "astronaut": "astronaut",
        "general": "generaal|generaal-majoor|luitenant-generaal", "admiral": "admiraal|vice-admiraal",
        "commander": "commandant|legerleider|opperbevelhebber|legerchef|bevelhebber",
        "colonel": "kolonel|luitenant-kolonel", "soldier": "soldaat",
        "scientist": (
            "wetenschapper|onderzoeker|onderzoekster|natuurkundige|bioloog|scheikundige|geoloog|seismoloog|"
            "viroloog|epidemioloog|historicus|politicoloog|socioloog|archeoloog"
        ),
        "professor": "hoogleraar|professor|prof|emeritus hoogleraar", "economist": "econoom|econome",
        "analyst": "analist|deskundige|expert|kenner|waarnemer", "doctor": "arts|dokter|chirurg|huisarts|dr",
        "nurse": "verpleegkundige|verpleger", "teacher": "leraar|lerares|docent|docente|onderwijzer|juf",
        "student": "student|studente", "engineer": "ingenieur", "author": "schrijver|schrijfster|auteur|dichter",
        "journalist": "journalist|journaliste|verslaggever|verslaggeefster|correspondent|redacteur",
        "editor-in-chief": "hoofdredacteur", "actor": "acteur|actrice", "singer": "zanger|zangeres|muzikant",
        "film director": "regisseur|filmregisseur",
        "businessman": "zakenman|zakenvrouw|ondernemer|onderneemster|investeerder|miljardair",
        "farmer": "boer|boerin|veehouder", "fisherman": "visser",
        "resident": "inwoner|inwoonster|bewoner|bewoonster|buurtbewoner", "witness": "getuige|ooggetuige",
        "activist": "activist|activiste|actievoerder", "suspect": "verdachte", "defendant": "beklaagde",
        "official": "functionaris|ambtenaar|topambtenaar|regeringsfunctionaris|overheidsfunctionaris",
        "leader": "leider|leidster|rebellenleider", "negotiator": "onderhandelaar|hoofdonderhandelaar",
        "counterpart": "ambtgenoot|ambtgenote|tegenhanger|evenknie|homoloog", "colleague": "collega",
    },
    portfolios={
        "foreign": "buitenlandse zaken|buitenland|buza", "defence": "defensie|landsverdediging",
        "finance": "financiën", "interior": "binnenlandse zaken|binnenland|bzk",
        "justice": "justitie|justitie en veiligheid|veiligheid en justitie",
        "economy": "economische zaken|economie|economische zaken en klimaat",
        "health": "volksgezondheid|gezondheid|zorg|vws|volksgezondheid welzijn en sport",
        "education": "onderwijs|ocw|onderwijs cultuur en wetenschap",
        "transport": "verkeer|infrastructuur|transport|infrastructuur en waterstaat|vervoer|mobiliteit",
        "environment": "milieu|leefmilieu", "agriculture": "landbouw|landbouw natuur en voedselkwaliteit|lnv",
        "energy": "energie|klimaat en energie",
        "labour": "sociale zaken|sociale zaken en werkgelegenheid|werk|arbeid|werkgelegenheid",
        "trade": "handel|buitenlandse handel|industrie|handel en industrie", "culture": "cultuur",
        "science": "wetenschap|wetenschappen", "family": "gezin|familiezaken",
        "digital": "digitale zaken|digitalisering", "migration": "migratie|asiel|asiel en migratie",
        "climate": "klimaat", "housing": "wonen|volkshuisvesting|volkshuisvesting en ruimtelijke ordening",
        "development": "ontwikkelingssamenwerking|ontwikkeling", "emergency": "noodsituaties", "sports": "sport",
        "information": "informatie", "tourism": "toerisme", "fisheries": "visserij",
    },
    ministers=(
        "minister van {p}", "minister voor {p}", "{p}minister", "bewindsman van {p}",
    ),
    beside=(
        "natuur|voedselkwaliteit|voedselzekerheid|visserij|veiligheid|welzijn|waterstaat|innovatie|koninkrijksrelaties|"
        "ruimtelijke ordening|groene groei|media|sport|jeugd|integratie|ondernemen"
    ),
    ministries=(
        "ministerie van {p}", "{p}ministerie", "departement van {p}",
    ),
    modifiers={
        "deputy": (
            "vice-|vice|plaatsvervangend|plaatsvervangende|onder-|adjunct-|adjunct|waarnemend-|loco-|"
            "onderminister="
        ),
        "former": "voormalig|voormalige|vroegere|oud-|ex-|toenmalig|toenmalige|gewezen|wijlen",
        "acting": "waarnemend|waarnemende|interim|interim-|demissionair|demissionaire|tijdelijk",
        "designate": "beoogd|beoogde|aanstaand|aanstaande|aantredend", "honorary": "ere-",
    },
    compounds={
        "minister": "minister", "president": "president", "woordvoerder": "spokesperson",
        "woordvoerster": "spokesperson", "directeur": "director", "directrice": "director",
        "voorzitter": "chairperson", "voorzitster": "chairperson", "topman": "chief executive",
        "topvrouw": "chief executive", "leider": "leader", "adviseur": "adviser", "commandant": "commander",
        "deskundige": "analyst", "analist": "analyst", "gezant": "envoy", "advocaat": "lawyer", "rechter": "judge",
        "coach": "coach", "trainer": "coach", "chauffeur": "driver", "speler": "player", "bestuurder": "executive",
        "econoom": "economist", "hoogleraar": "professor", "onderzoeker": "scientist", "verslaggever": "journalist",
        "baas": "chief executive", "chef": "director", "kampioen": "champion", "kampioene": "champion",
        "schaatsster": "skater", "schaatser": "skater",
    },
    endings=(
        "s", "en", "n", "'s", "es", "e",
    ),
    not_before=(
        "verkiezingen", "verkiezing", "kandidaat",
    ),
)  # fmt: skip
