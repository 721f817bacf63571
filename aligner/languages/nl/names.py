"""Dutch: words around names."""

from aligner.languages.schema.names import NameTable
from aligner.languages.schema.text import words

NAMES = NameTable(
    particles=words(
        "van von de der den del della di da dos du la le al el bin ibn ben ter ten te 't 'd in't zu op af av"
    ),
    honorifics=words(
        "dhr mevr mw mr dr drs ir ing prof meneer mevrouw heer sir lord sjeik dhr. mevr. mw. mr. dr. drs. ir. "
        "ing. prof. ds."
    ),
    place_before=words(
        "in te bij naar uit vanuit nabij rond rondom tussen langs buiten boven richting vlakbij"
    ),
    place_heads=words(
        "stad dorp dorpje gemeente provincie regio deelstaat rivier eiland haven hoofdstad plaats grensstad "
        "grensstadje havenstad stadje district kanton wijk buurt gebied badplaats buurland land graafschap "
        "meer berg"
    ),
    organisation_heads=words(
        "bedrijf concern onderneming groep maatschappij bank club ploeg team partij vakbond organisatie "
        "vereniging stichting fabrikant producent bouwer maker keten winkelketen uitgever omroep krant dienst "
        "bureau instituut universiteit verzekeraar vervoerder aanbieder provider leverancier exploitant "
        "ontwikkelaar rederij werf brouwer reus dochter moederbedrijf belangenclub federatie bond fonds "
        "ziekenhuis adviesbureau persbureau miljardenbedrijf toezichthouder autoriteit belastingdienst "
        "instantie startup concurrent vestiging"
    ),
    organisation_endings=words(
        "bank groep nv bv n.v. b.v. holding group airlines universiteit stichting partij bond fc ministerie "
        "politie rechtbank gerechtshof inc ltd plc corp ag gmbh research media pers nieuws dagblad courant "
        "telecom energie park machinery industries"
    ),
    person_heads=words(
        "man vrouw keniaan duitser duitse nederlander belg fransman amerikaan rus pool japanner italiaan "
        "spanjaard brit landgenoot landgenote broer zus vader moeder zoon dochter echtgenoot echtgenote weduwe "
        "fraudeur zwemster tennisser wielrenner winnares winnaar heer mevrouw collega"
    ),
    speech=words(
        "zegt zei zeggen verklaarde verklaart meldt meldde vertelt vertelde stelt stelde waarschuwt "
        "waarschuwde benadrukt benadrukte bevestigt bevestigde ontkent ontkende reageert reageerde schrijft "
        "schreef lachte vervolgt vindt denkt hoopt legt aldus voegde erkende twitterde"
    ),
    not_names=words(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli "
        "augustus september oktober november december ik u uw i ii iii iv internet god kerst kerstmis pasen "
        "pinksteren foto tv ceo cfo cto bnp btw dna hiv aids covid covid-19 corona wk ek os lees lezen deel "
        "deelnemers advertentie reageer reacties meest gelezen bekijk bron archief check referenties context "
        "wk-marathon wo"
    ),
    nationalities={
        "RU": "Russisch* Rus Russen Russin", "US": "Amerikaans* Amerikaan Amerikanen VS-",
        "NL": "Nederlands* Nederlander* Hollands* Hollander*", "DE": "Duits* Duitser*", "JP": "Japans* Japanner*",
        "PL": "Pools Poolse Pool Polen-", "BY": "Wit-Russisch* Wit-Rus Wit-Russen Belarussisch* Belarus-",
        "UA": "Oekraïens* Oekraïner* Oekraïense", "FR": "Frans Franse Fransman Fransen Française Francaise",
        "GB": "Brits* Brit Britten Engels Engelse Engelsman Engelsen Schots* Schot Schotten Welsh",
        "IT": "Italiaans* Italiaan Italianen", "ES": "Spaans* Spanjaard*", "PT": "Portugees Portugese Portugezen",
        "BE": "Belgisch* Belg Belgen Vlaams* Vlaming* Waals*", "AT": "Oostenrijks* Oostenrijker*",
        "CH": "Zwitsers* Zwitser*", "LU": "Luxemburgs* Luxemburger*", "DK": "Deens* Deen Denen",
        "SE": "Zweeds* Zweed Zweden-", "NO": "Noors Noorse Noor Noren", "FI": "Fins Finse Fin Finnen",
        "IS": "IJslands* IJslander*", "IE": "Iers* Ier Ieren", "GR": "Grieks* Griek Grieken",
        "TR": "Turks Turkse Turk Turken", "CZ": "Tsjechisch* Tsjech Tsjechen", "SK": "Slowaaks* Slowaak Slowaken",
        "HU": "Hongaars* Hongaar Hongaren", "RO": "Roemeens* Roemeen Roemenen", "BG": "Bulgaars* Bulgaar Bulgaren",
        "RS": "Servisch* Serviër* Serviërs", "HR": "Kroatisch* Kroaat Kroaten", "SI": "Sloveens* Sloveen Slovenen",
        "BA": "Bosnisch* Bosniër*", "MK": "Macedonisch* Noord-Macedonisch* Macedoniër*",
        "AL": "Albanees Albanese Albanezen", "XK": "Kosovaars* Kosovaar Kosovaren", "ME": "Montenegrijns*",
        "EE": "Estisch* Ests* Est Esten", "LV": "Lets Letse Let Letten", "LT": "Litouws* Litouwer*",
        "MD": "Moldavisch* Moldaviër*", "GE": "Georgisch* Georgiër*", "AM": "Armeens* Armeniër*",
        "AZ": "Azerbeidzjaans* Azeri*", "KZ": "Kazachs* Kazachstaans*", "UZ": "Oezbeeks*",
        "CN": "Chinees Chinese Chinezen", "TW": "Taiwanees Taiwanese Taiwanezen",
        "KR": "Zuid-Koreaans* Zuid-Koreaan Zuid-Koreanen", "KP": "Noord-Koreaans* Noord-Koreaan Noord-Koreanen",
        "MN": "Mongools*", "IN": "Indiaas* Indiër* Indiase", "PK": "Pakistaans* Pakistaan Pakistani Pakistanen",
        "BD": "Bengaals* Bengalees Bengalese", "LK": "Sri-Lankaans*", "NP": "Nepalees Nepalese",
        "AF": "Afghaans* Afghaan Afghanen", "IR": "Iraans* Iraniër*", "IQ": "Iraaks* Irakees Irakezen",
        "SY": "Syrisch* Syriër*", "LB": "Libanees Libanese Libanezen",
        "IL": "Israëlisch* Israëliër* Israëli Israëli's", "PS": "Palestijns* Palestijn Palestijnen",
        "JO": "Jordaans* Jordaniër*", "SA": "Saoedisch* Saudisch* Saoedi Saoedi's Saoedi-Arabisch*",
        "AE": "Emiratisch*", "QA": "Qatarees Qatarese", "KW": "Koeweits*", "YE": "Jemenitisch* Jemeniet Jemenieten",
        "EG": "Egyptisch* Egyptenaar Egyptenaren", "LY": "Libisch* Libiër*", "TN": "Tunesisch* Tunesiër*",
        "DZ": "Algerijns* Algerijn Algerijnen", "MA": "Marokkaans* Marokkaan Marokkanen", "SD": "Soedanees Soedanese",
        "SS": "Zuid-Soedanees Zuid-Soedanese", "ET": "Ethiopisch* Ethiopiër*", "ER": "Eritrees Eritrese Eritreeër*",
        "SO": "Somalisch* Somaliër*", "KE": "Keniaans* Keniaan Kenianen Keniaanse", "UG": "Oegandees Oegandese",
        "TZ": "Tanzaniaans*", "RW": "Rwandees Rwandese", "CD": "Congolees Congolese",
        "NG": "Nigeriaans* Nigeriaan Nigerianen", "GH": "Ghanees Ghanese", "SN": "Senegalees Senegalese",
        "ML": "Malinees Malinese", "CI": "Ivoriaans*", "CM": "Kameroens*",
        "ZA": "Zuid-Afrikaans* Zuid-Afrikaan Zuid-Afrikanen", "ZW": "Zimbabwaans*", "AO": "Angolees Angolese",
        "MZ": "Mozambikaans*", "CA": "Canadees Canadese Canadezen", "MX": "Mexicaans* Mexicaan Mexicanen",
        "BR": "Braziliaans* Braziliaan Brazilianen", "AR": "Argentijns* Argentijn Argentijnen",
        "CL": "Chileens* Chileen Chilenen", "CO": "Colombiaans* Colombiaan Colombianen",
        "PE": "Peruaans* Peruaan Peruanen", "VE": "Venezolaans* Venezolaan Venezolanen",
        "EC": "Ecuadoraans* Ecuadoriaans*", "BO": "Boliviaans*", "UY": "Uruguayaans*", "PY": "Paraguayaans*",
        "CU": "Cubaans* Cubaan Cubanen", "HT": "Haïtiaans*", "SR": "Surinaams* Surinamer*", "JM": "Jamaicaans*",
        "PA": "Panamees Panamese", "AU": "Australisch* Australiër*", "NZ": "Nieuw-Zeelands* Nieuw-Zeelander*",
        "TH": "Thais Thaise", "VN": "Vietnamees Vietnamese Vietnamezen", "ID": "Indonesisch* Indonesiër*",
        "MY": "Maleisisch* Maleisiër*", "SG": "Singaporees Singaporese", "PH": "Filipijns* Filipijn Filipino*",
        "MM": "Birmees Birmese", "KH": "Cambodjaans*", "150": "Europees Europese Europeaan Europeanen",
        "142": "Aziatisch* Aziaat", "002": "Afrikaans Afrikaanse Afrikaan Afrikanen", "CY": "Cypriotisch* Cyprioot",
        "MT": "Maltees Maltese",
    },
    countries={
        "US": "VS|USA|V.S.|Verenigde Staten|Verenigde Staten van Amerika|Amerika",
        "GB": "VK|Groot-Brittannië|Engeland|Schotland|Wales|Noord-Ierland|Verenigd Koninkrijk", "NL": "Holland",
        "BY": "Wit-Rusland|Belarus", "CZ": "Tsjechië", "AE": "Emiraten|VAE|Verenigde Arabische Emiraten",
        "TR": "Turkije", "CD": "Congo|DR Congo", "MM": "Birma|Myanmar", "CI": "Ivoorkust",
        "PS": "Palestina|Palestijnse gebieden", "MK": "Macedonië|Noord-Macedonië", "VA": "Vaticaan|Vaticaanstad",
        "150": "Europa", "142": "Azië", "002": "Afrika", "EU": "Europese Unie|EU", "HK": "Hongkong", "BA": "Bosnië",
        "MD": "Moldavië|Moldova",
        "035": "Zuidoost-Azië", "034": "Zuid-Azië", "030": "Oost-Azië", "143": "Centraal-Azië",
        "015": "Noord-Afrika", "011": "West-Afrika", "014": "Oost-Afrika", "018": "zuidelijk Afrika",
        "151": "Oost-Europa", "155": "West-Europa", "154": "Noord-Europa", "039": "Zuid-Europa",
        "005": "Zuid-Amerika", "013": "Midden-Amerika|Centraal-Amerika", "003": "Noord-Amerika",
        "419": "Latijns-Amerika",
    },
    cities={
        "Kyiv": "Kiev|Kyiv", "Kharkiv": "Charkov|Charkiv", "Odesa": "Odessa", "Lviv": "Lviv|Lvov", "Dnipro": "Dnipro",
        "Zaporizhzhia": "Zaporizja|Zaporizjzja", "New York": "New York", "Washington": "Washington DC|Washington",
        "Gaza": "Gazastrook|Gaza", "West Bank": "Westelijke Jordaanoever|Westoever", "Crimea": "Krim",
        "Donbas": "Donbas", "Kremlin": "Kremlin", "White House": "Witte Huis", "Middle East": "Midden-Oosten",
        "Balkans": "Balkan", "Baltic Sea": "Oostzee", "North Sea": "Noordzee", "Black Sea": "Zwarte Zee",
        "Mediterranean": "Middellandse Zee", "Bosphorus": "Bosporus", "Strait of Hormuz": "Straat van Hormuz",
        "Alps": "Alpen", "Caucasus": "Kaukasus", "Arctic": "Noordpoolgebied|Arctis",
        "Antarctica": "Antarctica|Zuidpool", "Persian Gulf": "Perzische Golf|Golf", "Scandinavia": "Scandinavië",
        "Randstad": "Randstad", "The Hague": "Den Haag|'s-Gravenhage", "Dunkirk": "Duinkerken",
        "Gothenburg": "Gotenburg", "Lucerne": "Lucern|Luzern", "Svalbard": "Spitsbergen|Svalbard",
    },
)  # fmt: skip
