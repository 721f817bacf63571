"""English: words around names."""

from aligner.languages.schema.names import NameTable
from aligner.languages.schema.text import words

NAMES = NameTable(
    particles=words(
        "van von de der den del della di da dos du la le al el bin ibn ben bint ter ten zu zur y af av"
    ),
    honorifics=words(
        "mr mrs ms miss dr prof sir lord lady dame sheikh madame monsieur mr. mrs. ms. dr. prof. gov. sen. "
        "rep. gen. col. lt. rev. capt. sgt."
    ),
    place_before=words(
        "in at near from to outside around across through towards toward into via off between above over"
    ),
    place_heads=words(
        "city town village district province region state county river island port capital municipality suburb "
        "area district's prefecture republic mountain lake"
    ),
    organisation_heads=words(
        "company firm group operator maker manufacturer airline carrier bank club team party union agency "
        "insurer retailer developer association newspaper broadcaster publisher producer supplier startup "
        "hauliers hospital rival conglomerate giant telecom parent subsidiary chain brand brewer steelmaker "
        "carmaker chipmaker automaker builder utility lender brokerage consultancy charity ngo federation "
        "institute university foundation"
    ),
    organisation_endings=words(
        "cup league games championship championships series prix bank group corp corp. inc inc. ltd ltd. plc "
        "llc co co. company holding holdings airlines airways motors industries electronics university college "
        "institute foundation association federation council committee commission agency authority ministry "
        "department party union club united fc research machinery telecom mobile energy petroleum oil gas "
        "steel chemicals pharma pharmaceuticals capital partners securities insurance media news times post "
        "herald tribune journal gazette broadcasting police court office parliament congress senate assembly "
        "board bureau service services systems technologies technology software solutions logistics shipping "
        "railways rail lines shipyard works hospital museum church orchestra society trust forum centre center "
        "network alliance coalition front movement brigade army navy force forces guard division fund exchange "
        "house press"
    ),
    person_heads=words(
        "man woman named called father mother son daughter brother sister wife husband native dutchman german "
        "frenchman briton striker star veteran counterpart colleague widow dutchwoman compatriot countryman"
    ),
    speech=words(
        "said says told added explained warned stressed noted announced claimed confirmed denied insisted "
        "wrote tweeted argued replied asked stated declared recalled acknowledged admitted reiterated"
    ),
    not_names=words(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
        "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue "
        "tues wed thu thur thurs fri sat sun i ii iii iv republican democrat democratic conservative liberal "
        "islam christianity judaism buddhism hinduism gmt utc cet cest est edt pst bst jst am pm internet god "
        "christmas easter ramadan english mr mrs ms tv ok ceo cfo cto coo gdp vpn epo tob csi pdf gps suv ipo "
        "esg ai it dvd cd usb sms pcr rna ptsd adhd bmi kpi roi id pc lng lpg led ufo vip diy faq html mri ct "
        "ecg atm pin url app api lgbt lgbtq ngo ppp vat rsv sars mers dr sos eta hr pr qr rpg dna hiv aids "
        "covid covid-19 i'm i've i'd i'll aprés photo image tags category comments posted admin related posts "
        "read foto"
    ),
    nationalities={
        "RU": "Russian*", "US": "American* US U.S.", "NL": "Dutch Dutchman Dutchmen Dutchwoman Netherlander*",
        "DE": "German Germans", "JP": "Japanese", "PL": "Polish Pole Poles", "BY": "Belarusian* Belarussian*",
        "UA": "Ukrainian*", "FR": "French Frenchman Frenchmen Frenchwoman",
        "GB": "British Briton* English Englishman Scottish Scots Welsh", "IT": "Italian*", "ES": "Spanish Spaniard*",
        "PT": "Portuguese", "BE": "Belgian*", "AT": "Austrian*", "CH": "Swiss", "LU": "Luxembourgish Luxembourger*",
        "DK": "Danish Dane Danes", "SE": "Swedish Swede Swedes", "NO": "Norwegian*", "FI": "Finnish Finn Finns",
        "IS": "Icelandic Icelander*", "IE": "Irish Irishman", "GR": "Greek Greeks", "TR": "Turkish Turk Turks",
        "CZ": "Czech Czechs", "SK": "Slovak* Slovakian*", "HU": "Hungarian*", "RO": "Romanian*", "BG": "Bulgarian*",
        "RS": "Serbian* Serb Serbs", "HR": "Croatian* Croat Croats", "SI": "Slovenian* Slovene*", "BA": "Bosnian*",
        "MK": "Macedonian*", "AL": "Albanian*", "XK": "Kosovar* Kosovan*", "ME": "Montenegrin*", "EE": "Estonian*",
        "LV": "Latvian*", "LT": "Lithuanian*", "MD": "Moldovan*", "GE": "Georgian*", "AM": "Armenian*",
        "AZ": "Azerbaijani* Azeri*", "KZ": "Kazakh* Kazakhstani*", "UZ": "Uzbek*", "TM": "Turkmen*", "KG": "Kyrgyz",
        "TJ": "Tajik*", "CN": "Chinese", "TW": "Taiwanese", "HK": "Hongkonger*", "KR": "South-Korean* Korean*",
        "KP": "North-Korean*", "MN": "Mongolian*", "IN": "Indian Indians", "PK": "Pakistani*", "BD": "Bangladeshi*",
        "LK": "Sri-Lankan*", "NP": "Nepalese Nepali*", "AF": "Afghan*", "IR": "Iranian*", "IQ": "Iraqi*",
        "SY": "Syrian*", "LB": "Lebanese", "IL": "Israeli*", "PS": "Palestinian*", "JO": "Jordanian*",
        "SA": "Saudi Saudis Saudi-Arabian*", "AE": "Emirati*", "QA": "Qatari*", "KW": "Kuwaiti*", "BH": "Bahraini*",
        "OM": "Omani*", "YE": "Yemeni*", "EG": "Egyptian*", "LY": "Libyan*", "TN": "Tunisian*", "DZ": "Algerian*",
        "MA": "Moroccan*", "SD": "Sudanese", "SS": "South-Sudanese", "ET": "Ethiopian*", "ER": "Eritrean*",
        "SO": "Somali Somalis Somalian*", "KE": "Kenyan*", "UG": "Ugandan*", "TZ": "Tanzanian*", "RW": "Rwandan*",
        "CD": "Congolese", "NG": "Nigerian*", "GH": "Ghanaian*", "SN": "Senegalese", "ML": "Malian*",
        "CI": "Ivorian*", "CM": "Cameroonian*", "ZA": "South-African*", "ZW": "Zimbabwean*", "ZM": "Zambian*",
        "AO": "Angolan*", "MZ": "Mozambican*", "CA": "Canadian*", "MX": "Mexican*", "BR": "Brazilian*",
        "AR": "Argentine* Argentinian*", "CL": "Chilean*", "CO": "Colombian*", "PE": "Peruvian*", "VE": "Venezuelan*",
        "EC": "Ecuadorian* Ecuadorean*", "BO": "Bolivian*", "UY": "Uruguayan*", "PY": "Paraguayan*", "CU": "Cuban*",
        "HT": "Haitian*", "DO": "Dominican*", "GT": "Guatemalan*", "HN": "Honduran*", "SV": "Salvadoran*",
        "NI": "Nicaraguan*", "CR": "Costa-Rican*", "PA": "Panamanian*", "JM": "Jamaican*",
        "AU": "Australian* Aussie*", "NZ": "New-Zealander* Kiwi*", "TH": "Thai Thais", "VN": "Vietnamese",
        "ID": "Indonesian*", "MY": "Malaysian*", "SG": "Singaporean*", "PH": "Filipino* Philippine Filipina*",
        "MM": "Burmese", "KH": "Cambodian*", "LA": "Laotian*", "150": "European*", "142": "Asian*", "002": "African*",
        "CY": "Cypriot*", "MT": "Maltese",
    },
    countries={
        "US": "US|U.S.|USA|U.S.A.|United States|United States of America|America|the States",
        "GB": "UK|U.K.|Britain|Great Britain|England|Scotland|Wales|Northern Ireland",
        "NL": "Holland|the Netherlands|The Netherlands", "RU": "Russian Federation", "CZ": "Czech Republic",
        "AE": "UAE|Emirates|United Arab Emirates", "TR": "Turkey|Türkiye", "KR": "South Korea", "KP": "North Korea",
        "CD": "Congo|DR Congo|Democratic Republic of the Congo|Democratic Republic of Congo", "MM": "Burma|Myanmar",
        "CI": "Ivory Coast|Côte d'Ivoire", "PS": "Palestine|Palestinian Territories", "SZ": "Swaziland",
        "MK": "North Macedonia|Macedonia", "CN": "People's Republic of China|mainland China", "TW": "Taiwan",
        "VA": "Vatican|the Vatican|Holy See", "150": "Europe", "142": "Asia", "002": "Africa",
        "EU": "European Union|EU", "HK": "Hong Kong", "MO": "Macau|Macao", "BA": "Bosnia", "TT": "Trinidad",
        "BY": "Belarus", "MD": "Moldova|Moldavia",
        "035": "Southeast Asia|South-East Asia|South East Asia", "034": "South Asia", "030": "East Asia",
        "143": "Central Asia", "015": "North Africa", "011": "West Africa", "014": "East Africa",
        "018": "Southern Africa", "151": "Eastern Europe", "155": "Western Europe", "154": "Northern Europe",
        "039": "Southern Europe", "005": "South America", "013": "Central America", "003": "North America",
        "419": "Latin America",
    },
    cities={
        "Kyiv": "Kiev|Kyiv", "Kharkiv": "Kharkov|Kharkiv", "Odesa": "Odessa|Odesa", "Lviv": "Lvov|Lviv",
        "Dnipro": "Dnipro", "Zaporizhzhia": "Zaporizhia|Zaporizhzhya", "New York": "New York City|NYC|New York",
        "Washington": "Washington DC|Washington D.C.|Washington, D.C.|Washington", "Gaza": "Gaza Strip|Gaza",
        "West Bank": "West Bank", "Crimea": "Crimea", "Donbas": "Donbass|Donbas", "Kremlin": "Kremlin",
        "White House": "White House|the White House", "Middle East": "Middle East|Mideast", "Balkans": "Balkans",
        "Baltic Sea": "Baltic Sea", "North Sea": "North Sea", "Black Sea": "Black Sea",
        "Mediterranean": "Mediterranean Sea|Mediterranean", "Bosphorus": "Bosporus|Bosphorus",
        "Strait of Hormuz": "Strait of Hormuz|Hormuz", "Alps": "Alps", "Caucasus": "Caucasus", "Arctic": "Arctic",
        "Svalbard": "Svalbard|Spitsbergen",
        "Antarctica": "Antarctica", "Persian Gulf": "Persian Gulf|the Gulf", "Scandinavia": "Scandinavia",
        "Davos": "Davos", "Diriyah": "Diriyah", "The Hague": "The Hague", "Ghent": "Ghent|Gent",
        "Seville": "Seville|Sevilla", "Kraków": "Cracow|Kraków", "Basel": "Basle|Basel",
    },
)  # fmt: skip
