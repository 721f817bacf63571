"""Japanese roles; they follow the name (ラブロフ外相), at times stand before it (国務長官のマルコ・ルビオ氏)."""

from aligner.languages.schema.roles import RoleTable

ROLES = RoleTable(
    heads={
        "vice president": "副大統領|国家副主席", "president": "大統領|国家主席|主席",
        "prime minister": "首相|総理大臣|総理|内閣総理大臣", "head of state": "国家元首|元首",
        "chancellor": "連邦首相", "king": "国王", "queen": "女王|王妃", "emperor": "天皇|天皇陛下|皇帝",
        "crown prince": "皇太子", "prince": "王子|親王", "princess": "王女", "pope": "教皇|ローマ教皇|法王",
        "archbishop": "大司教", "bishop": "司教", "cardinal": "枢機卿", "imam": "イマーム",
        "priest": "神父|牧師|住職|僧侶", "foreign minister": "外相|国務長官|外務大統領|外交部長|外交部門トップ",
        "finance minister": "財務長官|財務相|蔵相|財務大臣",
        "defence minister": "国防長官|防衛相|国防相|防衛大臣|国防大臣",
        "interior minister": "内相|内務相|国土安全保障長官|総務相|内務大臣",
        "justice minister": "法相|法務相|法務大臣|司法相",
        "economy minister": "経済相|経産相|経済産業相|経済産業大臣|経済再生相",
        "health minister": "厚労相|厚生労働相|保健相|厚生労働大臣|保健大臣",
        "education minister": "文科相|文部科学相|教育相|文部科学大臣",
        "transport minister": "国交相|国土交通相|運輸相|運輸長官|国土交通大臣",
        "environment minister": "環境相|環境大臣",
        "agriculture minister": "農相|農水相|農林水産相|農業相|農林水産大臣",
        "energy minister": "エネルギー相|エネルギー長官", "labour minister": "労働相|労働長官",
        "trade minister": "通商相|商務長官|商務相|貿易相|通産相", "digital minister": "デジタル相",
        "minister": "大臣|閣僚|相", "minister of state": "政務官|閣外相|国務相",
        "chief cabinet secretary": "官房長官|内閣官房長官",
        "security adviser": "国家安全保障顧問|安全保障担当補佐官|国家安全保障担当補佐官|大統領補佐官|安保補佐官",
        "adviser": "顧問|補佐官|首席補佐官|外交政策顧問|参与|相談役", "chief of staff": "大統領首席補佐官",
        "envoy": "特使|使節|代表特使", "ambassador": "大使|駐日大使|全権大使", "diplomat": "外交官",
        "consul": "領事|総領事", "foreign policy chief": "外交安全保障上級代表|上級代表|外務・安全保障政策上級代表",
        "commissioner": "欧州委員|委員", "commission president": "欧州委員長|欧州委員会委員長",
        "council president": "EU大統領|欧州理事会議長",
        "secretary-general": "事務総長|国連事務総長|書記長|総書記|幹事長|事務局長",
        "spokesperson": (
            "報道官|報道担当官|報道担当者|報道担当|スポークスマン|スポークスパーソン|広報担当者|広報担当|"
            "広報官|大統領報道官|広報責任者|広報部長|広報室長|広報を務める"
        ),
        "governor": "知事|州知事|州首相|県知事|都知事|府知事", "district administrator": "郡長|地区長",
        "mayor": "市長|町長|村長|区長", "councillor": "市議|県議|町議|都議|区議",
        "senator": "上院議員|参院議員|参議院議員",
        "lawmaker": "議員|下院議員|衆院議員|衆議院議員|国会議員|欧州議会議員",
        "speaker": "議長|下院議長|衆院議長|上院議長", "party leader": "党首|代表|党代表|自民党総裁|党総裁|委員長",
        "opposition leader": "野党指導者|野党党首", "candidate": "候補|大統領候補|候補者",
        "chief executive": (
            "最高経営責任者|社長|CEO|最高経営責任者（CEO）|最高経営責任者(CEO)|代表取締役社長|代表取締役|"
            "取締役社長"
        ),
        "chief financial officer": "最高財務責任者|CFO|最高財務責任者（CFO）|最高財務責任者(CFO)",
        "chief operating officer": "最高執行責任者|COO",
        "chief information security officer": "最高情報セキュリティー責任者|最高情報セキュリティ責任者|CISO",
        "chief technology officer": "最高技術責任者|CTO", "chief economist": "チーフエコノミスト|主席エコノミスト",
        "chairperson": "会長|理事長|取締役会長", "founder": "創業者|創設者|設立者|共同創業者",
        "owner": "オーナー|経営者|店主|店長",
        "director": (
            "所長|局長|長官|館長|園長|責任者|支局長|担当局長|理事|センター長|支店長|工場長|院長|"
            "校長"
        ),
        "manager": "マネジャー|マネージャー", "executive": "取締役|専務|常務|執行役員|役員|副社長",
        "central bank head": "日銀総裁|中央銀行総裁|中銀総裁|ECB総裁|総裁|FRB議長|連邦準備制度理事会議長",
        "intelligence chief": "情報機関トップ|情報機関の長|情報局長官|諜報機関トップ",
        "supervisory board chair": "監査役会長|監査役会議長|監査役会会長",
        "department head": "部長|課長|室長",
        "union leader": "労組委員長|書記次長", "police chief": "警視総監|警察署長|署長|本部長|警察本部長|警察長官",
        "police officer": "警察官|巡査|警部|刑事|警部補", "fire chief": "消防署長|消防長|消防司令",
        "firefighter": "消防士|消防隊員", "judge": "裁判官|判事", "presiding judge": "裁判長",
        "senior public prosecutor": "主任検事|上席検事", "prosecutor": "検察官|検事|検事正",
        "attorney general": "司法長官|検事総長", "lawyer": "弁護士|弁護人", "coach": "監督|コーチ|ヘッドコーチ",
        "captain": "主将|キャプテン|船長|機長", "player": "選手|投手|捕手|内野手|外野手|FW|MF|DF",
        "goalkeeper": "GK|ゴールキーパー", "referee": "審判|主審", "runner": "ランナー",
        "champion": "王者|チャンピオン|優勝者|横綱", "sumo wrestler": "関|大関|力士|親方", "driver": "運転手|運転士",
        "pilot": "操縦士|パイロット", "astronaut": "宇宙飛行士", "general": "将軍|大将|中将|少将|陸将",
        "admiral": "提督|海将", "commander": "司令官|総司令官|最高司令官|参謀総長|統合幕僚長|軍司令官",
        "colonel": "大佐|中佐", "scientist": "研究員|科学者|研究者|主任研究員|上級研究員|物理学者|専門家",
        "professor": "教授|名誉教授|准教授|特任教授", "economist": "エコノミスト|経済学者",
        "analyst": "アナリスト|シニアフェロー|ストラテジスト", "doctor": "医師|博士|医長", "nurse": "看護師",
        "teacher": "教諭|先生|講師", "student": "学生", "engineer": "技師|エンジニア", "author": "作家|著者|詩人",
        "journalist": "記者|編集長|特派員|ジャーナリスト", "actor": "俳優|女優", "singer": "歌手",
        "film director": "映画監督", "businessman": "実業家|起業家|投資家", "resident": "住民", "witness": "目撃者",
        "activist": "活動家", "suspect": "容疑者", "defendant": "被告|被告人", "convict": "受刑者|死刑囚",
        "official": "当局者|高官|担当者|職員", "leader": "指導者|最高指導者|リーダー|代表者",
        "negotiator": "交渉官|首席交渉官|通商代表", "counterpart": "カウンターパート",
    },
    portfolios={
        "foreign": "外務|外交", "defence": "国防|防衛", "finance": "財務", "interior": "内務|総務",
        "justice": "法務|司法", "economy": "経済|経済産業", "health": "保健|厚生労働|厚労",
        "education": "教育|文部科学|文科", "transport": "運輸|国土交通|国交|交通", "environment": "環境",
        "agriculture": "農業|農林水産|農水|農務", "energy": "エネルギー", "labour": "労働",
        "trade": "商務|通商|貿易|産業", "culture": "文化", "science": "科学|科学技術", "family": "家族",
        "digital": "デジタル", "migration": "移民", "climate": "気候", "housing": "住宅|建設", "development": "開発",
        "emergency": "非常事態", "sports": "スポーツ", "information": "情報", "tourism": "観光",
        "fisheries": "水産|漁業",
    },
    ministers=(
        "{p}相", "{p}大臣", "{p}担当相",
    ),
    ministries=(
        "{p}省",
    ),
    modifiers={
        "deputy": "副-|次-|第1副-|筆頭副-", "former": "元-|前-|旧-|故-", "acting": "代行-|臨時-|暫定-",
        "designate": "次期-", "honorary": "名誉-",
    },
    compounds={},
    endings=(),
    not_before=(
        "官邸", "選", "府", "令", "職", "室", "級", "会議", "会談", "制", "的", "就任", "夫人", "側", "専用", "館",
        "団", "権", "村", "会",
    ),
)  # fmt: skip
