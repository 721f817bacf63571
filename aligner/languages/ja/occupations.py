"""Japanese occupations."""

from aligner.languages.schema.occupations import OccupationTable

OCCUPATIONS = OccupationTable(
    heads={
        "guard": "警備員|守衛|夜警|ガードマン", "prison officer": "刑務官|看守", "police officer": "警察官|警官|巡査|巡査部長",
        "customs officer": "税関職員|税関員|税関の職員|税関検査官", "border guard": "国境警備隊員|国境警備員|入国審査官",
        "firefighter": "消防士|消防隊員|消防団員", "soldier": "兵士|自衛隊員|自衛官", "paramedic": "救急隊員|救急救命士|救助隊員",
        "nurse": "看護師|看護婦", "midwife": "助産師",
        "microbiologist": "微生物学者|微生物専門医|細菌学者|ウイルス学者|疫学者|感染症専門医",
        "doctor": "医師|外科医|内科医|医者|麻酔科医|校医|チームドクター|大会ドクター",
        "dentist": "歯科医|歯科医師", "pharmacist": "薬剤師", "vet": "獣医師|獣医", "psychologist": "心理士|臨床心理士|心理学者",
        "carer": "介護士|介護福祉士|介護職員|ヘルパー", "physiotherapist": "理学療法士|マッサージ師",
        "teacher": "教諭|教師|教員|小学校教諭", "professor": "教授|准教授", "nursery teacher": "保育士|幼稚園教諭",
        "student": "大学生|学生|大学院生|留学生|博士課程", "librarian": "司書",
        "laboratory assistant": "実験助手|検査技師|研究補助員|研究所の助手|分析員|実験補助員",
        "scientist": "科学者|研究者|研究員|物理学者|生物学者|地質学者|考古学者", "engineer": "技師|エンジニア|技術者", "technician": "技術員",
        "electrician": "電気工|電気工事士|電気技師", "mechanic": "整備士|整備工|修理工", "plumber": "配管工", "carpenter": "大工|家具職人",
        "instrument maker": "楽器職人|弦楽器職人|楽器製作者|弦楽器製作者|バイオリン職人|バイオリン製作者|オルガン職人|ギター職人",
        "welder": "溶接工", "bricklayer": "れんが職人|石工", "roofer": "屋根職人|瓦職人", "house painter": "塗装工",
        "builder": "建設作業員|建設労働者|とび職", "miner": "鉱山労働者|炭鉱員|坑内作業員|鉱員", "architect": "建築家|建築士",
        "programmer": "プログラマー|ソフト開発者", "restorer": "修復士|修復師|修復室で助手|修復助手|修復室の助手|修復担当",
        "factory worker": "工員|工場労働者|工場作業員",
        "forklift driver": "フォークリフト運転手|フォークリフトの運転手|フォークリフト運転士|フォークリフトの運転士|フォークリフト作業員|フォークリフトの作業員",
        "crane operator": (
            "クレーン運転士|クレーン操縦士|クレーンオペレーター|クレーン運転手|クレーンの運転士|クレーンの運転手|クレーン操作員|クレーン作業員"
        ),
        "bus driver": "バス運転手|バスの運転手|バス運転士", "truck driver": "トラック運転手|トラックの運転手|トラック運転士|トラックドライバー",
        "taxi driver": "タクシー運転手|タクシーの運転手", "train driver": "電車運転士|列車の運転士|機関士|列車運転士", "courier": "配達員|宅配業者|宅配員",
        "postal worker": "郵便配達員|郵便局員", "train conductor": "車掌", "dock worker": "港湾労働者|荷役作業員|港湾作業員", "harbour master": "港長",
        "pilot": "操縦士|パイロット|機長|副操縦士", "flight attendant": "客室乗務員", "air traffic controller": "管制官|航空管制官",
        "sailor": "船員|甲板員|水夫", "helmsman": "航海士|操舵手|一等航海士|二等航海士|操舵士", "ship's engineer": "船舶機関士|機関長",
        "skipper": "艇長|船頭", "lighthouse keeper": "灯台守", "fisherman": "漁師|漁業者|漁船員", "diver": "潜水士|ダイバー",
        "lifeguard": "ライフセーバー", "mountain guide": "山岳ガイド|登山ガイド", "ski instructor": "スキー指導員|スキー教師",
        "farmer": "農場主|酪農家", "farm worker": "農作業員|農場労働者", "shepherd": "羊飼い", "gardener": "庭師|植木職人", "forester": "きこり|林業従事者",
        "gamekeeper": "森林監視員|自然保護官|レンジャー", "winegrower": "ワイン生産者|ブドウ農家", "beekeeper": "養蜂家",
        "waiter": "ウエートレス|ウエーター|ウェイトレス|ウェイター|給仕|バーテンダー", "cook": "料理人|調理師|シェフ|板前|料理長", "baker": "パン職人|菓子職人",
        "butcher": "精肉店主", "hairdresser": "美容師|理容師", "cleaner": "清掃員|清掃作業員", "caretaker": "管理人|用務員|寺男", "cashier": "レジ係",
        "shop assistant": "店員|販売員", "shopkeeper": "店主|商店主", "innkeeper": "宿の主人|旅館経営|民宿経営", "receptionist": "受付係|フロント係",
        "tailor": "仕立屋|縫製工", "goldsmith": "宝石商|時計職人|金細工師", "blacksmith": "鍛冶屋|錠前師",
        "lawyer": "弁護士|弁護人", "judge": "裁判官|判事", "prosecutor": "検察官|検事", "notary": "公証人",
        "accountant": "会計士|税理士|経理担当|公認会計士", "banker": "銀行員|銀行家", "insurance agent": "保険外交員|保険代理店主", "estate agent": "不動産業者",
        "journalist": "新聞記者|ジャーナリスト", "photographer": "写真家|カメラマン", "actor": "俳優|女優", "singer": "歌手|オペラ歌手",
        "musician": "音楽家|演奏家|ピアニスト|バイオリニスト|バイオリン奏者", "dancer": "ダンサー|舞踊家|バレリーナ",
        "priest": "神父|牧師|司祭|住職", "nun": "修道女|尼僧", "monk": "修道士|僧侶", "social worker": "ソーシャルワーカー|社会福祉士",
        "interpreter": "通訳|翻訳家", "undertaker": "葬儀業者", "zookeeper": "飼育員", "jockey": "騎手", "stuntman": "スタントマン",
        "volunteer": "ボランティア", "mountain hut keeper": "山小屋の主人|山小屋経営", "stationmaster": "駅長",
    },
    former=frozenset(["元", "前", "旧"]),
    compounds={},
    not_before=frozenset(
        ["会", "団", "組", "所", "局", "署", "庁", "部", "室", "費", "法", "用", "界", "数", "ら", "たち", "達", "協", "連", "賞", "免", "服", "車", "船",
         "地", "学", "水", "場", "業", "隊", "時代", "寮", "試", "不足", "組合", "側"]
    ),
    not_after=frozenset(["大", "全", "各", "両", "諸"]),
)  # fmt: skip
