"""Page furniture in Dutch."""

from aligner.languages.schema.furniture import Cue, FurnitureTable

FURNITURE = FurnitureTable(
    cues=(
        Cue(reason="related articles", reach="section", pattern=
            r"(?:(?:vergelijkbare|gerelateerde?|verwante|andere|recente|aanbevolen|soortgelijke|laatste|nieuwste|"
            r"eerdere|meer) (?:berichten?|artikel(?:en|s)?|nieuws(?:berichten)?|verhalen|links?|video[’']?s|"
            r"onderwerpen|dossiers?|posts?)|(?:dit )?(?:vind|vindt|vond)(?: je| u)? (?:misschien |"
            r"mogelijk )?ook (?:interessant|leuk)|(?:misschien )?ook interessant|(?:dit is )?(?:misschien |"
            r"wellicht )?ook interessant voor (?:jou|u)|meer (?:over(?: dit onderwerp| .{2,40})?|hierover|"
            r"lezen(?: over .{2,40})?|van .{2,40}|uit .{2,30}|op .{2,30}|artikelen zoals de(?:ze|it)|in .{2,25}|"
            r"zoals dit)|lees (?:ook|verder|meer|hier ook|eveneens|daarnaast)|(?:bekijk|kijk|luister|zie|"
            r"beluister) ook|zie verder|ook (?:in het nieuws(?: vandaag)?|te lezen|van deze auteur)|"
            r"anderen lazen ook|ook lezen\?.{0,120}$|lezers lazen ook|verder in het nieuws|gerelateerd|relevant|"
            r"verwant|aanbevolen door .{2,25}|ook lezen\?|populaire (?:artikelen|berichten|verhalen)|"
            r"nu in het nieuws|aanbevolen(?: voor (?:jou|u))?|aanraders?|leestips?|tip van de redactie|"
            r"volgende artikel|vorige artikel|volgend bericht|vorig bericht|uit het archief|dossier)\s*(?:$|[:|"
            r"»›>→])"),
        Cue(reason="link list", reach="section", pattern=
            r"(?:(?:meest|best|nu|vandaag|veel) (?:gelezen|bekeken|gedeeld|besproken|populair|aangeklikt|"
            r"beluisterd)(?: (?:nieuws|artikelen|vandaag|deze week|nu|op .{2,30}))?|populair(?: nu| vandaag|"
            r"e berichten)?|trending|net binnen|het laatste nieuws|laatste nieuws|nieuws(?:overzicht)|snel naar|"
            r"handige links|referenties|bronnen|externe links|uitgelicht|meer nieuws|ook op .{2,30}|archief|"
            r"categorieën|onderwerpen|thema[’']s|in dit artikel|in dit dossier)\s*(?:$|:)"),
        Cue(reason="read-more link", reach="line", pattern=
            r"(?:(?:lees|lezen|bekijk|beluister|luister|kijk|zie)(?: ook| verder| meer| hier| terug| eerder|"
            r" daarover)+\b\s*(?:[:|»›>→–-]|.{0,3}$|  )|(?-i:LEES|LEZEN|BEKIJK|KIJK|LUISTER|ZIE)(?-i: OOK| VERDER|"
            r" MEER| TERUG| HIER| NU)*(?-i:\s*[:|»›>→]|  |\s+[A-Z]\w)|lees (?:ook|hier|het hele|het volledige|"
            r"meer|verder|dit artikel|alles over)\b.{0,160}$|(?:klik|tik|check|bekijk|lees|luister|beluister|"
            r"bestel|koop|test|bereken|ontdek|stem|doe|meld je|schrijf je|geef je|kijk) (?:dan )?(?:hier|nu|"
            r"direct|mee|ook|snel) (?!hoe)(?:[\w(].{0,160})?$|(?:klik|tik|check|bekijk|lees|beluister) (?:hier|nu|"
            r"direct|ook)[:.!]?$|(?:ga|door|terug) naar (?:het|de|onze) (?:artikel|homepage|overzicht|website|"
            r"inhoud|hoofdinhoud)|verder lezen|meer lezen|meer weten\?|toon meer|laad meer|bekijk alles?|"
            r"alle artikelen|naar boven|terug naar|video\s*:|podcast\s*:|fotoserie\s*:|liveblog\s*:|in beeld\s*:|"
            r"kijk\s*:|opinie\s*:)"),
        Cue(reason="comment form", reach="line", pattern=
            r"(?:(?:geef|laat|plaats|schrijf|deel|stuur) (?:een|je|uw|jouw) (?:reactie|mening|bericht|commentaar)|"
            r"je e-?mailadres (?:wordt|zal)|uw e-?mailadres (?:wordt|zal)|het e-?mailadres wordt|(?:vereiste|"
            r"verplichte) velden|(?:om )?te (?:kunnen )?reageren|log in om|reageer(?: op dit| hier| nu|\s*$|"
            r"[!:(])|reacties?\s*(?:\(\d+\)|:\s*\d+|\d+|$|zijn|gesloten|uitgeschakeld|[|·–-])|\d+ reacties?\b|"
            r"(?:bekijk|lees|toon|alle|nog geen) (?:alle )?(?:\d+ )?reacties|er zijn (?:nog )?(?:geen|"
            r"\d+) reacties|naam \*|naam\s*\((?:verplicht|vereist)|e-?mail(?:adres)? \*|mijn naam, e-?mail|"
            r"website\s*$|reactie (?:plaatsen|versturen|annuleren|achterlaten)|praat mee|reageren is (?:niet|"
            r"alleen|gesloten)|discussieer mee|wat vind jij|jouw mening|stel(?:t)? (?:je|uw) vraag|fout gezien|"
            r"(?:vond|vind) (?:je|u) dit artikel (?:nuttig|interessant|goed)|was dit artikel (?:nuttig|"
            r"interessant)|heb (?:jij|je|u) een tip|taalfout gezien|tip de redactie|heb je een tip|"
            r"meld (?:een fout in|misbruik)|foutje? (?:gezien|gevonden))"),
        Cue(reason="share line", reach="short", pattern=
            r"(?:deel(?: dit| via| op (?:facebook|x|twitter|linkedin|sociale)| artikel| nu|:|\s*$|\s*[|·])|"
            r"delen(?: via| op (?:facebook|x|twitter|linkedin|sociale)|:|\s*$|\s*[|·])|(?:dit|het) (?:artikel|"
            r"bericht|verhaal) delen|tweet\b|volg (?:ons|mij|@)|like ons|print(?: dit)?(?: artikel)?\s*$|"
            r"afdrukken|kopieer (?:link|de link)|bewaar(?: artikel| dit| voor later|\s*$|\s*[|·])|opslaan|"
            r"volg (?:het|al het|dit) nieuws|doorsturen|stuur (?:door|dit)|mail (?:dit|een)|contact\s*$|"
            r"neem contact|terug naar boven|naar boven)"),
        Cue(reason="cookie notice", reach="line", pattern=
            r"(?:(?:wij|we|deze (?:web)?site|onze (?:web)?site|dit platform)(?: en onze partners)? (?:gebruik(?:t|"
            r"en)|plaats(?:t|en)|maak(?:t|en) gebruik|hecht(?:en)?) .{0,40}(?:cookies|privacy)|door (?:verder|"
            r"gebruik|op|deze|te klikken).{0,60}(?:cookies|akkoord)|(?:alle )?cookies? (?:accepteren|weigeren|"
            r"beheren|instellingen)|accepteer (?:alle )?cookies|accepteren\b.{0,40}$|cookie-?(?:beleid|"
            r"instellingen|melding|voorkeuren|statement|verklaring)|privacy-?(?:beleid|verklaring|instellingen|"
            r"statement|voorkeuren)|om deze (?:inhoud|content|video|embed).{0,60}(?:cookies|toestemming)|(?:jouw|"
            r"uw|je) privacy|schakel (?:je|uw) adblocker)"),
        Cue(reason="newsletter", reach="line", pattern=
            r"(?:(?:schrijf|meld) (?:je|u) (?:nu |hier |gratis |vandaag )?(?:in|aan)\b|aanmelden\b.{0,60}$|"
            r"abonneer\b|word (?:abonnee|lid|donateur|vriend)|neem een (?:abonnement|proefabonnement)|"
            r"ontvang (?:onze|de|elke|dagelijks|wekelijks|het|alle|gratis)\b|(?:gratis )?nieuwsbrief(?:\s*$|[:!])|"
            r"blijf op de hoogte|mis niets|nooit meer iets missen|download (?:onze|de|nu|hier|gratis)\b|"
            r"installeer (?:onze|de) app|dit (?:artikel|verhaal) is (?:een premium|alleen |exclusief |"
            r"enkel )?(?:voor|toegankelijk|beschikbaar|te lezen)|al abonnee|inloggen\b.{0,40}$|probeer (?:nu|"
            r"gratis|een (?:maand|week))|verder lezen\?|(?:krijg|lees) (?:onbeperkt|toegang)|word nu lid|"
            r"dit is een (?:premium|plus)|probeer \d|meer (?:nieuws|informatie) over .{2,40} (?:vind|lees) (?:je|"
            r"u)|steun (?:onze|onafhankelijke)|onbeperkt (?:lezen|toegang)|(?:\d+ )?(?:weken|maanden) (?:voor|"
            r"gratis)|lees (?:onbeperkt|gratis)|voor maar € ?\d+|vanaf € ?\d+ per|push-?(?:bericht|melding))"),
        Cue(reason="advertisement", reach="label", pattern=
            r"(?:advertenties?|reclame|gesponsord(?:e (?:inhoud|content|link[s]?))?|advertorial|partnerbijdrage|"
            r"branded content|ingezonden mededeling|tekst gaat (?:verder )?(?:onder|door|na).{0,40}|"
            r"(?:het )?artikel gaat (?:verder )?(?:onder|door|na).{0,40}|(?:het )?verhaal gaat (?:verder|"
            r"door) onder.{0,30}|lees (?:verder|door) (?:onder|na) de (?:advertentie|video|foto|afbeelding|tweet)|"
            r"sluit(?:en)?(?: venster)?|advertentie sluiten|in samenwerking met.{0,40})"),
        Cue(reason="disclaimer", reach="line", pattern=
            r"(?:disclaimer\b|©|\(c\) |copyright\b|alle rechten voorbehouden|auteursrecht|niets uit deze|"
            r"dit artikel (?:is|werd) (?:eerder |ook )?(?:verschenen|gepubliceerd) |dit artikel (?:verscheen|"
            r"stond) (?:eerder|ook|in)|overname (?:van|zonder)|(?:dit|deze) (?:artikel|bericht|tekst|vertaling|"
            r"publicatie|content|verhaal) (?:is|werd|kan|mag) (?:automatisch|met behulp|door (?:een )?(?:ai|"
            r"kunstmatige|computer|machine)|machinaal|vertaald|niet).{0,80}|de (?:meningen|inhoud) (?:in dit|"
            r"van dit|op deze)|(?:automatisch|machinaal) vertaald|algemene voorwaarden|gebruiksvoorwaarden|"
            r"aan (?:dit artikel|de inhoud) kunnen geen)"),
        Cue(reason="author note", reach="line", pattern=
            r"(?:over de auteur|redactie (?:buitenland|binnenland|economie|sport|politiek|algemeen|online|web)$|"
            r"geschreven door|gepubliceerd door|geplaatst door|tekst\s*:|(?:met )?medewerking (?:van|:)|m\.m\.v\.|"
            r"met dank aan|vertaling\s*:|redactie\s*:|auteur\s*:|eindredactie\s*:)"),
        Cue(reason="author note", reach="end", pattern=
            r"(?:(?-i:[A-Z])[\w.’'-]+(?: (?:van|de|der|den|(?-i:[A-Z])[\w.’'-]+)){1,4},? (?:is|schrijft|werkt|"
            r"bericht|volgt) (?:[\w-]+ ){0,7}(?:[\w-]*redacteur|[\w-]*redactrice|[\w-]*verslaggever|"
            r"[\w-]*verslaggeefster|[\w-]*correspondent|[\w-]*journaliste?|[\w-]*columniste?|medewerker|"
            r"redactie)\b|een team van (?:journalisten|redacteuren)|(?:de auteur|onze correspondent)\b)"),
        Cue(reason="tags", reach="line", pattern=
            r"(?:tags?|getagd(?: met| als)?|trefwoorden|onderwerp(?:en)?|rubriek|thema[’']?s?|categorie(?:ën)?|"
            r"labels?|dossiers?)\s*[:|#»]"),
        Cue(reason="reading aid", reach="short", pattern=
            r"(?:(?:geschatte )?leestijd|\d+ min(?:uten|\.)? (?:leestijd|lezen|leesduur)|leesduur|luister (?:naar|"
            r"nu)|beluister|lees voor|voorlezen|(?:video|audio|foto[’']?s|fotoserie|liveblog|kaart|grafiek)\s*$|"
            r"speel (?:video|af)|video afspelen|lettergrootte|tekstgrootte|menu\b|zoeken?\s*$|home\s*[/›»>|]|"
            r"nieuws\s*[/›»>|]|inloggen\s*$|mijn account|weerbericht|open (?:afbeelding|galerij)|foto \d+ van|"
            r"vergroot|laden|sluiten\s*$|samenvatting\s*$)"),
        Cue(reason="date line", reach="label", pattern=
            r"(?:(?:gepubliceerd|geplaatst|bijgewerkt) )?\d+ (?:min(?:uten|\.)?|uur|dagen?|weken) geleden"),
        Cue(reason="correction note", reach="line", pattern=
            r"(?:correcties?|rectificatie|aanvulling|noot van de redactie)\b.{0,25}:|"
            r"(?:in een eerdere versie (?:van|stond|meldde)|dit (?:artikel|bericht) is (?:aangepast|gecorrigeerd|"
            r"bijgewerkt|aangevuld))"),
        Cue(reason="counter", reach="short", pattern=
            r"(?:dit artikel is )?[\d.]+ (?:keer|x) (?:gelezen|bekeken|gedeeld)|(?:gelezen|bekeken|views|shares|"
            r"weergaven)\s*:?\s*[\d.]+|[\d.]+ (?:views|shares|weergaven|likes)"),
        Cue(reason="photo credit", reach="short", pattern=
            r"(?:de )?(?:foto|beeld|afbeelding)(?:['’]?s)? (?:is |dient |zijn )?(?:ter illustratie|"
            r"uit het archief|archief|van .{2,25}/)|(?:bron|persbureau)\s*:.{2,40}$"),
        Cue(reason="advertisement", reach="line", pattern=
            r"(?:advertentie|reclame|gesponsord)\s*[-–|:].{0,60}$"),
        Cue(reason="cookie notice", reach="short", pattern=
            r"(?:accepteer|akkoord|toestemming|ga akkoord)\b.{0,40}\bcookies?\b|"
            r".{0,60}\bcookies?\b.{0,60}(?:akkoord|accepte|toestemming|opties|instellingen|voorkeuren|weiger)"),
        Cue(reason="related articles", reach="short", pattern=
            r"(?:ook|en ook|verder)(?: nog)? (?:lekker|leuk|interessant|handig|mooi|goed|boeiend|te zien|te horen|"
            r"gelezen|lezenswaardig)\b[\w ]{0,20}:"),
        Cue(reason="newsletter", reach="short", pattern=
            r".{0,25}\b\d+ (?:gratis )?artikelen (?:gratis|over|deze maand)|reageren\?|adverteren\b.{0,40}$|"
            r"tips?\? .{0,60}$"),
        Cue(reason="cookie notice", reach="short", pattern=
            r"(?:.{0,30}\b)?cookies?\b.{0,40}\b(?:ons|onze|deze (?:web)?site|uw ervaring|je ervaring)\b"),
        Cue(reason="stock or score box", reach="line", pattern=
            r"(?:beurskoers|live (?:score|stand|updates)|peiling\s*:|poll\s*:|stelling\s*:|quiz\s*:|stem (?:nu|"
            r"mee))"),
    ),
    interface=frozenset(
        ["facebook", "twitter", "x", "whatsapp", "linkedin", "telegram", "reddit", "pinterest", "instagram",
        "youtube", "tiktok", "bluesky", "mastodon", "threads", "e-mail", "email", "mail", "print", "deel",
        "delen", "tweet", "kopieer", "link", "bewaar", "opslaan", "reactie", "reacties", "reageer", "inloggen",
        "log", "login", "abonneer", "abonnement", "nieuwsbrief", "menu", "home", "zoeken", "nieuws", "buitenland",
        "binnenland", "politiek", "economie", "sport", "opinie", "tags", "admin", "leestijd", "minuten", "min",
        "cookies", "accepteren", "weigeren", "instellingen", "voorkeuren", "privacy", "contact", "adverteren",
        "advertentie", "volg", "volgen", "artikel", "artikelen", "luister", "sociale", "media", "doorsturen",
        "afdrukken", "geplaatst", "gepubliceerd", "bijgewerkt", "redactie", "meer"]
    ),
    section_labels=frozenset(
        ["nieuws", "buitenland", "binnenland", "politiek", "economie", "sport", "opinie", "analyse", "cultuur",
        "media", "tech", "wetenschap", "gezondheid", "regio", "wereld", "europa", "achtergrond", "interview",
        "reportage", "update", "live", "liveblog", "exclusief", "persbericht", "net binnen", "laatste nieuws",
        "home", "column", "uitleg", "geld", "beurs", "voetbal", "weer", "misdaad", "justitie",
        "oorlog in oekraïne", "financieel", "zakelijk", "video", "podcast", "commentaar"]
    ),
    photo_labels=(
        "foto", "foto's", "foto’s", "beeld", "afbeelding", "archieffoto", "archiefbeeld",
        "illustratie", "bron foto", "fotograaf",
                  "fotografie", "foto door", "bijschrift", "onderschrift", "beeldbron", "fotobron", "grafiek",
                  "kaart", "still", "infographic"),
    bylines=(
        r"[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,2}, [A-Z][\w’'-]+$",
        r"(?i:door|van|tekst|tekst en foto[’']?s) ?:? (?:onze |de |een )?[A-Z][\w.’'-]+(?:,? (?:[A-Z][\w.’'-]*|van|"
        r"de|der|den|ten|ter|von|en|in|te|uit|,|&)){1,9}$",
        r"(?i:van|door) (?:onze|de|een) (?:[\w-]+ ){0,3}(?:correspondent|verslaggever|verslaggeefster|redactie|"
        r"redacteur|medewerker|sportredactie|buitenlandredactie|economieredactie|parlementaire redactie)(?: (?:in "
        r")?[A-Z][\w’'-]+)?$",
        r"(?i:door|bron|auteur)\s*:? (?:de )?(?:redactie|webredactie|nieuwsdienst|onze redactie).{0,20}$",
        r"[A-Z][\w.’'-]+ [\w.’' -]{2,30}, (?:[\w-]+ ){0,3}(?:correspondent|redacteur|verslaggever)$",
    ),
    time_labels=(
        "gepubliceerd", "gepubliceerd op", "geplaatst", "geplaatst op", "bijgewerkt", "bijgewerkt op",
        "laatst bijgewerkt", "laatste update",
                 "laatst "
                 "gewijzigd", "update", "datum", "aangepast", "gewijzigd", "publicatiedatum", "verschenen",
                 "verschenen op", "laatste wijziging"),
    teaser_labels=(
        "vacatures", "vacature", "banen", "volgende", "vorige", "exclusief voor abonnees", "eerder", "teruglezen",
        "terugkijken", "terugluisteren",
        "podcast", "weer", "sponsored",
        "gesponsord", "leestip", "luistertip", "kijktip", "winactie", "quiz", "poll", "advertorial",
        "ook interessant", "ook lezen", "meer lezen",
    ),
    reader=frozenset([
        "je", "jij", "jouw", "jou", "u", "uw", "jullie",
    ]),
    speaker=frozenset([
        "wij", "we", "ons", "onze",
    ]),
    promotion=(
        "solliciteer-", "stagiair", "vacature", "nieuwsbrief",
        "newsletter", "mailbox", "inbox", "abonne-", "premium", "gratis", "download-", "korting",
        "bestel", "win", "kaartjes", "ticket", "tickets", "prijsvraag", "reacties", "reageer-", "inlog-",
        "cookie-", "privacy", "podcast", "advertentie", "proefabonnement", "redactie", "tip", "tips", "mail",
        "mailtje", "dossier", "liveblog", "onbeperkt", "doneer", "schrijf", "app", "euro",
    ),
    agencies=(
        (r"\bANP\b", "ANP"), (r"\bBelga\b", "Belga"), (r"\bNovum\b", "Novum"), (r"\bReuters\b", "Reuters"),
        (r"\bAP\b", "AP",
    ),
              (r"\bAFP\b", "AFP"), (r"\bdpa\b|\bDPA\b", "dpa"), (r"\bBloomberg\b", "Bloomberg"), (r"\bEFE\b",
              "EFE"), (r"\bTASS\b", "TASS"),
              (r"\bInterfax\b", "Interfax"), (r"\bKyodo\b", "Kyodo")),
)  # fmt: skip
