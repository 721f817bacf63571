"""Dutch: who does what in news, and where."""

from aligner.languages.schema.text import words
from aligner.languages.schema.told import GermanicTable

DEEDS = GermanicTable(
    code="nl",
    deeds={
        "submit": ("in|dienen", "aangifte doen/doet/deed/gedaan", "beroep aan|tekenen/tekent/tekende/getekend", "voor|stellen", "voor|leggen/legt/legde/gelegd", "opperen/oppert/opperde/geopperd"),
        "lead": (
            "leiden", "runnen", "hoofd staan/staat/stond/gestaan", "voor|zitten/zit/zat/gezeten", "coördineren", "superviseren", "leiding hebben/heeft/had/gehad",
            "leiding nemen/neemt/nam/genomen", "voorzitterschap bekleden",
        ),
        "finance": (
            "financieren", "bekostigen/bekostigt/bekostigde/bekostigd", "voor betalen", "sponsoren/sponsort/sponsorde/gesponsord",
            "lening verstrekken", "krediet verstrekken", "garant staan/staat/stond/gestaan", "voor uit|trekken/trekt/trok/getrokken",
        ),
        "sign": ("ondertekenen/ondertekent/ondertekende/ondertekend", "decreet tekenen/tekent/tekende/getekend", "contract tekenen/tekent/tekende/getekend", "akkoord tekenen/tekent/tekende/getekend", "verdrag tekenen/tekent/tekende/getekend", "overeenkomst tekenen/tekent/tekende/getekend", "paraferen"),
        "win": ("winnen/wint/won/gewonnen", "zegevieren", "goud pakken", "triomferen"),
        "host": ("organiseren",),
        "open": ("openen/opent/opende/geopend", "in|wijden", "heropenen/heropent/heropende/heropend"),
        "declare": (
            "uit|roepen/roept/riep/geroepen", "af|kondigen/kondigt/kondigde/gekondigd", "gelasten", "uit|vaardigen/vaardigt/vaardigde/gevaardigd",
            "proclameren", "bevelen/beveelt/beval/bevolen",
        ),
        "find": ("-/-/vond/gevonden", "ontdekken", "aan|treffen/treft/trof/getroffen", "op|sporen"),
        "alert": (
            "alarmeren", "verwittigen/verwittigt/verwittigde/verwittigd",
            "in|lichten/licht/lichtte/gelicht", "informeren", "alarm slaan/slaat/sloeg/geslagen",
            "politie bellen/belt/belde/gebeld", "brandweer bellen/belt/belde/gebeld", "112 bellen/belt/belde/gebeld",
        ),
        "tip": (
            "tip geven/geeft/gaf/gegeven", "tippen", "informatie door|geven/geeft/gaf/gegeven", "tip leveren/levert/leverde/geleverd",
        ),
        "rescue": ("redden", "bevrijden", "bergen/bergt/borg/geborgen", "weg|slepen"),
        "arrest": (
            "arresteren", "aan|houden/houdt/hield/gehouden", "op|pakken", "in|rekenen/rekent/rekende/gerekend",
            "beslag nemen/neemt/nam/genomen",
        ),
        "kill": (
            "doden", "dood|schieten/schiet/schoot/geschoten", "neer|schieten/schiet/schoot/geschoten", "vermoorden",
            "dood|steken/steekt/stak/gestoken", "neer|steken/steekt/stak/gestoken", "aan|vallen/valt/viel/gevallen",
        ),
        "steer": ("besturen/bestuurt/bestuurde/bestuurd",),
        "buy": (
            "kopen/koopt/kocht/gekocht", "!roer !stokje !leiding !taken over|nemen/neemt/nam/genomen", "aan|kopen/koopt/kocht/gekocht",
            "verwerven/verwerft/verwierf/verworven", "op|kopen/koopt/kocht/gekocht",
        ),
        "sell": ("verkopen/verkoopt/verkocht/verkocht", "veilen", "af|stoten/stoot/stootte/gestoten"),
        "build": (
            "bouwen", "ontwerpen/ontwerpt/ontwierp/ontworpen", "produceren", "leveren/levert/leverde/geleverd", "ontwikkelen/ontwikkelt/ontwikkelde/ontwikkeld",
            "installeren", "fabriceren", "vervaardigen/vervaardigt/vervaardigde/vervaardigd",
        ),
        "own": ("bezitten/bezit/bezat/bezeten", "exploiteren"),
        "defend": ("verdedigen/verdedigt/verdedigde/verdedigd", "vertegenwoordigen/vertegenwoordigt/vertegenwoordigde/vertegenwoordigd"),
        "prosecute": ("vervolgen", "aan|klagen", "beschuldigen/beschuldigt/beschuldigde/beschuldigd", "betichten"),
        "score": ("scoren", "binnen|koppen", "raak|schieten/schiet/schoot/geschoten"),
        "request": ("eisen", "verzoeken/verzoekt/verzocht/verzocht", "aan|vragen/vraagt/vroeg/gevraagd", "vorderen/vordert/vorderde/gevorderd"),
        "recommend": ("adviseren", "aan|bevelen/beveelt/beval/bevolen", "advies uit|brengen/brengt/bracht/gebracht"),
        "veto": ("blokkeren", "verwerpen/verwerpt/verwierp/verworpen", "af|wijzen/wijst/wees/gewezen", "veto uit|spreken/spreekt/sprak/gesproken"),
        "support": ("steunen", "ondersteunen", "goed|keuren", "onderschrijven/onderschrijft/onderschreef/onderschreven"),
        "broker": ("bemiddelen", "onderhandelen"),
        "investigate": ("onderzoeken/onderzoekt/onderzocht/onderzocht", "analyseren", "bestuderen"),
        "succeed": (
            "op|volgen", "vervangen/vervangt/verving/vervangen", "nieuwe worden/wordt/werd/geworden", "opvolger worden/wordt/werd/geworden",
            "aan|treden/treedt/trad/getreden", "roer over|nemen/neemt/nam/genomen", "stokje over|nemen/neemt/nam/genomen",
        ),
        "give": ("schenken/schenkt/schonk/geschonken", "doneren", "bij|dragen/draagt/droeg/gedragen"),
        "invent": (
            "uit|vinden/vindt/vond/gevonden", "schrijven/schrijft/schreef/geschreven", "componeren", "bedenken/bedenkt/bedacht/bedacht",
            "regisseren",
        ),
        "steal": (
            "stelen/steelt/stal/gestolen", "beroven", "roven", "hacken/hackt/hackte/gehackt", "plunderen/plundert/plunderde/geplunderd",
            "overvallen/overvalt/overviel/overvallen", "in|breken/breekt/brak/gebroken", "buit maken",
        ),
        "cancel": (
            "af|gelasten", "annuleren", "uit|stellen", "op|schorten", "stop|zetten", "af|blazen/blaast/blies/geblazen",
            "staken", "stil|leggen/legt/legde/gelegd",
        ),
        "treat": ("behandelen/behandelt/behandelde/behandeld", "opereren", "testen/test/testte/getest"),
        "recall": ("terug|roepen/roept/riep/geroepen", "terug|trekken/trekt/trok/getrokken"),
        "evacuate": ("evacueren/evacueert/evacueerde/geëvacueerd", "ontruimen", "af|zetten"),
        "train": ("trainen", "coachen/coacht/coachte/gecoacht", "op|leiden"),
        "ban": (
            "verbieden/verbiedt/verbood/verboden", "schorsen", "beboeten", "tot veroordelen/veroordeelt/veroordeelde/veroordeeld", "vrij|spreken/spreekt/sprak/gesproken",
            "straffen", "weren",
        ),
    },
    patients={
        "succeed": (
            "benoemen", "kiezen/kiest/koos/gekozen", "verkiezen/verkiest/verkoos/verkozen", "nomineren", "!op aan|wijzen/wijst/wees/gewezen",
            "aan|stellen", "voor|dragen/draagt/droeg/gedragen",
        ),
        "arrested": (
            "arresteren", "aan|houden/houdt/hield/gehouden", "op|pakken", "in|rekenen/rekent/rekende/gerekend", "uit|leveren/levert/leverde/geleverd",
            "gevangen|nemen/neemt/nam/genomen",
        ),
        "killed": (
            "doden", "dood|schieten/schiet/schoot/geschoten", "neer|schieten/schiet/schoot/geschoten", "vermoorden",
            "dood|steken/steekt/stak/gestoken", "neer|steken/steekt/stak/gestoken",
        ),
        "dismissed": (
            "!ziekenhuis ontslaan/ontslaat/ontsloeg/ontslagen", "schorsen", "ontheffen/ontheft/onthief/ontheven", "royeren/royeert/royeerde/geroyeerd",
            "weg|sturen/stuurt/stuurde/gestuurd",
        ),
        "convicted": ("tot veroordelen/veroordeelt/veroordeelde/veroordeeld", "wegens veroordelen/veroordeelt/veroordeelde/veroordeeld", "vrij|spreken/spreekt/sprak/gesproken", "schuldig bevinden/bevindt/bevond/bevonden"),
        "hired": ("in|huren/huurt/huurde/gehuurd", "contracteren", "aan|trekken/trekt/trok/getrokken"),
        "beaten": ("verslaan/verslaat/versloeg/verslagen", "overwinnen/overwint/overwon/overwonnen", "kloppen"),
        "rescued": ("redden", "bevrijden"),
        "honoured": ("eren/eert/eerde/geëerd", "onderscheiden/onderscheidt/onderscheidde/onderscheiden", "bekronen"),
    },
    by_phrases={
        "finance": (
            "lening van", "leningen van", "krediet van", "subsidie van", "garantie van", "financiering van", "financiering door",
        ),
        "lead": ("onder leiding van", "onder voorzitterschap van", "onder aanvoering van"),
        "request": ("op verzoek van", "verzoek van", "initiatief van", "op aandringen van"),
        "submit": ("motie van", "voorstel van", "petitie van", "ingediend door"),
        "build": ("ontwerp van", "gebouwd bij", "geleverd door"),
        "find": ("vondst van", "ontdekking van"),
        "alert": ("telefoontje van", "melding van"),
        "tip": ("tip van", "tip kwam van", "tip was afkomstig van", "informatie van", "tip van de", "aanwijzing van"),
        "observe": (
            "waarnemers van", "waarnemers uit", "waarnemingsmissie van", "waarnemersmissie van", "inspecteurs van", "vredestroepen van",
        ),
        "succeed": ("opvolger is", "opvolger wordt", "opgevolgd door", "vervangen door", "afgelost door"),
    },
    happenings={
        "land": ("landde", "geland$", "landt$", "landing$", "noodlanding", "uitgeweken naar", "week uit naar"),
        "arrest": ("arrest", "gearresteerd", "aangehouden", "aanhouding", "opgepakt", "ingerekend", "in beslag"),
        "meet": (
            "ontmoet", "ontmoeting", "overleg", "gesprek", "onderhandel", "top$", "topoverleg", "topontmoeting", "conferentie", "vergader",
            "bijeenkomst", "bijeen$", "bijeengekomen", "congres", "zitting", "kwamen bijeen", "beraad", "vredesoverleg",
        ),
        "break": ("brak$", "braken$", "gebroken", "bezweek", "bezweken", "ingestort", "instort", "gesprongen", "doorgebroken", "dijkdoorbraak", "breuk", "weggespoeld", "begaf$", "begeven"),
        "crash": ("neergestort", "neerstort", "stortte neer", "botste", "botsing", "gebotst", "ontspoor", "ontsporing", "ongeluk", "ongeval", "crash", "gecrasht", "aanrijding", "aanvaring", "gekanteld", "kantelde", "verongeluk", "vliegramp"),
        "sink": ("zonk$", "gezonken", "zinken$", "kapseis", "gekapseisd", "aan de grond gelopen", "liep aan de grond", "gestrand", "strandde", "omgeslagen", "vergaan", "slagzij"),
        "fire": ("brand$", "branden$", "vuur$", "brandde", "uitgebrand", "afgebrand", "explosie", "ontplof", "ontploft", "vlammen", "vlamzee"),
        "found": ("gevonden", "vond$", "vonden$", "ontdekt", "aangetroffen", "geborgen", "aangespoeld", "teruggevonden"),
        "born": ("geboren",),
        "die": ("overleed", "overleden", "stierf", "gestorven", "gedood", "doodgeschoten", "doodgestoken", "vermoord", "kwam om", "kwamen om", "omgekomen", "om het leven"),
        "quake": ("epicentrum", "aardbeving", "beving", "naschok", "aardschok", "zeebeving"),
        "build": ("gebouwd", "verrijst", "bouw$", "nieuwbouw", "bouwplaats", "locatie"),
        "sign": ("ondertekend", "ondertekening", "ondertekend", "getekend", "tekende", "ceremonie"),
        "win": ("won$", "wonnen$", "gewonnen", "zege", "overwinning", "versloeg", "verslagen", "finale", "gespeeld", "speelde"),
        "protest": ("demonstr", "gedemonstreerd", "betoging", "betoogden$", "protest", "geprotesteerd", "mars$"),
        "trial": ("proces$", "rechtbank", "rechtszaak", "veroordeel", "tribunaal", "terecht$", "gerechtshof"),
        "theft": ("gestolen", "stal$", "diefstal", "roof", "overval$", "overvallen$", "roofoverval", "beroofd", "inbraak", "inbreker", "ingebroken", "buitgemaakt"),
        "launch": ("gelanceerd", "lancering", "opgestegen", "steeg op", "afgevaren"),
        "outbreak": ("uitbraak", "uitgebroken", "eerste geval", "eerste gevallen", "besmet", "besmetting"),
        "port": ("haven$", "havens$", "aangemeerd", "afgemeerd", "meerde$", "meerden$", "gesleept", "voor anker", "binnengelopen"),
        "treat": ("ziekenhuis", "ziekenhuizen", "kliniek", "gevlogen naar", "hospitaal"),
        "bury": ("begraven", "begrafenis", "uitvaart", "bijgezet", "gecremeerd"),
        "base": ("hoofdkantoor", "hoofdkwartier", "gevestigd", "zetelt"),
        "attack": ("aanval", "aangevallen", "aanslag", "bom$", "bommen", "schietpartij", "raket", "drone", "beschiet", "beschoten"),
        "spill": ("lek$", "gelekt", "olievlek", "weggelekt", "lekkage"),
        "vote": ("stembureau", "hertelling", "stembiljet", "stemlokaal", "stemmen geteld"),
        "celebrate": ("gevierd", "vierde feest", "vieren", "juich", "gejuich", "overwinningsrede", "overwinningstoespraak", "feestje"),
        "bring": ("gebracht$", "aan land", "aangekomen", "kwam aan", "kwamen aan", "overgebracht", "aan wal", "overgeplaatst"),
        "move": ("verhuis", "verhuizing", "verplaats"),
    },
    sayings=(
        "zeggen/zegt/zei/gezegd", "verklaren", "melden", "vertellen", "stellen", "benadrukken", "bevestigen/bevestigt/bevestigde/bevestigd",
        "schrijven/schrijft/schreef/geschreven", "weten laten/laat/liet/gelaten", "toe|voegen", "bekend|maken", "mee|delen/deelt/deelde/gedeeld", "aan|kondigen/kondigt/kondigde/gekondigd",
        "waarschuwen/waarschuwt/waarschuwde/gewaarschuwd", "reageren", "erkennen", "toe|geven/geeft/gaf/gegeven", "uit|leggen/legt/legde/gelegd",
        "vervolgen", "vinden/vindt/vond/gevonden", "denken/denkt/dacht/gedacht", "klagen", "roepen/roept/riep/geroepen", "vragen/vraagt/vroeg/gevraagd",
        "antwoorden", "beloven", "bezweren/bezweert/bezwoer/bezworen", "betogen", "beweren", "concluderen", "constateren", "citeren",
        "op|merken", "twitteren/twittert/twitterde/getwitterd", "menen/meent/meende/gemeend", "oordelen", "ontkennen", "aan|voeren", "grappen",
        "herinneren/herinnert/herinnerde/herinnerd", "waarschuwen", "verzuchten", "fluisteren/fluistert/fluisterde/gefluisterd", "schamperen/schampert/schamperde/geschamperd",
        "rapporteren", "vol|houden/houdt/hield/gehouden", "bekennen", "berichten", "eisen", "lachen", "verzekeren/verzekert/verzekerde/verzekerd",
    ),
    sources=("volgens", "aldus", "naar zeggen van", "bij monde van", "in de woorden van"),
    sources_behind=(),
    subject_articles=words("de het een 't"),
    possessives=words("zijn haar hun mijn ons onze"),
    other_articles=words("zijn haar hun mijn ons onze uw geen deze dit die dat elk elke ieder iedere"),
    subject_pronouns=words(
        "hij zij ze het we wij ik men niemand iemand wie dit dat die er beide beiden allen velen sommigen je jij jullie u"
    ),
    other_pronouns=words("zich hem haar hen hun ons mij me"),
    prepositions=words(
        "in op aan bij met voor van uit naar na om onder over door tegen tot tussen tijdens sinds wegens vanwege volgens zonder te ten ter "
        "vanuit rond rondom langs buiten binnen boven naast achter vanaf per ondanks dankzij namens qua via omtrent jegens als"
    ),
    adverbs=words(
        "thuis onderweg gisteren vandaag morgen nu dan toen daarna eerder later al reeds nog ook weer opnieuw binnenkort daar hier destijds inmiddels "
        "ondertussen intussen bovendien daarnaast toch echter daarbij daarop daarom dus zo eveneens tegelijk uiteindelijk eindelijk eerst "
        "officieel onlangs ooit vanavond vanmorgen vanmiddag vanochtend gisteravond gisterochtend gistermiddag zelf zelfs immers daarvoor "
        "direct meteen persoonlijk samen alleen voorlopig verder blijkbaar vermoedelijk mogelijk waarschijnlijk inderdaad verrassend "
        "daartoe daarin daardoor sindsdien tevens wel juist pas vervolgens maar wederom nooit slechts bijna net niet wellicht "
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond "
        "zaterdagavond zondagavond maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend zaterdagochtend "
        "zondagochtend maandagmiddag dinsdagmiddag woensdagmiddag donderdagmiddag vrijdagmiddag zaterdagmiddag zondagmiddag"
    ),
    coordinators=words("en of maar want dus alsook"),
    subordinators=words("dat nadat omdat toen terwijl hoewel voordat sinds zoals waarna waarop waarbij doordat aangezien zodat totdat"),
    doubtful=words("als of indien tenzij wanneer waarom mits zodra hoe om zonder"),
    relatives=words("die dat wie wat waar waarin waarvan waarmee waardoor waarvoor waaronder waaruit waaraan wiens wier welke hetgeen"),
    openers=words(
        "dat omdat nadat toen terwijl hoewel voordat zodat doordat aangezien waarna waarop waarbij die waar waarin waarvan waarmee "
        "waardoor waarvoor waaruit waaraan wie"
    ),
    twofold=words("sinds om zonder als"),
    final_endings=(),
    reported=frozenset(),
    onward=words("uit naar tot"),
    particles=words(
        "af aan op uit bij in mee na voor weg vol toe terug samen om onder door vrij neer over vast los open stil stop dood binnen buiten goed "
        "heen raak bijeen rond tegen tegemoet gevangen plaats bekend deel"
    ),
    have=words("heeft hebben had hadden gehad"),
    be=words("is zijn was waren geweest"),
    become=words("wordt worden werd werden"),
    modals=words(
        "kan kunnen kon konden zal zullen zou zouden moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden wou gaat gaan "
        "ging gingen"
    ),
    plural=words(
        "hebben hadden zijn waren worden werden kunnen konden zullen zouden moeten moesten mogen mochten willen wilden gaan gingen"
    ),
    agent=words("door"),
    infinitive_mark="te",
    times=words(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober "
        "november december dag dagen week weken maand maanden jaar jaren uur uren minuut minuten ochtend avond middag nacht weekend eind "
        "begin medio zomer winter voorjaar najaar lente herfst"
    ),
    bodies=words(
        "politie rechtbank regering parlement leger brandweer kustwacht club bestuur partij commissie raad ministerie "
        "bedrijf concern gemeente stad staat kabinet gemeenteraad senaat congres agenten jury justitie hof bond federatie"
    ),
)  # fmt: skip
