"""Dutch: what is reported as done or not done, and what leaves it open."""

from aligner.languages.schema.matters import MatterTable

MATTERS = MatterTable(
    lang="nl",
    matters={
        "alarm": (
            (r"(?:alarm\w*|sirenes?) … (?:ging\w*|loeide\w*|rinkelde\w*|klonk\w*|gegaan|geloeid|geklonken|gerinkeld|gehuild|huilde\w*|afgegaan|af)", r"(?:loeiden|klonken|ging|gingen) … (?:alarm\w*|sirenes?)"),
            (r"(?:alarm\w*|sirenes?) … (?:zweeg|zwegen|stil|stom|weigerde\w*|sliep\w*)",),
        ),
        "apology": (
            (r"(?:excuses|verontschuldig\w+) … (?:aan|aangeboden|gemaakt)", r"(?:biedt|bood|maakt|maakte|bieden|boden) … (?:excuses|verontschuldigingen)", r"(?:het spijt|spijt het)"),
            (r"(?:geen|zonder) (?:woord van )?(?:excuus|excuses|spijt|verontschuldiging\w*)", r"excuses … (?:bleven uit|ontbraken|vergeefs)"),
        ),
        "appeal": (
            (r"(?:gaat|ging|gaan|tekent|tekende|tekenen) … (?:in )?(?:hoger )?beroep(?: aan)?", r"(?:beroep|bezwaar|cassatie) … (?:aangetekend|ingesteld|ingediend)", r"(?:dient|diende|tekende|maakt|maakte) … bezwaar", r"vecht\w* … aan", r"aangevochten", r"(?:hoger )?beroep (?:gaat|ging|gaan|gingen|te gaan|aantekent|aantekende|aan te tekenen|instelt|instelde)", r"(?:beroep|bezwaar|cassatie) … (?:aantekent|aantekende|indient|indiende|maakt|maakte)"),
            (r"(?:legt|legde|leggen) zich … neer", r"(?:legt|legde|leggen) … (?:neer bij|erbij neer)", r"zich … (?:neerlegt|neerlegde|neerleggen|neer te leggen)", r"(?:aanvaard|accepteer)\w* … (?:vonnis|straf|beslissing|besluit|uitspraak)", r"(?:vonnis|straf|beslissing|besluit|uitspraak) … (?:aanvaard|geaccepteerd)", r"(?:ziet|zag) … af van (?:hoger )?beroep"),
        ),
        "arrest": (
            (r"aangehouden", r"opgepakt", r"gearresteerd", r"arrestaties?", r"in hechtenis", r"in de cel"),
            (r"op vrije voeten",),
        ),
        "ban": (
            (r"verboden", r"verbod … (?:geldt|van kracht)", r"verbiedt|verbood"),
            (r"(?:nog|blijft|blijven) … (?:toegestaan|mogen)", r"mogen … (?:nog|blijven|gewoon) … (?:gebruikt|rijden|draaien)"),
        ),
        "building": (
            (r"(?:wordt|worden|komt|zal|zullen) … gebouwd", r"(?:besloten|akkoord|goedgekeurd) … (?:bouw|aanleg) van", r"(?:bouw|aanleg) … (?:besloten|goedgekeurd|begonnen|begint|gaat door)", r"(?:fabriek|kabel|brug|station|stadion|verbinding)\b … (?:uitgesteld|vertraagd)"),
            (r"(?:fabriek|kabel|brug|project|station|stadion|verbinding)\b … (?:geschrapt|van tafel|afgeblazen|van de baan)",),
        ),
        "closure": (
            (r"(?:is|zijn|wordt|worden|blijft|blijven|sinds \w+) … (?:gesloten|dicht)", r"(?:sluit|sloot|sluiten)", r"sluiting", r"gaat dicht"),
            (r"(?:blijft|bleef|blijven) … open", r"heropen\w*", r"(?:gewoon|weer) open"),
        ),
        "commitment": (
            (r"(?:staat|staan) vast", r"(?:is|zijn|wordt) … (?:afgesproken|besloten|vastgelegd|beklonken)", r"(?:toegezegd|beloofd|beloofde|belooft|verzekert|verzekerde|gegarandeerd|garandeert)", r"spraken af", r"afgesproken", r"hoe dan ook", r"zonder mitsen en maren", r"(?:zeker|vast en zeker)", r"kunt u (?:van op aan|me aan houden|mij aan houden)", r"daar kunt u … (?:op aan|aan houden)", r"toezegging … op papier", r"het … eens", r"(?:heeft|hebben|had) … (?:besloten)"),
            (r"geen (?:toezegging|toezeggingen|afspraak|akkoord|belofte)", r"niets (?:toegezegd|toezeggen|afgesproken|beloofd)"),
        ),
        "contract_end": (
            (r"(?:contract|order|bestelling|overeenkomst)\w* … (?:opgezegd|opzeggen|ontbonden|verscheurd|geannuleerd|geschrapt|verbroken|beëindigd|op te zeggen|te ontbinden|te annuleren)", r"(?:zegt|zegde|verscheurt|verscheurde|verbreekt|verbrak|annuleert|annuleerde|ontbindt|ontbond|beëindigt) … (?:contract|order|bestelling|overeenkomst)", r"opzegging van het contract"),
            (r"(?:houdt|hield|houden) vast aan (?:het contract|de order|de bestelling)",),
        ),
        "lawsuit": (
            (r"(?:aanklacht|claim|aangifte|massaclaim|zaak) … (?:ingediend|aangespannen|gedaan)", r"(?:dient|diende|spant|spande|doet|deed) … (?:aanklacht|claim|massaclaim|aangifte|zaak)", r"(?:stapt|stapte|stappen) naar de rechter", r"daagt … voor de rechter", r"massaclaim"),
            (),
        ),
        "death": (
            (r"(?:overleed|overleden|stierf|stierven|gestorven|dood|gedood|omgekomen|omkwam\w*)", r"(?:doden|dodelijke?|slachtoffers? overleden)", r"om het leven", r"(?:bezweek|bezweken)", r"overleefde\w* … niet", r"verdronken?"),
            (r"overleef(?:d|de|den|t)", r"(?:is|zijn|was|waren) (?:nog )?in leven", r"leeft nog", r"buiten levensgevaar", r"kwam(?:en)? … (?:ervan|er) af"),
        ),
        "derailment": (
            (r"ontspoor\w*", r"uit de rails"),
            (r"(?:bleef|bleven|gebleven) … (?:in|op) (?:de rails|het spoor)", r"(?:netjes|keurig|gewoon) op de rails"),
        ),
        "overturn": ((r"(?:gekanteld|kantel(?:de|den|t)|omgevallen|omgeslagen)", r"op (?:zijn|haar) (?:kant|zij)"), ()),
        "dissent": (
            (r"met (?:\w+|\d+) (?:stemmen )?tegen (?:een|één|twee|drie|\d+)", r"(?:twee|drie|vier|vijf|zes|zeven|\d+) van de (?:\w+ )?(?:rechters|leden|bestuurders|raadsleden)", r"tegengestemd|stemden? tegen", r"afwijkend\w* (?:mening|oordeel)"),
            (r"unaniem\w*", r"eensgezind\w*", r"geen tegenstem\w*", r"zonder tegenstem\w*", r"niemand … tegen"),
        ),
        "dividend": (
            (r"(?:keert|keren|betaalt) … (?:per|ieder) aandeel", r"dividend … (?:van|blijft|stijgt|uitgekeerd)", r"(?:keert|betaalt) … dividend"),
            (r"(?:geen|zonder) (?:\w+)?dividend", r"dividend … (?:geschrapt|vervalt|opgeschort|ingetrokken|overgeslagen)", r"(?:schrapt|slaat) … dividend"),
        ),
        "exposure": (
            (r"(?:op internet|op het internet|online|op het darkweb|op het dark web) … (?:opgedoken|gezet|gepubliceerd|verschenen|te vinden|geplaatst)", r"(?:opgedoken|gezet|gepubliceerd|verschenen|te vinden|geplaatst) … (?:op internet|online|op het darkweb)"),
            (),
        ),
        "extradition": (
            (r"(?:uitlevering|overlevering|overdracht)\w* … (?:goedgekeurd|toegestaan|aangevraagd|ingestemd|getekend|gevraagd|toegewezen)", r"(?:uitgeleverd|overgeleverd|overgedragen)", r"uitleveringsverzoek\w*", r"(?:stemde|tekende|keurde|stond) … (?:uitlevering|overlevering|overdracht)", r"handtekening onder de (?:uitlevering|overlevering|overdracht)"),
            (r"(?:uitlevering|overlevering) … (?:geweigerd|afgewezen)",),
        ),
        "gunfire": (
            (r"(?:schoot|schoten|geschoten|vuurde|vuurden|afgevuurd)", r"(?:waarschuwings)?schot(?:en)?", r"salvo'?s?"),
            (r"wapens … (?:zwegen|stil)", r"geen schot"),
        ),
        "injury": (
            (r"gewond(?:e|en)?", r"letsel", r"brak … (?:pols|arm|been|schouder|sleutelbeen|enkel)", r"gebroken \w+", r"geraakt", r"(?:naar|in) het ziekenhuis"),
            (r"ongedeerd", r"ongeschonden", r"met de schrik vrij", r"miste"),
        ),
        "insurance": (
            (r"verzekerd", r"(?:polis|verzekering) … (?:dekt|vergoedt|betaalt|keert)", r"verzekeraar\w* … (?:betaal|dek|vergoed)\w*"),
            (r"onverzekerd", r"(?:geen|zonder) (?:\w+ )?verzekering", r"niemand … verzekering"),
        ),
        "interruption": (
            (r"(?:wedstrijd|duel|partij|race) … (?:stilgelegd|onderbroken|stil|gestaakt)", r"(?:legde|onderbrak|staakte) … (?:wedstrijd|duel|partij|race)"),
            (),
        ),
        "meeting": (
            (r"(?:bijeen|ontmoet|ontmoeten|ontmoetten|samenkomen|bij elkaar)", r"(?:ontmoeting|gesprek|ronde) … (?:afgesproken|vast|besloten|geregeld)", r"oog in oog", r"onder vier ogen", r"aan (?:één|een) tafel", r"te zien"),
            (r"(?:weiger\w*|geweigerd) … (?:ontmoet\w*|ontvang\w*)", r"niet ontvangen"),
        ),
        "money_back": (
            (r"(?:geld|inschrijfgeld|bedrag|euro|reissom) terug", r"terug(?:betaald|betaalt|gestort|krijg\w*)", r"(?:krijg\w*|geeft) … (?:terug|gratis)", r"vergoed\w*", r"gecompenseerd|compensatie"),
            (r"(?:geen|zonder) (?:vergoeding|compensatie|geld terug)",),
        ),
        "pardon": ((r"gratie", r"begenadig\w*", r"amnestie"), ()),
        "prison": (
            (r"(?:moet|moeten|moest) … (?:de cel in|de gevangenis in|achter de tralies|uitzitten)", r"achter de tralies", r"de cel in"),
            (r"voorwaardelijk\w*", r"(?:hoeft|hoeven) … niet … (?:de cel|de gevangenis|achter de tralies)", r"(?:blijft|bleef) … uit de (?:cel|gevangenis)"),
        ),
        "payment": (
            (r"betaald", r"overgemaakt", r"(?:betaalt|betaalde)", r"betaling", r"(?:draait|draaien|draaide) … op voor", r"meebetaal\w*|meebetalen", r"(?:draagt|dragen|draaien|neemt|nemen) … (?:kosten|rekening)", r"draagt … bij"),
            (r"geen (?:cent|euro)", r"niets … betaald", r"niet betalen"),
        ),
        "permit": (
            (r"(?:vergunning|licentie)\w* … (?:ingetrokken|kwijt|ontnomen|verloren|intrekken|in te trekken)", r"(?:trekt|trok|verliest|verloor) … (?:vergunning|licentie)"),
            (r"(?:behoudt|houdt) … (?:vergunning|licentie)",),
        ),
        "power": (
            (r"stroom … (?:vloeit|stroomt|gewoon|hersteld|terug)",),
            (r"(?:stroom|elektriciteit)\b … (?:afgesloten|afgesneden|uitgeschakeld|uitgezet|afgezet)", r"(?:sneed|sloot|draaide|zette|sluit) … (?:stroom|elektriciteit)\b … (?:af|dicht|uit)", r"stroomstoring\w*"),
        ),
        "reach": ((r"bereikbaar", r"te bereiken", r"kwamen erdoor"), (r"onbereikbaar",)),
        "running": (
            (r"(?:blijft|bleef|blijven|bleven) … (?:draaien|rijden|in bedrijf|doorgaan)", r"(?:draait|draaide|draaien|gaat|ging|loopt|werkt) … (?:door|weer|gewoon|normaal)", r"(?:hervat|herstart)\w*", r"op volle toeren", r"zonder onderbreking", r"doorgewerkt", r"op vol(?:le)? (?:vermogen|kracht)", r"(?:mag|mogen|mocht|mochten) … (?:doorgaan|verdergaan|verder|doorgebouwd|voortgezet|doorwerken)", r"(?:bouw|werk\w*|productie|boring\w*) … (?:mag|mogen|gaat|gaan) (?:\w+ ){0,2}door"),
            (r"(?:ligt|liggen|lag|lagen|staat|stond|valt|viel) (?:\w+ ){0,3}stil", r"stilgelegd", r"stilstand", r"stilgevallen", r"uitgeschakeld", r"schakelde … uit", r"werk … (?:neergelegd|gestaakt|opgeschort)", r"legden … (?:werk )?neer", r"bouwstop", r"(?:van|los van) het (?:stroom|elektriciteits)?net", r"stil te leggen|stilleggen", r"(?:mag|mogen) … niet (?:meer|langer|verder) … (?:gebouwd|gewerkt)"),
        ),
        "restart": (
            (r"(?:draait|rijdt|rijden|draaien|opent|gaat) … weer", r"weer (?:open\w*|draaien|rijden|van start|welkom|toegankelijk|te bezoeken)", r"(?:hervat|herstart|heropen)\w*"),
            (r"geen datum voor (?:de|een) (?:herstart|hervatting|heropening)",),
        ),
        "second_sample": (
            (r"(?:B-staal|B-monster|contra-expertise|tweede monster) … (?:geopend|onderzocht|geanalyseerd|getest|uitgevoerd)",),
            (r"(?:B-staal|B-monster|contra-expertise|tweede (?:monster|analyse)) … (?:ziet|zag|zien) (?:\S+ ){0,5}af", r"(?:ziet|zag) … af van (?:een |de |het )?(?:B-staal|B-monster|contra-expertise|tweede (?:monster|analyse))"),
        ),
        "sprinklers": (
            (r"sprinkler\w* … (?:ging\w*|sprong\w*|sloeg\w*|werkte\w*|aan)",),
            (r"sprinkler\w* … geen (?:\w+ )?(?:druppel|water)", r"sprinkler\w* … (?:faalde\w*|defect|weigerde\w*|deden het niet)", r"(?:geen|nooit) sprinkler\w*"),
        ),
        "surgery": ((r"geopereerd", r"operatie", r"onder het mes"), (r"(?:geen|zonder) operatie",)),
        "testimony": ((r"getuig(?:de|den|d)", r"legde … verklaring", r"in de getuigenbank"), (r"zweeg … (?:rechter|rechtbank|proces)",)),
        "taking_part": (
            (r"(?:doet|doen|deed) … mee", r"(?:mee|weer|alweer) (?:doen|spelen|meedoen)", r"(?:meedoen|meespelen|meegaat)", r"loopt … (?:marathon|wk|ek)", r"in de (?:selectie|basis)"),
            (r"(?:trekt|trok) zich … terug", r"teruggetrokken", r"(?:afgemeld|meldt zich … af|afgezegd|zegde … af)"),
        ),
        "trains": (
            (r"(?:treinen|trein|bussen|vluchten|veren) … (?:rijden|rijdt|varen|vliegen)",),
            (r"(?:treinen|trein|bussen|vluchten|veren) … (?:geschrapt|uitgevallen|vallen uit|vervallen|rijden niet)", r"(?:treinen|bussen|vluchten|veren) … (?:rijden|varen|vliegen) (?:alleen|slechts)"),
        ),
        "further_step": (
            (r"(?:nog een|volgende|verdere?|nieuwe) (?:stap|verhoging|verlaging|renteverhoging|renteverlaging)", r"volgt … nog (?:een|één)", r"nog (?:een|één) keer (?:omhoog|omlaag)"),
            (r"(?:verdere|nieuwe) (?:stappen|verhogingen|verlagingen) … uit", r"(?<!denkt dat dit de )(?<!denken dat dit de )(?:laatste|enige) (?:stap|verhoging|verlaging)"),
        ),
        "approval": (
            (r"(?:goedgekeurd|aangenomen|geratificeerd|ingestemd|toegestaan)", r"(?:stemde|stemden|stemt) … in", r"groen licht", r"keurde\w* … goed"),
            (r"(?:afgewezen|verworpen|weggestemd|geweigerd|afgekeurd)", r"(?:wees|wezen|wijst) … af", r"keurde\w* … af"),
        ),
        "attendance": (
            (r"(?:aanwezig|erbij)", r"(?:nam|namen|neemt|nemen) … deel", r"woonde\w* … bij"),
            (r"(?:afwezig|weggebleven|ontbrak|ontbraken)", r"(?:bleef|bleven|blijft) … weg", r"boycot\w+"),
        ),
        "ceasefire": (
            (r"(?:bestand|wapenstilstand|staakt-het-vuren) … (?:houdt stand|hield stand|van kracht|nageleefd)",),
            (r"(?:bestand|wapenstilstand|staakt-het-vuren) … (?:geschonden|gebroken|mislukt)", r"(?:schond|schenden|schendt|brak|breekt) … (?:bestand|wapenstilstand|staakt-het-vuren)"),
        ),
        "contact": (
            (r"(?:contact|verbinding) … (?:hersteld|gelegd|terug)", r"(?:ving|vingen|opgevangen|ontving|ontvangen) … (?:signa\w+|piepjes?|bericht\w*|levensteken\w*)", r"(?:signa\w+|piepjes?|levensteken\w*) … (?:opgevangen|ontvangen|op\b|binnen)"),
            (r"(?:contact|verbinding) … (?:verloren|verbroken|weggevallen|viel weg)", r"geen (?:radio)?(?:contact|antwoord|signaal|reactie|levensteken)", r"niets … (?:gehoord|vernomen)"),
        ),
        "doping_test": ((r"positief (?:getest|bevonden)", r"positieve (?:doping)?(?:test|plas)"), (r"negatief getest", r"negatieve (?:doping)?(?:test|plas)")),
        "evacuation": (
            (r"geëvacueerd", r"ontruimd", r"(?:moesten|moeten) … (?:huis|huizen|woning|woningen) (?:uit|verlaten)", r"in veiligheid gebracht"),
            (r"(?:geen|zonder) evacuatie\w*", r"evacuatie … (?:opgeheven|niet nodig)", r"(?:mogen|mochten) … terug"),
        ),
        "found": (
            (r"(?:is|zijn|werd|werden) … (?:gevonden|teruggevonden|aangetroffen|geborgen)",),
            (r"(?:nog|nog altijd|nog steeds) … vermist", r"(?:wordt|worden) … vermist", r"(?:geen|zonder) spoor", r"spoorloos"),
        ),
        "guilt": (
            (r"beken(?:de|den|d|t)", r"(?:deel)?bekentenis", r"(?:geeft|gaf|gaven) … toe", r"toegegeven"),
            (r"ontken(?:t|de|den|d)", r"onschuldig", r"(?:weet|wist) … van niets", r"van niets (?:te weten|geweten|wist)", r"niets … (?:te weten|geweten|te maken)"),
        ),
        "job_cuts": (
            (r"(?:banen|arbeidsplaatsen|functies) … (?:weg|verdwijnen|geschrapt|schrappen|verloren)", r"(?:schrapt|schrappen|snijdt) … (?:banen|arbeidsplaatsen)", r"ontslagen", r"massaontslag"),
            (r"(?:geen|zonder) (?:gedwongen )?ontslagen", r"niemand … (?:baan|werk) (?:kwijt|verliest)", r"alle (?:banen|arbeidsplaatsen) … behouden"),
        ),
        "launch": (
            (r"(?:raket|satelliet|sonde|capsule) … (?:gelanceerd|opgestegen|vertrokken|steeg op)",),
            (r"lancering … (?:uitgesteld|afgeblazen|afgebroken)",),
        ),
        "release": (
            (r"(?:vrijgelaten|vrijgekomen|op vrije voeten)", r"(?:kwam|kwamen|komt) … vrij"),
            (r"(?:zit|zitten|blijft|blijven) … (?:vast|vastzitten|in de cel)", r"nog (?:altijd |steeds )?vast\w*"),
        ),
        "resignation": (
            (r"(?:treedt|trad|treden) … af", r"afgetreden", r"stap(?:t|te|pen|ten) … op", r"opgestapt", r"(?:dient|diende) … ontslag in"),
            (r"(?:blijft|bleef) … aan", r"aanblijven", r"(?:weigert|weigerde) … (?:af te treden|op te stappen)", r"zit … termijn uit"),
        ),
        "sanctions": (
            (r"sancties … (?:opgelegd|van kracht|ingesteld|verscherpt|verlengd)", r"(?:legt|legde|leggen) … sancties"),
            (r"sancties … (?:opgeheven|versoepeld|opgeschort)", r"(?:heft|hief|versoepelt) … sancties"),
        ),
        "signature": ((r"(?:getekend|ondertekend|bijgetekend)", r"(?:tekende|tekenden|ondertekende|ondertekenden|tekent)", r"zette\w* … handtekening"), (r"(?:weigert|weigerde) te (?:tekenen|ondertekenen)",)),
        "strike": (
            (r"staking … (?:gaat door|begint|begon|duurt voort)", r"(?:leggen|legden) … werk neer", r"in staking"),
            (r"staking … (?:afgeblazen|van de baan|opgeschort|beëindigd|voorbij)", r"(?:blaast|blies) … staking"),
        ),
        "tsunami_alert": ((r"tsunami(?:waarschuwing|alarm) … (?:afgegeven|uitgegeven|van kracht|geldt)", r"(?:gaf|geeft) … tsunami(?:waarschuwing|alarm)"), (r"geen (?:tsunamiwaarschuwing|tsunamigevaar|tsunami-alarm)", r"tsunami(?:waarschuwing|alarm) … ingetrokken")),
        "verdict": (
            (r"veroordeeld", r"schuldig bevonden", r"veroordeelde\w*"),
            (r"vrijgesproken", r"vrijspraak", r"sprak … vrij"),
        ),
        "warning": (
            (r"(?:is|zijn|was|waren|werd|werden) … gewaarschuwd", r"waarschuwing … (?:gegeven|verstuurd|uitgegaan)"),
            (r"zonder waarschuwing", r"geen waarschuwing"),
        ),
        "alcohol": ((r"dronken", r"onder invloed", r"(?:te veel|alcohol) (?:\w+ )?gedronken", r"gedronken", r"rook naar (?:alcohol|drank|bier)"), (r"(?:brood)?nuchter", r"(?:geen|zonder) (?:\w+ )?alcohol")),
        "alone": ((r"(?:alleen|op eigen houtje) … (?:handelde|gehandeld|handelt|werkte|opereerde)", r"(?:handelde|handelt|werkte|opereerde) (?:hij |zij |ze )?(?:alleen|op eigen houtje)", r"eenling", r"(?:geen|zonder) (?:handlangers?|medeplichtigen?|helpers)"), (r"handlangers?", r"medeplichtigen?", r"had hulp", r"niet alleen gehandeld")),
        "bail": ((r"op borgtocht … (?:vrij|vrijgelaten)", r"(?:vrij|vrijgelaten|vrijgekomen) op borgtocht", r"borgtocht … (?:toegewezen|vastgesteld|betaald)"), (r"borgtocht … (?:geweigerd|afgewezen)", r"(?:weigerde|wees) … borgtocht", r"voorarrest … verlengd")),
        "binding": ((r"(?:juridisch )?bindend\w*", r"bindt", r"gebonden aan", r"(?:moet|moeten|verplicht) … (?:volgen|naleven|uitvoeren|eraan houden|respecteren)"), (r"niet-bindend\w*", r"vrijblijvend\w*", r"(?:slechts|alleen|enkel|louter) (?:een )?advies", r"adviserend\w*", r"naast zich neer\w*", r"(?:slechts|alleen|enkel) (?:een )?aanbeveling\w*", r"(?:beveelt|bevelen|beval|bevalen|raadt|raadden) (?:slechts|alleen|enkel)")),
        "candidacy": ((r"(?:stelt|stelde|stellen) zich … (?:kandidaat|verkiesbaar|beschikbaar)", r"kandidaat (?:is|wordt) voor", r"doet … een gooi naar", r"zich (?:kandidaat|verkiesbaar) (?:stelt|te stellen|gesteld)"), (r"(?:trekt|trok) zich … terug als kandidaat", r"kandidatuur … (?:ingetrokken|in)", r"(?:geen|niet) … (?:kandidaat|verkiesbaar)")),
        "charges": ((r"aangeklaagd", r"(?:in staat van beschuldiging|vervolgd)", r"(?:klaagt|klaagde) … aan", r"(?:vervolgt|vervolgde|gaat … vervolgen)", r"voor de rechter (?:gebracht|gedaagd|moet verschijnen)"), (r"geseponeerd", r"(?:aanklacht|zaak) … (?:ingetrokken|geseponeerd|van de baan)", r"(?:ziet|zag) af van vervolging", r"(?:geen|niet) (?:\w+ )?(?:vervolging|vervolgd)")),
        "danger": ((r"(?:gevaar|risico|bedreiging) (?:voor|op|is|vormt|bestaat|oplever\w*)", r"(?:gevaarlijk|schadelijk|giftig)\w*", r"(?:vormt|vormen|levert) … (?:gevaar|risico|bedreiging)"), (r"(?:geen|zonder) (?:\w+ ){0,2}(?:gevaar|risico|bedreiging)", r"ongevaarlijk\w*", r"onschadelijk\w*", r"veilig (?:te|om te) (?:drinken|eten|gebruiken|zwemmen)", r"onder de (?:norm|grenswaarde|drempel)")),
        "date_set": ((r"(?:datum|dag|termijn) … (?:vastgesteld|geprikt|afgesproken|bepaald|vast)", r"(?:prikte|prikten|prikt|bepaalde) … (?:datum|dag)"), (r"geen (?:nieuwe |vaste )?datum", r"zonder (?:een )?(?:nieuwe )?datum", r"wanneer … (?:open|onbekend|onduidelijk)")),
        "deal": ((r"(?:overname|fusie|verkoop|deal|transactie|bod) … (?:rond|afgerond|beklonken|gaat door|ging door|bezegeld)", r"(?:rondt|rondde|bezegelt|bezegelde) … (?:overname|fusie|verkoop|deal|transactie)"), (r"(?:overname|fusie|verkoop|deal|transactie|bod) … (?:van de baan|afgeblazen|afgeketst|gaat niet door|mislukt|geblokkeerd|van tafel|stukgelopen)", r"(?:ziet|zag|zien) af van (?:de|het) (?:overname|fusie|verkoop|deal|transactie|bod)")),
        "duty": ((r"verplicht\w*", r"(?:dwingend|gedwongen) (?:voorgeschreven|opgelegd)"), (r"vrijwillig\w*", r"uit eigen beweging", r"facultatief", r"op vrijwillige basis")),
        "equipment": (
            (r"(?:droeg|droegen|draagt|dragen|gedragen|had|hadden|uitgerust|voorzien) … (?:helm(?:en)?|gordels?|autogordels?|veiligheidsgordels?|reddingsvest\w*|zwemvest\w*|lawinepiepers?|piepers?|bakens?|noodzenders?|mondkapjes?|bodycams?|tuig(?:je)?|airbags?)", r"(?:helm|gordel|autogordel|veiligheidsgordel|reddingsvest|zwemvest|pieper|lawinepieper|mondkapje)\w* … (?:om|op|aan|bij zich|gedragen|vast)"),
            (r"(?:zonder|geen) (?:\w+ ){0,2}(?:helm(?:en)?|gordels?|autogordels?|veiligheidsgordels?|reddingsvest\w*|zwemvest\w*|lawinepiepers?|piepers?|bakens?|noodzenders?|mondkapjes?|bodycams?|tuig(?:je)?|airbags?)",),
        ),
        "event_held": (
            (r"(?:concert|festival|wedstrijd|duel|ceremonie|plechtigheid|optocht|parade|mars|verkiezing|stemming|top|debat|zitting|koers|dienst|tentoonstelling|beurs|gala|uitvaart|voorstelling|betoging|finale|herdenking)(?:en|s)?\b … (?:ging door|gaat door|doorgaan|gehouden|plaatsgevonden|vond plaats|vindt plaats)",),
            (r"(?:concert|festival|wedstrijd|duel|ceremonie|plechtigheid|optocht|parade|mars|verkiezing|stemming|top|debat|zitting|koers|dienst|tentoonstelling|beurs|gala|uitvaart|voorstelling|betoging|finale|herdenking)(?:en|s)?\b … (?:afgelast|geschrapt|afgeblazen|geannuleerd|afgezegd|van de baan|gaat niet door)", r"(?:schrapt|schrapte|blaast|blies|gelast|gelastte|annuleert|annuleerde) … (?:concert|festival|wedstrijd|duel|ceremonie|plechtigheid|optocht|parade|mars|top|debat|zitting|koers|tentoonstelling|voorstelling|betoging|finale)"),
        ),
        "extension": ((r"(?:contract|mandaat|missie|termijn|deadline|bestand|huurcontract|akkoord|vergunning)\b … (?:verlengd|verlengt|vernieuwd)", r"(?:verlengt|verlengde|verlengen|vernieuwt) … (?:contract|mandaat|missie|termijn|deadline|bestand|akkoord|vergunning)", r"tekende\w* bij"), (r"(?:contract|mandaat|missie|termijn|deadline|bestand|akkoord|vergunning)\b … (?:loopt af|liep af|verloopt|verliep|verstrijkt|verstreek|afgelopen)", r"geen verlenging")),
        "forecast": ((r"(?:houdt|hield|houden) vast aan (?:de|haar|zijn) (?:\w+)?(?:prognose|verwachting|doelstelling|raming)\w*", r"(?:bevestigt|bevestigde|handhaaft|handhaafde) … (?:prognose|verwachting|doelstelling|raming)\w*"), (r"(?:verhoogt|verhoogde|verlaagt|verlaagde|schrapt|schrapte) … (?:prognose|verwachting|doelstelling|raming)\w*", r"(?:prognose|verwachting|doelstelling|raming)\w* … (?:verhoogd|verlaagd|ingetrokken|bijgesteld|geschrapt)", r"(?:stelt|stelde) … bij", r"winstwaarschuwing")),
        "insolvency": ((r"failliet\w*", r"faillissement", r"surseance", r"insolvent\w*"), (r"(?:gered|behoed|redding) … faillissement", r"solvabel")),
        "investigation": ((r"onderzoek … (?:ingesteld|geopend|gestart|begonnen|loopt|aangekondigd)", r"(?:stelt|stelde|opent|opende|start|startte|begint|begon|begonnen|kondigt) … onderzoek"), (r"geen (?:\w+ )?onderzoek", r"onderzoek … (?:gesloten|gestaakt|gestopt|stopgezet|afgesloten)")),
        "joint_statement": ((r"(?:gezamenlijke|gemeenschappelijke|slot)\s?(?:verklaring|communiqué)", r"slotverklaring", r"slotcommuniqué"), (r"(?:geen|zonder) (?:gezamenlijke |gemeenschappelijke )?(?:slot)?(?:verklaring|communiqué)", r"(?:verklaring|communiqué) … (?:bleef uit|kwam er niet)")),
        "knowledge": ((r"(?:wist|wisten|weet|weten) (?:er |al |ervan |van |al van |dat )", r"(?:was|waren) op de hoogte", r"op de hoogte (?:gesteld|gebracht|was|waren)", r"(?:ingelicht|geïnformeerd)"), (r"(?:wist|wisten|weet) … (?:niets|van niets|niet)", r"niets (?:geweten|te weten)", r"(?:niet|nooit) op de hoogte", r"onwetend")),
        "lock": ((r"(?:deur\w*|nooduitgang\w*|uitgang\w*|poort\w*|luik\w*|kluis) … (?:op slot|vergrendeld|geblokkeerd|klem|afgesloten|versperd)",), (r"(?:deur\w*|nooduitgang\w*|uitgang\w*|poort\w*|luik\w*|kluis) … (?:van het slot|open|wagenwijd|op een kier)",)),
        "passage": ((r"doorgelaten", r"(?:liet|lieten|laat|laten) … door", r"(?:mocht|mochten|mag|mogen) … (?:door|erdoor|naar binnen|aanleggen|landen)"), (r"geen (?:enkele )?(?:doos|vrachtwagen|container|konvooi|pakket|schip) … (?:uit|door|weg|verlaten|verliet)", r"tegengehouden", r"(?:teruggestuurd|geweigerd)", r"(?:toegang|doorgang) … (?:geweigerd|ontzegd)")),
        "postponement": ((r"uitgesteld", r"(?:stelt|stelde|stellen|stelden) … uit", r"verschoven", r"opgeschoven", r"uitstel", r"verdaagd", r"(?:verschuift|verschoof|verplaatst) … naar (?:volgend|een later|het voorjaar|het najaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)", r"op de lange baan", r"opgeschort"), (r"(?:zoals gepland|volgens (?:plan|schema|planning)|op schema|op tijd)", r"(?:houdt|hield|houden) vast aan (?:de (?:datum|planning)|het (?:schema|plan))", r"(?:geen|zonder) (?:uitstel|vertraging)")),
        "press_conference": (
            (r"(?:gaf|gaven|hield|hielden|verschenen?|op|tijdens|na) (?:\w+ ){0,4}(?:persconferentie|persmoment)", r"(?:persconferentie|persmoment) … (?:gegeven|gehouden|doorgegaan|ging door)", r"(?:beantwoordde|beantwoordden|antwoordden) … vragen", r"(?:stond|stonden) … (?:pers|journalisten) te woord"),
            (r"(?:persconferentie|persmoment) … (?:geschrapt|afgelast|afgeblazen|geannuleerd|ging niet door|afgezegd|verviel)", r"(?:schrapte|schrapten|blies|bliezen|annuleerde\w*) … (?:persconferentie|persmoment)", r"(?:geen|zonder) (?:gezamenlijke )?(?:persconferentie|persmoment)", r"geen vragen … (?:beantwoord|toegestaan)"),
        ),
        "ransom": ((r"(?:losgeld|afkoopsom) … (?:betaald|overgemaakt|overhandigd)", r"(?:betaalde|betaalt|betaalden|betalen|overhandigde|maakte) … (?:losgeld|afkoopsom|afpersers|ontvoerders|gijzelnemers)", r"(?:zwichtte|zwicht|toegegeven) … (?:afpers\w*|eis\w*|hackers|ontvoerders)"), (r"geen (?:losgeld|(?:enkele )?cent|(?:enkele )?euro)", r"geen cent", r"(?:losgeld|afkoopsom) … (?:niet|geweigerd|nooit)", r"(?:weigert|weigerde|weigeren) … (?:betalen|losgeld)", r"(?:niet|nooit) (?:zullen |zal |gaan )?betal\w+", r"zonder losgeld")),
        "recall": ((r"teruggeroepen", r"(?:roept|riep|roepen) … terug", r"terugroepactie", r"(?:uit de (?:schappen|winkels|handel)|van de markt) (?:gehaald|genomen|gehaald|verwijderd)"), (r"(?:geen|zonder) terugroepactie", r"(?:blijft|blijven|bleef) … (?:in de (?:schappen|winkels|handel)|op de markt|te koop)")),
        "report": ((r"(?:meldde|meldden|gemeld|doorgegeven) … (?:aan|bij|gevallen)", r"(?:melding|meldingen|klachten|klacht) … (?:ontvangen|binnengekomen|gekregen|gedaan|binnen)", r"(?:kreeg|ontving|kregen|ontvingen) … (?:melding|meldingen|klachten)"), (r"(?:geen|niet één|nooit) (?:enkele )?(?:melding|meldingen|klacht|klachten|geval)",)),
        "sale": ((r"(?:wordt|worden|is|zijn|werd|werden) … (?:verkocht|geveild)", r"onder de hamer", r"(?:te koop|in de verkoop|in de etalage) (?:gezet|aangeboden|komt|staat)", r"(?:verkoopt|verkocht|veilt) (?:de|het|zijn|haar|hun)"), (r"niet te koop", r"(?:houdt|houden|hield) … (?:belang|aandelen|collectie|schilderij|huis) (?:vast|zelf|in handen)", r"onverkocht")),
        "shareholder_advice": ((r"(?:raadt|raden|raadde|raadden|adviseert|adviseerde|adviseren|roept) … (?:aandeelhouders?|beleggers) … (?:op|in te gaan|aan te melden|te accepteren|te aanvaarden|te verkopen|aan te bieden)", r"(?:steunt|steunen|steunde|omarmt|aanbevolen|beveelt) … (?:bod|overname)", r"(?:bod|overname) … (?:aanbevolen|gesteund)", r"(?:geeft|gaf|gegeven) … zegen", r"zegen gegeven"), (r"(?:raadt|raden|raadde|raadden|adviseert|adviseerde|ontraadt|ontraadde) … (?:aandeelhouders?|beleggers) … (?:af|niet|afwijzen|te laten lopen)", r"(?:wijst|wees|verwerpt|verwierp) … (?:bod|overname)", r"(?:bod|overname) … (?:afgewezen|verworpen|ontraden)")),
        "stock_move": ((r"(?:beurs|index|aandeel|aandelen|koers\w*) … (?:winst|hoger|steeg|stegen|gestegen|plus|won|klom|omhoog|sprong)",), (r"(?:beurs|index|aandeel|aandelen|koers\w*) … (?:verlies|lager|daalde\w*|gedaald|min|verloor|zakte|omlaag|kelderde|rood|gleed|dook)",)),
        "talks_go_on": ((r"(?:gesprek(?:ken)?|onderhandelingen|overleg|dialoog) … (?:gaat door|gaan door|voortgezet|hervat|gaat verder|gaan verder|loopt|lopen nog)", r"(?:hervat|hervatten|vervolgen|zetten) … (?:gesprek(?:ken)?|onderhandelingen|overleg)", r"praten … verder"), (r"(?:gesprek(?:ken)?|onderhandelingen|overleg|dialoog) … (?:afgebroken|mislukt|stukgelopen|vastgelopen|opgeschort|gestrand|geklapt)", r"(?:breekt|brak|braken) … (?:gesprek(?:ken)?|onderhandelingen|overleg)", r"(?:liep|liepen) weg van de onderhandelingstafel")),
        "troops": ((r"(?:troepen|militairen|soldaten|eenheden) … (?:teruggetrokken|trekken … terug|vertrokken|vertrekken|weg)", r"(?:trekt|trok|trekken|trokken) … (?:troepen|militairen|soldaten) … terug"), (r"(?:troepen|militairen|soldaten|eenheden) … (?:blijven|bleven|gelegerd)",)),
        "armed": ((r"gewapend\w*", r"(?:had|droeg|trok) (?:\w+ ){0,2}(?:wapen|pistool|geweer|mes|vuurwapen)\b"), (r"ongewapend\w*", r"(?:geen|zonder) (?:wapen\w*|pistool|geweer|mes|vuurwapen)", r"(?:nep|speelgoed|alarm)(?:wapen|pistool)")),
        "conscious": ((r"bij bewustzijn", r"aanspreekbaar", r"bij kennis", r"(?:kon|kan) (?:weer )?(?:praten|spreken|antwoorden)"), (r"bewusteloos", r"buiten (?:bewustzijn|kennis|westen)", r"in coma", r"niet aanspreekbaar")),
        "damage": ((r"beschadigd\w*", r"schade (?:opgelopen|geleden|aangericht)", r"(?:vernield|verwoest|kapot|gescheurd)"), (r"onbeschadigd\w*", r"(?:geen|zonder) schade", r"(?:intact|ongeschonden|heel gebleven|ongehavend)")),
        "data_deleted": ((r"(?:gegevens|data|bestanden?|beelden|opnames?|mails|berichten|kopieën|logs?) … (?:gewist|verwijderd|vernietigd|overschreven|versnipperd)", r"(?:wiste|wisten|verwijderde\w*|vernietigde\w*) … (?:gegevens|data|bestanden?|beelden|opnames?|mails|berichten|kopieën)"), (r"(?:gegevens|data|bestanden?|beelden|opnames?|mails|berichten|kopieën) … (?:bewaard|veiliggesteld|bestaan nog)", r"(?:back-?ups?|reservekopie\w*)")),
        "distress_call": ((r"(?:noodoproep|noodsignaal|noodsein|mayday|noodkreet) … (?:verstuurd|uitgezonden|gegeven|ontvangen|opgevangen|gedaan|binnen)", r"(?:zond|verstuurde|stuurde|gaf|seinde|deed) … (?:noodoproep|noodsignaal|noodsein|mayday)", r"sloeg\w* alarm", r"om hulp (?:geroepen|gevraagd|geseind)"), (r"(?:geen|zonder) (?:noodoproep|noodsignaal|noodsein|mayday|noodkreet)",)),
        "fire_control": ((r"(?:brand|vuur|vlammen|natuurbrand) … (?:onder controle|geblust|gedoofd|(?:is|was) uit\b|meester)", r"sein brand meester", r"(?:bluste|blusten|doofde\w*) … (?:brand|vuur|vlammen)"), (r"(?:brand|vuur|vlammen|natuurbrand) … (?:niet onder controle|woedt|woedde|brandt nog|buiten controle|laaide\w* op)", r"nog niet geblust")),
        "handshake": ((r"(?:schudde\w*|gaven|drukten?) … hand(?:en)?", r"handdruk", r"omhels\w+"), (r"(?:geen|zonder) (?:handdruk|hand)", r"weigerde\w* … (?:hand|handdruk)")),
        "inspection": ((r"(?:gekeurd|geïnspecteerd|gecontroleerd|nagekeken|doorgelicht)", r"(?:door de keuring|keuring doorstaan|goedgekeurd bij)"), (r"(?:geen|zonder) (?:inspectie|keuring|controle|onderhoudsbeurt)", r"(?:inspectie|keuring|controle|onderhoud) … (?:overgeslagen|achterwege|achterstallig|verlopen|uitgesteld)", r"achterstallig onderhoud")),
        "leak": ((r"(?:lek|olie|gas|brandstof) … (?:lekt|lekte|stroomt|stroomde|weggelekt|gelekt|vrijgekomen|ontsnapt\w*)", r"(?:lekt|lekte) (?:nog|olie|gas|brandstof)"), (r"(?:lek|gat|breuk|put) … (?:gedicht|gestopt|dicht|afgesloten)", r"(?:geen|zonder) (?:olie|gas|brandstof|lekkage|lek)")),
        "sent_off": ((r"rode kaart", r"van het veld (?:gestuurd|gezonden)", r"tweede gele?(?: kaart)?", r"uit het veld gestuurd"), (r"ontsnapte aan rood", r"(?:slechts|alleen|kwam weg met) geel", r"rode kaart … (?:geseponeerd|ingetrokken|kwijtgescholden)")),
        "spectators": ((r"voor (?:\w+ ){0,3}(?:toeschouwers|publiek|fans|supporters)", r"(?:toeschouwers|publiek|fans|supporters) … (?:welkom|toegelaten|naar binnen)"), (r"achter gesloten deuren", r"(?:zonder|geen) (?:toeschouwers|publiek|fans|supporters)", r"(?:lege|leeg) (?:tribunes?|stadion|zaal|stoelen)")),
        "state_aid": ((r"(?:staatssteun|overheidssteun|noodsteun|overheidsgeld|noodlening) … (?:toegekend|toegezegd|goedgekeurd|verleend)", r"(?:kent|verleent|verleende|belooft|zegt) … (?:staatssteun|overheidssteun|noodsteun|noodlening)", r"overheid springt bij"), (r"(?:geen|zonder|weiger\w*) (?:staatssteun|overheidssteun|noodsteun|overheidsgeld|noodlening)", r"(?:staatssteun|overheidssteun|noodsteun|noodlening) … (?:afgewezen|geweigerd)")),
        "sunk": ((r"gezonken", r"(?:zonk|zonken|verging|vergaan|kapseisde|gekapseisd)", r"ten onder gegaan"), (r"(?:bleef|blijft|nog) (?:\w+ ){0,2}drijven", r"(?:vlotgetrokken|vlot getrokken|weggesleept)", r"op eigen kracht … (?:haven|verder|binnen)")),
        "sworn_in": ((r"beëdigd", r"(?:legde|legt) de eed af", r"geïnstalleerd als"), (r"(?:beëdiging|installatie) … (?:uitgesteld|afgelast|geschrapt)", r"weigerde\w* de eed")),
        "violence": ((r"(?:rellen|ongeregeldheden|schermutselingen|confrontaties|relschoppers)", r"(?:stenen|flessen|vuurwerk|molotov\w*) … (?:gegooid|gooiden|bekogeld)", r"(?:traangas|waterkanon\w*|wapenstok\w*)"), (r"(?:vreedzaam|vreedzame|rustig|ordelijk|gemoedelijk)", r"zonder (?:incidenten|ongeregeldheden|problemen|geweld)", r"geen (?:incidenten|ongeregeldheden|rellen|geweld)")),
        "visa": ((r"visum … (?:gekregen|verleend|afgegeven|toegekend)", r"(?:kreeg|krijgt|kregen) (?:\w+ ){0,2}visum"), (r"visum … (?:geweigerd|afgewezen|ingetrokken)", r"(?:weigerde\w*|weigert) … visum", r"(?:geen|zonder) visum")),
    },
    open=(
        r"denkbaar", r"(?:houdt|hield) … open", r"(?:moet|moeten) … (?:eerst|nog) … (?:instemmen|beslissen)",
        r"onderzoekt|onderzoeken|onderzocht", r"bekijk(?:t|en)", r"bestudeert", r"overweegt|overwegen", r"denkt … na", r"denkt na", r"eerst … onderzoek", r"haalbaarheidsstudie", r"(?:slechts|alleen|niet meer dan) (?:een|één) (?:van de|mogelijkheid|optie|idee|voorstel)",
        r"(?:geen|niets|niet|nog niet) (?:\w+ ){0,2}(?:besloten|besluit|beslissing|zeker)", r"afwachten", r"beraadt|beraden", r"stemt … (?:nog|pas|later)", r"(?:hoopt|hopen|droomt|wenst)", r"zou(?:den)? graag", r"niemand (?:weet|zeggen)", r"op tafel", r"van plan",
        r"(?:is|blijft) (?:nog )?(?:maar |zeer )?de vraag", r"(?:hakt|hakken|hakte) … knoop", r"knoop … (?:door|doorgehakt|doorhakken)", r"valt (?:nog )?te bezien", r"in beraad", r"pas … (?:besliss\w+|beslist|besluit\w*|duidelijk)", r"(?:besluit|beslist|besluiten|beslissen) … (?:pas|later|volgende|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)", r"nog niet (?:zeker|rond|beslist|duidelijk)", r"in overweging", r"sluit … niet uit", r"niet uitgesloten", r"wellicht|misschien|mogelijk", r"weet\w* … nog niet", r"nog niet (?:\w+ )?weet", r"(?:moet|moeten) … (?:zich )?nog over", r"nog over (?:buigen|beslissen|stemmen)", r"(?:laat|laten|liet|lieten) … open", r"(?:of|wanneer|hoe|wat) … (?:is|blijft) (?:nog )?open", r"niets … (?:getekend|ondertekend|vastgelegd|rond)", r"(?:ernaar|naar) (?:wil |gaat |zal )?kijken",
    ),
    unreal=(r"zonder … (?:was|waren|had|hadden) (?:er |het |hij |zij |ze )?(?:\w+ ){0,4}(?:geen|niet|nooit|geweest)", r"(?:was|waren|had|hadden) er … (?:geen|niet|nooit) … (?:geweest|gekomen)"),
    limits=(r"tot (?:en met|zeker|minstens|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|\d+)", r"totdat", r"(?:\w+|\d+) (?:minuten|uur|dagen) lang", r"(?:tijdelijk|kortstondig|een tijdlang)"),
)  # fmt: skip
