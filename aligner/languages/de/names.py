"""German: words around names."""

from aligner.languages.schema.names import NameTable
from aligner.languages.schema.text import words

NAMES = NameTable(
    particles=words(
        "van von de der den del della di da dos du la le al el bin ibn ben ter ten zu zur vom zum af av"
    ),
    honorifics=words("herr herrn frau dr prof mr mrs sir lord scheich dipl.-ing dr. prof. familie"),
    place_before=words("in nach aus bei bis um nahe über zwischen ab im"),
    place_heads=words(
        "stadt dorf gemeinde provinz region bundesland fluss insel hafen hauptstadt landkreis kreis ort "
        "ortschaft bezirk kanton ortsteil stadtteil hafenstadt grenzstadt kleinstadt großstadt metropole "
        "gebiet raum flughafen see berg staat präfektur bundesstaat emirat"
    ),
    organisation_heads=words(
        "unternehmen firma konzern gruppe bank club verein mannschaft team partei gewerkschaft organisation "
        "verband stiftung hersteller produzent anbieter betreiber kette verlag sender zeitung behörde institut "
        "universität versicherer bauer maschinenbauer autobauer zulieferer reederei werft brauerei riese "
        "tochter tochterfirma mutterkonzern agentur nachrichtenagentur fluggesellschaft airline händler "
        "entwickler dienstleister spediteur start-up startup fonds klinik beratung marke lieferant vereinigung "
        "rivale miliz rivalin studio gesellschaft"
    ),
    organisation_endings=words(
        "bank gruppe ag se gmbh kg e.v. ev holding group airlines universität stiftung partei verband fc sv "
        "tsv bund ministerium polizei landgericht inc ltd plc corp nv bv research media zeitung tageblatt "
        "rundschau telekom mobil energie machinery industries werke club"
    ),
    person_heads=words(
        "mann frau deutsche deutscher niederländer niederländerin japaner japanerin kenianer belgier franzose "
        "russe pole regensburgerin landsmann landsfrau bruder schwester vater mutter sohn tochter ehemann "
        "ehefrau witwe siegerin gewinnerin gewinner sprinterin kollege kollegin amtskollege amtskollegin "
        "amtskollegen kollegen"
    ),
    speech=words(
        "sagt sagte sagten erklärt erklärte teilte betonte warnte kritisierte bestätigte kündigte forderte "
        "meinte schrieb berichtete fügte räumte wies äußerte bekräftigte dementierte lobte erzählt erzählte "
        "ergänzte hofft zufolge"
    ),
    not_names=words(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz "
        "april mai juni juli august september oktober november dezember sie ihnen ihr ihre i ii iii iv "
        "internet gott weihnachten ostern pfingsten foto tv ceo cfo cto bip dna hiv aids covid covid-19 corona "
        "wm em mez mesz uhr lkw pkw it kfz thw iban epo kw videos bild gmbh ag anm"
    ),
    nationalities={
        "RU": "russisch* Russe Russen Russin", "US": "amerikanisch* US-amerikanisch* Amerikaner* US-",
        "NL": "niederländisch* Niederländer* holländisch* Holländer*",
        "DE": "deutsch deutsche deutschen deutscher deutsches deutschem Deutsche Deutschen Deutscher",
        "JP": "japanisch* Japaner*", "PL": "polnisch* Pole Polin",
        "BY": "belarussisch* belarusisch* weißrussisch* Belarusse Belarussen Weißrusse Weißrussen",
        "UA": "ukrainisch* ukranisch* Ukrainer*", "FR": "französisch* Franzose Franzosen Französin",
        "GB": "britisch* Brite Briten Britin englisch* Engländer* schottisch* Schotte Schotten walisisch*",
        "IT": "italienisch* Italiener*", "ES": "spanisch* Spanier*", "PT": "portugiesisch* Portugiese Portugiesen",
        "BE": "belgisch* Belgier* flämisch* wallonisch*", "AT": "österreichisch* Österreicher*",
        "CH": "schweizerisch* Schweizer*", "LU": "luxemburgisch* Luxemburger*", "DK": "dänisch* Däne Dänen Dänin",
        "SE": "schwedisch* Schwede Schweden- Schwedin", "NO": "norwegisch* Norweger*",
        "FI": "finnisch* Finne Finnen Finnin", "IS": "isländisch* Isländer*",
        "IE": "irisch irische irischen irischer Ire Iren", "GR": "griechisch* Grieche Griechen",
        "TR": "türkisch* Türke Türken Türkin", "CZ": "tschechisch* Tscheche Tschechen",
        "SK": "slowakisch* Slowake Slowaken", "HU": "ungarisch* Ungar Ungarn-", "RO": "rumänisch* Rumäne Rumänen",
        "BG": "bulgarisch* Bulgare Bulgaren", "RS": "serbisch* Serbe Serben", "HR": "kroatisch* Kroate Kroaten",
        "SI": "slowenisch* Slowene Slowenen", "BA": "bosnisch* Bosnier*", "MK": "mazedonisch* nordmazedonisch*",
        "AL": "albanisch* Albaner*", "XK": "kosovarisch* Kosovare Kosovaren", "ME": "montenegrinisch*",
        "EE": "estnisch* Este Esten", "LV": "lettisch* Lette Letten", "LT": "litauisch* Litauer*",
        "MD": "moldauisch* moldawisch*", "GE": "georgisch* Georgier*", "AM": "armenisch* Armenier*",
        "AZ": "aserbaidschanisch*", "KZ": "kasachisch* Kasache Kasachen", "UZ": "usbekisch*",
        "CN": "chinesisch* Chinese Chinesen", "TW": "taiwanisch* taiwanesisch*", "KR": "südkoreanisch* Südkoreaner*",
        "KP": "nordkoreanisch* Nordkoreaner*", "MN": "mongolisch*", "IN": "indisch* Inder*",
        "PK": "pakistanisch* Pakistaner*", "BD": "bangladeschisch*", "LK": "srilankisch* sri-lankisch*",
        "NP": "nepalesisch*", "AF": "afghanisch* Afghane Afghanen", "IR": "iranisch* Iraner*",
        "IQ": "irakisch* Iraker*", "SY": "syrisch* Syrer*", "LB": "libanesisch* Libanese Libanesen",
        "IL": "israelisch* Israeli Israelis", "PS": "palästinensisch* Palästinenser*", "JO": "jordanisch*",
        "SA": "saudisch* saudi-arabisch* saudiarabisch* Saudi Saudis", "AE": "emiratisch*", "QA": "katarisch*",
        "KW": "kuwaitisch*", "YE": "jemenitisch*", "EG": "ägyptisch* Ägypter*", "LY": "libysch*", "TN": "tunesisch*",
        "DZ": "algerisch*", "MA": "marokkanisch* Marokkaner*", "SD": "sudanesisch*", "SS": "südsudanesisch*",
        "ET": "äthiopisch* Äthiopier*", "ER": "eritreisch*", "SO": "somalisch*", "KE": "kenianisch* Kenianer*",
        "UG": "ugandisch*", "TZ": "tansanisch*", "RW": "ruandisch*", "CD": "kongolesisch*",
        "NG": "nigerianisch* Nigerianer*", "GH": "ghanaisch*", "SN": "senegalesisch*", "ML": "malisch*",
        "CI": "ivorisch*", "CM": "kamerunisch*", "ZA": "südafrikanisch* Südafrikaner*", "ZW": "simbabwisch*",
        "AO": "angolanisch*", "MZ": "mosambikanisch*", "CA": "kanadisch* Kanadier*", "MX": "mexikanisch* Mexikaner*",
        "BR": "brasilianisch* Brasilianer*", "AR": "argentinisch* Argentinier*", "CL": "chilenisch* Chilene Chilenen",
        "CO": "kolumbianisch* Kolumbianer*", "PE": "peruanisch*", "VE": "venezolanisch* Venezolaner*",
        "EC": "ecuadorianisch*", "BO": "bolivianisch*", "UY": "uruguayisch*", "CU": "kubanisch* Kubaner*",
        "HT": "haitianisch*", "JM": "jamaikanisch*", "AU": "australisch* Australier*",
        "NZ": "neuseeländisch* Neuseeländer*", "TH": "thailändisch* Thailänder*",
        "VN": "vietnamesisch* Vietnamese Vietnamesen", "ID": "indonesisch* Indonesier*", "MY": "malaysisch*",
        "SG": "singapurisch*", "PH": "philippinisch* Filipino*", "MM": "birmanisch* myanmarisch*",
        "KH": "kambodschanisch*", "150": "europäisch* Europäer*", "142": "asiatisch*",
        "002": "afrikanisch* Afrikaner*", "CY": "zyprisch* zypriotisch*", "MT": "maltesisch*",
    },
    countries={
        "US": "USA|US|U.S.|Vereinigte Staaten|Vereinigten Staaten|Vereinigte Staaten von Amerika|Amerika",
        "GB": "Großbritannien|England|Schottland|Wales|Nordirland|Vereinigtes Königreich|Vereinigten Königreich",
        "NL": "Holland|Niederlanden", "BY": "Weißrussland|Belarus", "CZ": "Tschechien|Tschechische Republik",
        "AE": "Emirate|Emiraten|VAE|Vereinigte Arabische Emirate|Vereinigten Arabischen Emiraten",
        "CD": "Kongo|DR Kongo", "MM": "Birma|Burma|Myanmar", "CI": "Elfenbeinküste", "PS": "Palästina",
        "MK": "Mazedonien|Nordmazedonien", "VA": "Vatikan", "150": "Europa", "142": "Asien", "002": "Afrika",
        "EU": "Europäische Union|Europäischen Union|EU", "HK": "Hongkong", "BA": "Bosnien",
        "MD": "Moldau|Moldawien|Republik Moldau", "TR": "Türkei", "RU": "Rußland",
        "035": "Südostasien", "034": "Südasien", "030": "Ostasien", "143": "Zentralasien", "015": "Nordafrika",
        "011": "Westafrika", "014": "Ostafrika", "018": "südliches Afrika", "151": "Osteuropa", "155": "Westeuropa",
        "154": "Nordeuropa", "039": "Südeuropa", "005": "Südamerika", "013": "Mittelamerika|Zentralamerika",
        "003": "Nordamerika", "419": "Lateinamerika",
    },
    cities={
        "Kyiv": "Kiew|Kyjiw", "Kharkiv": "Charkiw|Charkow", "Odesa": "Odessa", "Lviv": "Lwiw|Lemberg",
        "Dnipro": "Dnipro", "Zaporizhzhia": "Saporischschja", "New York": "New York",
        "Washington": "Washington DC|Washington", "Gaza": "Gazastreifen|Gaza", "West Bank": "Westjordanland",
        "Crimea": "Krim", "Donbas": "Donbass", "Kremlin": "Kreml",
        "White House": "Weißes Haus|Weißen Haus|Weiße Haus", "Middle East": "Naher Osten|Nahen Osten|Nahost",
        "Balkans": "Balkan", "Baltic Sea": "Ostsee", "North Sea": "Nordsee",
        "Black Sea": "Schwarzes Meer|Schwarzen Meer|Schwarze Meer", "Mediterranean": "Mittelmeer",
        "Bosphorus": "Bosporus", "Strait of Hormuz": "Straße von Hormus", "Alps": "Alpen", "Caucasus": "Kaukasus",
        "Arctic": "Arktis", "Antarctica": "Antarktis", "Persian Gulf": "Persischer Golf|Persischen Golf",
        "Scandinavia": "Skandinavien", "Diriyah": "Diriyah|Diriyya", "The Hague": "Den Haag",
        "Dunkirk": "Dünkirchen", "Nijmegen": "Nimwegen", "Thessaloniki": "Saloniki", "Yerevan": "Eriwan",
        "Cluj-Napoca": "Klausenburg", "Bratislava": "Pressburg|Preßburg", "Ljubljana": "Laibach",
        "Mechelen": "Mecheln", "Svalbard": "Spitzbergen|Svalbard",
    },
)  # fmt: skip
