"""German roles; feminine and inflected forms come from `endings`."""

from aligner.languages.schema.roles import RoleTable

ROLES = RoleTable(
    heads={
        "vice president": "vizepräsident|vizestaatschef",
        "president": "präsident|staatspräsident|bundespräsident|staatschef",
        "prime minister": "ministerpräsident|premierminister|premier|regierungschef",
        "head of state": "staatsoberhaupt", "chancellor": "kanzler|bundeskanzler", "king": "könig",
        "queen": "königin", "emperor": "kaiser", "crown prince": "kronprinz", "prince": "prinz|fürst",
        "princess": "prinzessin", "pope": "papst", "archbishop": "erzbischof", "bishop": "bischof|bischöfin",
        "cardinal": "kardinal", "imam": "imam", "rabbi": "rabbiner", "priest": "priester|pfarrer|pastor",
        "foreign minister": "chefdiplomat|us-außenminister|außenamtschef", "finance minister": "schatzkanzler",
        "interior minister": "heimatschutzminister", "defence minister": "us-verteidigungsminister",
        "minister": "minister|ressortchef|bundesminister|landesminister",
        "minister of state": "staatssekretär|staatsminister",
        "security adviser": "nationaler sicherheitsberater|sicherheitsberater",
        "adviser": (
            "berater|chefberater|diplomatischer berater|außenpolitischer berater|präsidentenberater|"
            "kremlberater|kreml-berater"
        ),
        "chief of staff": "stabschef|kanzleramtschef|büroleiter|kabinettschef|kabinettsdirektor",
        "envoy": (
            "gesandter|gesandte|gesandten|sondergesandter|sondergesandte|sondergesandten|sonderbeauftragter|"
            "sonderbeauftragte|sonderbeauftragten|unterhändler"
        ),
        "ambassador": "botschafter", "diplomat": "diplomat", "consul": "konsul|generalkonsul",
        "foreign policy chief": (
            "außenbeauftragte|außenbeauftragter|außenbeauftragten|eu-außenbeauftragte|chefdiplomatin"
        ),
        "commissioner": "kommissar|eu-kommissar",
        "commission president": "kommissionspräsident|eu-kommissionspräsident|kommissionschef|eu-kommissionschef",
        "council president": "ratspräsident|eu-ratspräsident",
        "secretary-general": "generalsekretär|nato-generalsekretär|un-generalsekretär",
        "spokesperson": "sprecher|pressesprecher|regierungssprecher|ministeriumssprecher|kremlsprecher",
        "governor": "gouverneur|präfekt",
        "district administrator": "landrat|landrätin|bezirkshauptmann|bezirkshauptfrau",
        "intelligence chief": (
            "geheimdienstchef|chef des geheimdienstes|leiter des geheimdienstes|leiterin des geheimdienstes"
        ),
        "department head": "abteilungsleiter|referatsleiter|bereichsleiter",
        "mayor": "bürgermeister|oberbürgermeister|stadtoberhaupt|regierender bürgermeister",
        "councillor": "stadtrat|stadträtin|gemeinderat|beigeordneter|beigeordnete|dezernent", "senator": "senator",
        "lawmaker": (
            "abgeordneter|abgeordnete|abgeordneten|parlamentarier|bundestagsabgeordneter|bundestagsabgeordnete|"
            "europaabgeordneter|europaabgeordnete"
        ),
        "speaker": (
            "parlamentspräsident|bundestagspräsident|landtagspräsident|sprecher des repräsentantenhauses|"
            "sprecherin des repräsentantenhauses|vorsitzender des repräsentantenhauses|"
            "vorsitzende des repräsentantenhauses|sprecher des unterhauses|sprecherin des unterhauses"
        ),
        "party leader": (
            "parteichef|parteivorsitzender|parteivorsitzende|fraktionschef|fraktionsvorsitzender|"
            "fraktionsvorsitzende|spitzenkandidat|vorsitzender der partei"
        ),
        "opposition leader": "oppositionsführer|oppositionschef", "candidate": "kandidat|präsidentschaftskandidat",
        "chief executive": (
            "ceo|vorstandschef|konzernchef|vorstandsvorsitzender|vorstandsvorsitzende|vorstandsvorsitzenden|"
            "firmenchef|unternehmenschef|geschäftsführer|hauptgeschäftsführer|generaldirektor|topmanager|chef der firma|"
            "bankchef"
        ),
        "chief financial officer": "cfo|finanzchef|finanzvorstand|finanzdirektor|finanzvorständin",
        "chief operating officer": "coo",
        "purchasing director": "einkaufschef|einkaufsleiter|einkaufsdirektor|leiter des einkaufs|leiterin des einkaufs",
        "personnel director": "personalchef|personalleiter|personaldirektor|personalvorstand|personalvorständin|leiterin des personalwesens",
        "sales director": "vertriebschef|vertriebsleiter|verkaufsleiter|verkaufschef|vertriebsdirektor",
        "it director": "it-leiter|it-chef|leiter der it|leiterin der it|it-direktor",
        "chief developer": "chefentwickler|entwicklungschef|entwicklungsleiter",
        "chief information security officer": "ciso|it-sicherheitschef",
        "chief technology officer": "cto|technikchef|technikvorstand", "chief economist": "chefvolkswirt|chefökonom",
        "chairperson": (
            "vorsitzender|vorsitzende|vorsitzenden|vorsitz|obmann|obfrau"
        ),
        "supervisory board chair": (
            "aufsichtsratschef|aufsichtsratsvorsitzender|aufsichtsratsvorsitzende|aufsichtsratsvorsitzenden|"
            "vorsitzender des aufsichtsrats|vorsitzende des aufsichtsrats|vorsitzenden des aufsichtsrats"
        ),
        "curator": "kurator|kuratorin|kustos|kustodin",
        "insolvency administrator": "insolvenzverwalter|konkursverwalter|sachwalter|masseverwalter",
        "founder": "gründer|firmengründer|mitgründer|mitbegründer|unternehmensgründer",
        "owner": "inhaber|eigentümer|besitzer|wirt|hotelier|betreiber", "director": "direktor|leiter|chef|intendant",
        "manager": "manager|teamchef", "executive": "vorstand|vorständin|vorstandsmitglied",
        "central bank head": (
            "notenbankchef|bundesbankpräsident|ezb-präsident|ezb-chef|zentralbankchef|fed-chef|"
            "notenbankpräsident|zentralbankpräsident"
        ),
        "works council chair": "betriebsratschef|betriebsratsvorsitzender|betriebsratsvorsitzende",
        "union leader": "gewerkschaftschef|gewerkschafter|gewerkschaftsführer|gewerkschaftssekretär|bezirksleiter",
        "police chief": "polizeichef|polizeipräsident|polizeidirektor",
        "police officer": "polizist|polizeibeamter|polizeibeamte|kommissar der polizei|hauptkommissar|ermittler",
        "fire chief": (
            "feuerwehrchef|kreisbrandrat|brandmeister|kreisbrandmeister|stadtbrandmeister|"
            "einsatzleiter der feuerwehr"
        ),
        "firefighter": "feuerwehrmann|feuerwehrfrau", "judge": "richter",
        "presiding judge": (
            "vorsitzende richterin|vorsitzender richter|vorsitzenden richter|vorsitzenden richterin|"
            "gerichtspräsident|gerichtsvorsitzender|vorsitzende der strafkammer"
        ),
        "senior public prosecutor": "oberstaatsanwalt|oberstaatsanwältin|leitender oberstaatsanwalt|chefankläger",
        "prosecutor": "staatsanwalt|staatsanwältin|ankläger",
        "attorney general": (
            "generalstaatsanwalt|generalstaatsanwältin|generalbundesanwalt|justizministerin der usa"
        ),
        "lawyer": "anwalt|anwältin|rechtsanwalt|rechtsanwältin|verteidiger|strafverteidiger|jurist",
        "coach": "trainer|coach|bundestrainer|cheftrainer|nationaltrainer",
        "captain": "kapitän|mannschaftskapitän|kapitänin",
        "player": "spieler|stürmer|verteidigerin|mittelfeldspieler", "goalkeeper": "torwart|torhüter|torfrau|keeper",
        "referee": "schiedsrichter", "runner": "läufer|marathonläufer|athlet",
        "skater": "eisschnellläufer|eiskunstläufer",
        "champion": "meister|titelverteidiger|weltmeister|vorjahressieger|sieger|olympiasieger",
        "driver": "fahrer|lkw-fahrer|lokführer|lastwagenfahrer|rennfahrer", "cyclist": "radprofi|radrennfahrer",
        "pilot": "pilot|flugkapitän", "astronaut": "astronaut|kosmonaut",
        "general": "general|generalmajor|generalleutnant|brigadegeneral", "admiral": "admiral|vizeadmiral",
        "commander": (
            "kommandeur|kommandant|armeechef|oberbefehlshaber|generalstabschef|befehlshaber|generalinspekteur"
        ),
        "colonel": "oberst|oberstleutnant", "soldier": "soldat",
        "scientist": (
            "wissenschaftler|forscher|physiker|biologe|chemiker|geologe|seismologe|virologe|epidemiologe|"
            "historiker|politologe|politikwissenschaftler|soziologe|archäologe|klimaforscher"
        ),
        "professor": "professor|prof", "economist": "ökonom|volkswirt|wirtschaftswissenschaftler",
        "analyst": "analyst|experte|expertin|beobachter|sicherheitsexperte",
        "doctor": "arzt|ärztin|chefarzt|chefärztin|chirurg|hausarzt|dr",
        "nurse": "krankenschwester|pfleger|krankenpfleger", "teacher": "lehrer|schulleiter|rektor",
        "student": "student", "engineer": "ingenieur", "author": "schriftsteller|autor|dichter",
        "journalist": "journalist|reporter|korrespondent|redakteur", "editor-in-chief": "chefredakteur",
        "actor": "schauspieler", "singer": "sänger|musiker", "film director": "regisseur|filmregisseur",
        "businessman": "geschäftsmann|geschäftsfrau|unternehmer|investor|milliardär",
        "farmer": "landwirt|bauer|bäuerin", "fisherman": "fischer", "resident": "anwohner|bewohner|einwohner",
        "witness": "zeuge|zeugin|augenzeuge|augenzeugin", "activist": "aktivist",
        "suspect": "verdächtiger|verdächtige|tatverdächtiger", "defendant": "angeklagter|angeklagte|angeklagten",
        "official": "beamter|beamte|funktionär|regierungsvertreter",
        "leader": "anführer|führer|rebellenchef|rebellenführer|parteiführer",
        "negotiator": "chefunterhändler|verhandlungsführer",
        "counterpart": "amtskollege|amtskollegin|kollege|kollegin|amtskollegen|kollegen|gegenüber|pendant",
    },
    portfolios={
        "foreign": "außen|äußeres|auswärtige angelegenheiten|auswärtigen amtes|auswärtiges|aussen",
        "defence": "verteidigungs|verteidigung|kriegs", "finance": "finanz|finanzen|bundesfinanz",
        "interior": "innen|inneres|bundesinnen|landesinnen", "justice": "justiz|bundesjustiz",
        "economy": "wirtschafts|wirtschaft|bundeswirtschafts", "health": "gesundheits|gesundheit|bundesgesundheits",
        "education": "bildungs|bildung|kultus|schul|unterrichts",
        "transport": "verkehrs|verkehr|bundesverkehrs|transport|infrastruktur", "environment": "umwelt|bundesumwelt",
        "agriculture": "landwirtschafts|landwirtschaft|agrar", "energy": "energie",
        "labour": "arbeits|arbeit|sozial|soziales|arbeit und soziales|bundesarbeits",
        "trade": "handels|handel|industrie|außenhandels", "culture": "kultur",
        "science": "wissenschafts|wissenschaft|forschungs|forschung", "family": "familien",
        "digital": "digital|digitales", "migration": "migrations|migration|einwanderungs|asyl",
        "climate": "klima|klimaschutz", "housing": "bau|bauen|wohnungsbau|wohnungs",
        "development": "entwicklungs|entwicklungshilfe", "emergency": "katastrophenschutz", "sports": "sport",
        "information": "informations", "tourism": "tourismus", "fisheries": "fischerei",
    },
    ministers=(
        "{p}minister", "minister für {p}", "minister des {p}", "bundesminister für {p}", "us-{p}minister",
        "bundes{p}minister", "vize{p}minister=deputy", "vize-{p}minister=deputy",
    ),
    beside=(
        "ernährung|ernährungs|verbraucherschutz|verbraucherschutz-|naturschutz|nukleare sicherheit|reaktorsicherheit|sicherheit|"
        "heimat|technologie|technologie-|raumordnung|innovation|innovations|stadtentwicklung|jugend|senioren|frauen|forsten|forst|"
        "digitales|raumfahrt|europa|gleichstellung"
    ),
    ministries=(
        "{p}ministerium", "ministerium für {p}", "bundesministerium für {p}", "us-{p}ministerium",
        "bundes{p}ministerium", "{p}ressort", "{p}amt",
    ),
    modifiers={
        "deputy": (
            "stellvertretender|stellvertretende|stellvertretenden|stellvertretendem|vize|vize-|stellvertreter|"
            "unter-"
        ),
        "former": (
            "früherer|frühere|früheren|früherem|ehemaliger|ehemalige|ehemaligen|ehemaligem|ex-|alt-|damaliger|"
            "damalige|damaligen|einstige|einstiger|einstigen"
        ),
        "acting": (
            "amtierender|amtierende|amtierenden|kommissarischer|kommissarische|geschäftsführender|"
            "geschäftsführende|interims-"
        ),
        "designate": "designierter|designierte|designierten|künftige|künftiger|künftigen", "honorary": "ehren-",
    },
    compounds={
        "minister": "minister", "ministerin": "minister", "präsident": "president", "präsidentin": "president",
        "sprecher": "spokesperson", "sprecherin": "spokesperson", "chef": "director", "chefin": "director",
        "leiter": "director", "leiterin": "director", "vorsitzender": "chairperson", "vorsitzende": "chairperson",
        "direktor": "director", "direktorin": "director", "berater": "adviser", "beraterin": "adviser",
        "beauftragter": "envoy", "beauftragte": "envoy", "experte": "analyst", "expertin": "analyst",
        "analyst": "analyst", "analystin": "analyst", "anwalt": "lawyer", "anwältin": "lawyer", "richter": "judge",
        "staatsanwalt": "prosecutor", "staatsanwältin": "prosecutor",
        "richterin": "judge", "trainer": "coach", "trainerin": "coach", "fahrer": "driver", "forscher": "scientist",
        "forscherin": "scientist", "spieler": "player", "spielerin": "player", "läufer": "runner",
        "läuferin": "runner", "kommandant": "commander", "korrespondent": "journalist",
        "korrespondentin": "journalist", "manager": "manager", "managerin": "manager", "meister": "champion",
        "meisterin": "champion", "siegerin": "champion", "gründer": "founder", "gründerin": "founder",
        "ökonom": "economist", "ökonomin": "economist",
    },
    endings=(
        "s", "n", "en", "in", "innen", "es", "e", "ns",
    ),
    not_before=(),
)  # fmt: skip
