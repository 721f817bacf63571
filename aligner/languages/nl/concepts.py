"""Dutch concepts: words of the news set by hand, function words, endings, sounds that link compounds."""

from aligner.languages.schema.concepts import ConceptTable
from aligner.languages.schema.text import words

CONCEPTS = ConceptTable(
    words={
        "death": (
            "dode doden dodelijk dodental overleden omgekomen gedood sterfgeval sterfgevallen overlijden  "
            "stierf stierven gestorven sneuvelde gesneuveld levenloos"
        ),
        "injured": "gewonde gewonden gewond verwond verwondingen letsel gewondental verwonding",
        "missing": "vermist vermiste vermisten vermissing",
        "victim": "slachtoffer slachtoffers gedupeerde gedupeerden", "person": "mens mensen persoon personen",
        "child": "kind kinderen kleuter kleuters peuter peuters baby baby's minderjarige minderjarigen",
        "truck": "vrachtwagen vrachtwagens vrachtauto vrachtauto's trucks truck vrachtwagencombinatie",
        "car": "auto auto's personenauto wagen wagens", "plane": "vliegtuig vliegtuigen toestel toestellen",
        "ship": "schip schepen boot boten vaartuig vaartuigen veerboot",
        "employee": "werknemer werknemers medewerker medewerkers personeel personeelsleden werkneemster",
        "job": "baan banen arbeidsplaats arbeidsplaatsen functies", "house": "huis huizen woning woningen",
        "resident": "inwoner inwoners bewoner bewoners",
        "passenger": "passagier passagiers reiziger reizigers inzittende inzittenden opvarende opvarenden",
        "soldier": "soldaat soldaten militair militairen troepen",
        "prisoner": "gevangene gevangenen gedetineerde gedetineerden krijgsgevangene krijgsgevangenen",
        "share": "aandeel aandelen", "shareholder": "aandeelhouder aandeelhouders", "vote": "stem stemmen",
        "goal": "doelpunt doelpunten goal goals treffer treffers",
        "prison": "gevangenis cel celstraf gevangenisstraf gevangenisstraffen",
        "crossing": "grensovergang grensovergangen overgang overgangen grenspost grensposten",
        "dyke": "dijk dijken waterkering", "evacuate": "evacuatie geëvacueerd evacueren geëvacueerden",
        "revenue": "omzet", "profit": "winst winsten",
        "talk": "gesprek gesprekken overleg onderhandelingen onderhandeling besprekingen overlegd",
        "call": "telefoongesprek telefoontje telefonisch gebeld belde",
        "meeting": "ontmoeting bijeenkomst vergadering ontmoetten",
        "summit": "top topontmoeting topoverleg topconferentie grenstop",
        "quake": "aardbeving aardbevingen beving naschok", "flood": "overstroming overstromingen watersnood",
        "fire": "brand branden bosbrand bosbranden", "fine": "boete boetes", "ransom": "losgeld",
        "court": "rechtbank gerechtshof hof", "lawsuit": "rechtszaak rechtszaken",
        "day-of-hearing": "zittingsdag zittingsdagen", "crime": "misdrijf misdrijven", "customer": "klant klanten",
        "investor": "belegger beleggers investeerder investeerders", "household": "huishouden huishoudens",
        "lawmaker": "kamerlid kamerleden parlementariër parlementariërs volksvertegenwoordiger",
        "perpetrator": "dader daders dief dieven inbreker inbrekers overvaller overvallers rover rovers insluiper insluipers",
        "observer": "waarnemer waarnemers toezichthouder toezichthouders",
        "protest": "betoger betogers demonstrant demonstranten protest protesten actievoerder actievoerders",
        "visitor": "bezoeker bezoekers toerist toeristen vakantieganger vakantiegangers gast gasten",
    },
    stop=words(
        "de het een en of maar als dat die dit deze der den des in op aan van voor met bij te ten ter tot uit "
        "over om onder tegen naar door na sinds tijdens tussen zonder binnen buiten volgens wegens vanwege is "
        "zijn was waren ben bent wordt worden werd werden geworden heeft hebben had hadden hebt heb kan kunnen "
        "kon konden zal zullen zou zouden moet moeten moest moesten mag mogen mocht mochten wil willen wilde "
        "wilden gaat gaan ging gingen niet geen wel ook nog al er hier daar waar wie wat welke wanneer hoe hij "
        "zij ze hem haar hun hen ik jij je u we wij ons onze mijn jouw uw zich zelf men dan toen nu zo dus "
        "omdat want terwijl hoewel toch alleen meer minder veel weinig alle alles iets niets iemand niemand "
        "elk elke ieder iedere ander andere zeer heel erg twee drie vier vijf zes zeven acht negen tien "
        "honderd duizend miljoen miljard zegt zei zeggen gezegd aldus maandag dinsdag woensdag donderdag "
        "vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober "
        "november december vandaag gisteren morgen ruim bijna ongeveer circa zeker eerste tweede derde laatste "
        "volgende nieuwe oude af eens even steeds weer opnieuw komt komen kwam kwamen doen doet deed gedaan "
        "maken maakt maakte gemaakt krijgt krijgen kreeg gekregen"
    ),
    endings=(
        ("ën", ""), ("en", ""), ("n", ""), ("s", ""), ("'s", ""), ("es", ""), ("e", ""), ("je", ""), ("jes", ""),
        ("tje", ""), ("tjes", ""), ("ven", "f"), ("zen", "s"), ("t", "en"),
    ),
    linking=(
        "", "s", "en", "e", "n",
    ),
    lemmas={},
)  # fmt: skip
