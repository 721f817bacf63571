"""Japanese: words around names. Honorifics, place and organisation words follow the name."""

from aligner.languages.schema.names import NameTable
from aligner.languages.schema.text import words


def _pairs(text: str) -> dict[str, str]:
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


# Surnames with their usual reading.
_SURNAMES = (
    "佐藤 sato 鈴木 suzuki 高橋 takahashi 田中 tanaka 伊藤 ito 渡辺 watanabe 渡邊 watanabe 山本 yamamoto "
    "中村 nakamura 小林 kobayashi 加藤 kato 吉田 yoshida 山田 yamada 佐々木 sasaki 山口 yamaguchi 松本 matsumoto "
    "井上 inoue 木村 kimura 林 hayashi 斎藤 saito 斉藤 saito 齋藤 saito 清水 shimizu 山崎 yamazaki 森 mori "
    "池田 ikeda 橋本 hashimoto 阿部 abe 安倍 abe 石川 ishikawa 山下 yamashita 中島 nakajima 石井 ishii 小川 ogawa "
    "前田 maeda 岡田 okada 長谷川 hasegawa 藤田 fujita 後藤 goto 近藤 kondo 村上 murakami 遠藤 endo 青木 aoki "
    "坂本 sakamoto 福田 fukuda 太田 ota 西村 nishimura 藤井 fujii 金子 kaneko 岡本 okamoto 藤原 fujiwara "
    "三浦 miura 中野 nakano 中川 nakagawa 原田 harada 松田 matsuda 竹内 takeuchi 小野 ono 田村 tamura "
    "中山 nakayama 和田 wada 石田 ishida 森田 morita 上田 ueda 原 hara 内田 uchida 柴田 shibata 酒井 sakai "
    "宮崎 miyazaki 横山 yokoyama 高木 takagi 安藤 ando 宮本 miyamoto 大野 ono 小島 kojima 谷口 taniguchi 今井 imai "
    "工藤 kudo 高田 takada 増田 masuda 丸山 maruyama 杉山 sugiyama 村田 murata 大塚 otsuka 新井 arai 小山 koyama "
    "平野 hirano 藤本 fujimoto 河野 kono 上野 ueno 野口 noguchi 武田 takeda 松井 matsui 千葉 chiba 菅原 sugawara "
    "岩崎 iwasaki 久保 kubo 木下 kinoshita 佐野 sano 野村 nomura 松尾 matsuo 菊地 kikuchi 菊池 kikuchi "
    "杉本 sugimoto 市川 ichikawa 古川 furukawa 大西 onishi 島田 shimada 水野 mizuno 桜井 sakurai 高野 takano "
    "渡部 watanabe 吉川 yoshikawa 山内 yamauchi 西田 nishida 飯田 iida 北村 kitamura 安田 yasuda 五十嵐 igarashi "
    "川口 kawaguchi 平田 hirata 関 seki 中田 nakata 久保田 kubota 服部 hattori 東 higashi 岩田 iwata 土屋 tsuchiya "
    "川崎 kawasaki 福島 fukushima 本田 honda 辻 tsuji 樋口 higuchi 秋山 akiyama 田口 taguchi 永井 nagai "
    "山中 yamanaka 中西 nakanishi 吉村 yoshimura 川上 kawakami 石原 ishihara 大橋 ohashi 松岡 matsuoka 浜田 hamada "
    "馬場 baba 森本 morimoto 矢野 yano 浅野 asano 松下 matsushita 星野 hoshino 大久保 okubo 吉岡 yoshioka "
    "小池 koike 野田 noda 荒木 araki 熊谷 kumagai 松浦 matsuura 大谷 otani 内藤 naito 黒田 kuroda 尾崎 ozaki "
    "川村 kawamura 永田 nagata 望月 mochizuki 堀 hori 松村 matsumura 田辺 tanabe 荒井 arai 菅 suga 平井 hirai "
    "大島 oshima 西川 nishikawa 早川 hayakawa 堀内 horiuchi 栗原 kurihara 広瀬 hirose 横田 yokota 石橋 ishibashi "
    "岩本 iwamoto 片山 katayama 萩原 hagiwara 関口 sekiguchi 宮田 miyata 大石 oishi 本間 honma 高山 takayama "
    "須藤 sudo 岡崎 okazaki 小田 oda 伊東 ito 鎌田 kamata 上村 uemura 小西 konishi 小松 komatsu 篠原 shinohara "
    "今村 imamura 福井 fukui 児玉 kodama 小泉 koizumi 岸田 kishida 高市 takaichi 石破 ishiba 茂木 motegi 麻生 aso "
    "枝野 edano 野中 nonaka 二階 nikai 甘利 amari 稲田 inada 豊田 toyoda 本多 honda 盛田 morita 孫 son 柳井 yanai "
    "三木谷 mikitani 小野寺 onodera 小笠原 ogasawara 宇都宮 utsunomiya 東海林 shoji 西園寺 saionji 伊集院 ijuin "
    "長谷部 hasebe 日比野 hibino 小野田 onoda 小野塚 onozuka 佐久間 sakuma 波多野 hatano 阿久津 akutsu "
    "海老原 ebihara 海老名 ebina 我妻 wagatsuma 安孫子 abiko 大河原 okawara 小田原 odawara 長谷 hase 曽我部 sogabe "
    "曽根 sone 竹下 takeshita 竹中 takenaka 羽生 hanyu 羽田 hata 錦織 nishikori 大坂 osaka 葛西 kasai "
    "高梨 takanashi 井手 ide 井口 iguchi 三宅 miyake 三上 mikami 三好 miyoshi 上原 uehara 下村 shimomura 丹羽 niwa "
    "亀井 kamei 今野 konno 佐伯 saeki 倉田 kurata 入江 irie 八木 yagi 内山 uchiyama 南 minami 原口 haraguchi "
    "古田 furuta 吉野 yoshino 吉原 yoshihara 土井 doi 土田 tsuchida 坂口 sakaguchi 坂井 sakai 堀田 hotta "
    "塚本 tsukamoto 大山 oyama 大川 okawa 大森 omori 大沢 osawa 大竹 otake 大木 oki 天野 amano 奥村 okumura "
    "奥田 okuda 宮川 miyagawa 宮下 miyashita 富田 tomita 小倉 ogura 小原 ohara 小沢 ozawa 小澤 ozawa 小森 komori "
    "山岸 yamagishi 山根 yamane 山村 yamamura 岡野 okano 岡村 okamura 岩井 iwai 島崎 shimazaki 川田 kawada "
    "川島 kawashima 川本 kawamoto 平山 hirayama 平松 hiramatsu 戸田 toda 所 tokoro 新田 nitta 日高 hidaka 星 hoshi "
    "村井 murai 村山 murayama 松原 matsubara 松永 matsunaga 根本 nemoto 梅田 umeda 森下 morishita 森山 moriyama "
    "植田 ueda 植木 ueki 榎本 enomoto 武藤 muto 水谷 mizutani 永野 nagano 江口 eguchi 沢田 sawada 河村 kawamura "
    "河合 kawai 浅井 asai 滝沢 takizawa 瀬戸 seto 片岡 kataoka 牧野 makino 田島 tajima 田代 tashiro 白井 shirai "
    "白石 shiraishi 相馬 soma 石塚 ishizuka 神田 kanda 福岡 fukuoka 福本 fukumoto 秋元 akimoto 稲垣 inagaki "
    "竹田 takeda 米田 yoneda 篠田 shinoda 細川 hosokawa 細田 hosoda 若林 wakabayashi 荻野 ogino 藤川 fujikawa "
    "藤岡 fujioka 藤村 fujimura 藤沢 fujisawa 西尾 nishio 西山 nishiyama 西岡 nishioka 西野 nishino 谷 tani "
    "谷川 tanigawa 足立 adachi 里見 satomi 金井 kanai 金田 kaneda 長尾 nagao 長田 nagata 野崎 nozaki 関根 sekine "
    "青山 aoyama 飯塚 iizuka 高井 takai 高島 takashima 高松 takamatsu 高瀬 takase 黒木 kuroki 黒川 kurokawa"
)  # fmt: skip

