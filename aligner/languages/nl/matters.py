"""Dutch: what is reported as done or not done, and what leaves it open."""

from aligner.languages.schema.matters import MatterTable

MATTERS = MatterTable(
    lang="nl",
    matters={
        "alarm": (
            (r"(?:alarm\w*|sirenes?) … (?:ging\w*|loeide\w*|rinkelde\w*|klonk\w*|afgegaan|af)", r"(?:loeiden|klonken|ging|gingen) … (?:alarm\w*|sirenes?)"),
            (r"(?:alarm\w*|sirenes?) … (?:zweeg|zwegen|stil|stom|weigerde\w*|sliep\w*)",),
        ),
        "apology": (
            (r"(?:excuses|verontschuldig\w+) … (?:aan|aangeboden|gemaakt)", r"(?:biedt|bood|maakt|maakte|bieden|boden) … (?:excuses|verontschuldigingen)", r"(?:het spijt|spijt het)"),
            (r"(?:geen|zonder) (?:woord van )?(?:excuus|excuses|spijt|verontschuldiging\w*)", r"excuses … (?:bleven uit|ontbraken|vergeefs)"),
        ),
        "appeal": (
            (r"(?:gaat|ging|gaan|tekent|tekende|tekenen) … (?:in )?(?:hoger )?beroep(?: aan)?", r"(?:beroep|bezwaar|cassatie) … (?:aangetekend|ingesteld|ingediend)", r"(?:dient|diende|tekende|maakt|maakte) … bezwaar", r"vecht\w* … aan", r"aangevochten"),
            (r"(?:legt|legde|leggen) zich … neer", r"(?:legt|legde|leggen) … (?:neer bij|erbij neer)", r"(?:aanvaard|accepteer)\w* … (?:vonnis|straf|beslissing|besluit|uitspraak)", r"(?:vonnis|straf|beslissing|besluit|uitspraak) … (?:aanvaard|geaccepteerd)", r"(?:ziet|zag) … af van (?:hoger )?beroep"),
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
            (r"betaald", r"overgemaakt", r"(?:betaalt|betaalde)", r"betaling"),
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
            (r"(?:blijft|bleef|blijven|bleven) … (?:draaien|rijden|in bedrijf|doorgaan)", r"(?:draait|draaide|draaien|gaat|ging|loopt|werkt) … (?:door|weer|gewoon|normaal)", r"(?:hervat|herstart)\w*", r"op volle toeren", r"zonder onderbreking", r"doorgewerkt"),
            (r"(?:ligt|liggen|lag|lagen|staat|stond|valt|viel) (?:\w+ ){0,3}stil", r"stilgelegd", r"stilstand", r"stilgevallen", r"uitgeschakeld", r"schakelde … uit", r"werk … (?:neergelegd|gestaakt|opgeschort)", r"legden … (?:werk )?neer"),
        ),
        "restart": (
            (r"(?:draait|rijdt|rijden|draaien|opent|gaat) … weer", r"weer (?:open|draaien|rijden|van start)", r"(?:hervat|herstart|heropen)\w*"),
            (r"geen datum voor (?:de|een) (?:herstart|hervatting|heropening)",),
        ),
        "second_sample": (
            (r"(?:B-staal|B-monster|contra-expertise|tweede monster) … (?:geopend|onderzocht|geanalyseerd|getest|uitgevoerd)",),
            (r"(?:B-staal|B-monster|contra-expertise|tweede (?:monster|analyse)) … (?:ziet|zag|zien) (?:\S+ ){0,5}af", r"(?:ziet|zag) … af van (?:een |de |het )?(?:B-staal|B-monster|contra-expertise|tweede (?:monster|analyse))"),
        ),
        "sprinklers": (
            (r"sprinkler\w* … (?:ging\w*|sprong\w*|sloeg\w*|werkte\w*|aan)",),
            (r"sprinkler\w* … (?:faalde\w*|defect|weigerde\w*|deden het niet)", r"(?:geen|nooit) sprinkler\w*"),
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
            (r"(?:verdere|nieuwe) (?:stappen|verhogingen|verlagingen) … uit", r"(?:laatste|enige) (?:stap|verhoging|verlaging)"),
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
            (r"(?:contact|verbinding) … (?:hersteld|gelegd|terug)",),
            (r"(?:contact|verbinding) … (?:verloren|verbroken|weggevallen|viel weg)", r"geen (?:radio)?contact"),
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
            (r"ontken(?:t|de|den|d)", r"onschuldig"),
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
    },
    open=(
        r"denkbaar", r"(?:houdt|hield) … open", r"(?:moet|moeten) … (?:eerst|nog) … (?:instemmen|beslissen)",
        r"onderzoekt|onderzoeken|onderzocht", r"bekijk(?:t|en)", r"bestudeert", r"overweegt|overwegen", r"denkt … na", r"denkt na", r"eerst … onderzoek", r"haalbaarheidsstudie", r"(?:slechts|alleen|niet meer dan) (?:een|één) (?:van de|mogelijkheid|optie|idee|voorstel)",
        r"(?:geen|niets|niet|nog niet) (?:\w+ ){0,2}(?:besloten|besluit|beslissing|zeker)", r"afwachten", r"beraadt|beraden", r"stemt … (?:nog|pas|later)", r"(?:hoopt|hopen|droomt|wenst)", r"zou(?:den)? graag", r"niemand (?:weet|zeggen)", r"op tafel", r"van plan",
    ),
    limits=(r"tot (?:en met|zeker|minstens|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|\d+)", r"totdat"),
)  # fmt: skip