NAMES = NameTable(
    particles=words(
        "ファン フォン デ デル ビン アル ド ダ ディ ラ ル 丁 任 何 余 侯 傅 劉 卓 呂 呉 周 唐 姚 姜 孔 孟 孫 "
        "宋 尹 崔 廖 張 彭 徐 戴 文 曹 曾 朱 朴 李 杜 柳 梁 楊 段 毛 汪 沈 洪 潘 王 申 盧 禹 秦 程 羅 習 胡 范 "
        "葉 董 蒋 蔡 蕭 薛 蘇 袁 許 謝 譚 賀 賈 趙 車 邱 邵 郭 鄒 鄧 鄭 金 鍾 陳 陶 陸 雷 韋 韓 顧 馮 魏 黎"
    ),
    honorifics=words(
        "氏 さん さま 様 君 くん ちゃん 夫人 女史 夫妻 卿 師 容疑者 被告 選手 社長 会長 両氏"
    ),
    place_before=frozenset(),
    place_heads=words(
        "市 町 村 区 県 府 都 道 州 郡 国 島 川 湖 海 湾 半島 山 港 空港 駅 地方 諸島 海峡 付近 近郊 市内 県内 "
        "市街 市場 郊外 沖 郡内 地区"
    ),
    organisation_heads=words(
        "社 銀行 大学 党 省 庁 株 側 グループ チーム 連盟 協会 財団 新聞 通信 放送 労組 組合 軍 政府 委員会 "
        "裁判所 病院 研究所 会社 法人 大使館 警察 議会 航空 電鉄 電力 自動車 工業 製薬 商事 証券 機械 製鉄 "
        "製作所 電工 電機 電装 建設 不動産 食品 化学 重工 鉄道 物産 保険 石油 ホールディングス テレコム "
        "モビリティ カンパニー エナジー モーターズ バンク リサーチ 報 日報 新報 市場- 裁 地裁 高裁 地検 県警 "
        "府警 警視庁 本部 学会 機構 公社 局 センター クラブ FC"
    ),
    organisation_endings=words("大手 メーカー 企業 会社 銀行 団体 組織 グループ 財閥 新興 創業 系 集団"),
    person_heads=words("弁護士 容疑者 被告 選手 女子 男子 同僚"),
    speech=words("は が も と を に"),
    not_names=words(
        "スタート ゴール テロ デモ スト サミット メール ホテル ニュース インタビュー チーム メンバー リスト "
        "プロジェクト パートナー ワーキンググループ レベル ハイレベル トップ リーダー アドレス ギャラリー "
        "プレスリリース パラメーター チャネル エネルギー ミッション ベンチャー シンジケート フィード スタッフ "
        "コンテンツ コメント スパイ クラウド データベース データ シェア マラソン シティマラソン フルマラソン "
        "セキュリティー システム サイバー ハッカー パスワード ワクチン ウイルス インフレ ユーロ ドル ポンド "
        "メートル キロ センチ ミリ トン グラム リットル パーセント ポイント オーナー ショー キーワード"
    ),
    nationalities={
        "RU": "露 ロシア人", "US": "米 米国人", "NL": "蘭", "DE": "独", "JP": "日 邦人 日系 日本人 日本勢",
        "FR": "仏", "GB": "英", "IT": "伊", "ES": "西", "CN": "中", "KR": "韓", "IN": "印", "AU": "豪", "CA": "加",
        "TW": "台", "BR": "伯", "TR": "土", "UA": "宇", "VN": "越", "TH": "泰", "PH": "比", "150": "欧", "BE": "白-",
        "PL": "波-", "AT": "墺",
    },
    countries={
        "US": "米国|アメリカ|合衆国|米", "GB": "英国|イギリス|イングランド|スコットランド|ウェールズ|北アイルランド",
        "RU": "ロシア|露国|ロシア連邦", "DE": "ドイツ|独国", "FR": "フランス|仏国", "CN": "中国|中華人民共和国",
        "KR": "韓国|大韓民国", "KP": "北朝鮮", "NL": "オランダ|蘭国", "IT": "イタリア", "ES": "スペイン",
        "AU": "オーストラリア|豪州", "IN": "インド", "CA": "カナダ", "JP": "日本", "TR": "トルコ", "UA": "ウクライナ",
        "150": "欧州|ヨーロッパ", "142": "アジア", "002": "アフリカ", "EU": "欧州連合|EU",
        "AE": "UAE|アラブ首長国連邦", "VN": "ベトナム|ヴェトナム", "CZ": "チェコ|チェコ共和国",
        "PS": "パレスチナ|パレスチナ自治区", "TW": "台湾", "VA": "バチカン|ローマ法王庁",
        "CD": "コンゴ|コンゴ民主共和国", "MM": "ミャンマー|ビルマ", "CI": "コートジボワール",
        "GE": "ジョージア|グルジア", "HK": "香港", "BA": "ボスニア", "MD": "モルドバ", "BY": "ベラルーシ",
        "XK": "コソボ", "SY": "シリア", "IR": "イラン", "IQ": "イラク", "IL": "イスラエル", "ZA": "南アフリカ|南ア",
        "MK": "北マケドニア", "VE": "ベネズエラ",
    },
    cities={
        "Kyiv": "キエフ|キーウ", "Kharkiv": "ハリコフ|ハルキウ", "Odesa": "オデッサ|オデーサ",
        "Lviv": "リビウ|リヴィウ", "Zaporizhzhia": "ザポリージャ|ザポロジエ", "New York": "ニューヨーク",
        "Washington": "ワシントン|ワシントンDC|米ワシントン", "Gaza": "ガザ|ガザ地区", "West Bank": "ヨルダン川西岸",
        "Crimea": "クリミア|クリミア半島", "Donbas": "ドンバス", "Kremlin": "クレムリン",
        "White House": "ホワイトハウス", "Middle East": "中東", "Balkans": "バルカン", "Baltic Sea": "バルト海",
        "North Sea": "北海", "Black Sea": "黒海", "Mediterranean": "地中海", "Bosphorus": "ボスポラス|ボスポラス海峡",
        "Strait of Hormuz": "ホルムズ海峡", "Alps": "アルプス", "Caucasus": "カフカス|コーカサス",
        "Arctic": "北極|北極圏", "Antarctica": "南極", "Persian Gulf": "ペルシャ湾|ペルシア湾", "Scandinavia": "北欧",
        "Diriyah": "ディリヤ", "The Hague": "ハーグ", "Istanbul": "イスタンブール|イスタンブル",
        "Vilnius": "ビリニュス|ヴィリニュス", "Geneva": "ジュネーブ|ジュネーヴ", "Seville": "セビリア",
        "Los Angeles": "ロサンゼルス|ロス", "Beijing": "北京", "Shanghai": "上海", "Tokyo": "東京|都内",
        "Pyongyang": "平壌", "Seoul": "ソウル", "Taipei": "台北", "Wuhan": "武漢", "Tel Aviv": "テルアビブ",
        "Jerusalem": "エルサレム", "Antwerp": "アントワープ", "Venice": "ベネチア|ヴェネツィア", "Kansai": "関西",
        "Kanto": "関東", "Kyushu": "九州", "Tohoku": "東北", "Shikoku": "四国", "Hokkaido": "北海道",
        "Okinawa": "沖縄",
    },
    after_nation=words(
        "軍 大統領 首相 外相 政府 国務 議会 紙 メディア 大手 当局 外務 国防 財務 兵 側 製 系 高官 代表 上院 下院 企業 経済 中央 連邦 "
        "銀行 両国 中銀 政権 大使 誌 通信 副大統領 国籍 勢 海軍 空軍 陸軍 産 側 露 中 韓 欧 英 独 仏 朝"
    ),
    surnames=_pairs(_SURNAMES),
)  # fmt: skip
