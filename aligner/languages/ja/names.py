"""Japanese: words around names. Honorifics, place and organisation words follow the name."""

from aligner.languages.schema.names import NameTable
from aligner.languages.schema.text import words


def _pairs(text: str) -> dict[str, str]:
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


def _forms(text: str) -> dict[str, str]:
    """`form,form=English words` items."""
    found: dict[str, str] = {}
    key = ""
    for word in text.split():
        if "=" in word:
            key, _, english = word.partition("=")
        else:
            english = f"{found[key.split(',')[0]]} {word}"
        found.update(dict.fromkeys(key.split(","), english))
    return found


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

# More surnames, and given names, with their usual reading.
_MORE_SURNAMES = (
    "大槻 otsuki 江川 egawa 桃田 momota 宮原 miyahara 木戸 kido 植田 ueda 豊島 toyoshima 森 mori 林 hayashi 中谷 nakatani "
    "岩屋 iwaya 武見 takemi 上川 kamikawa 木原 kihara 松野 matsuno 茂木 motegi 河井 kawai 菅野 sugano 萩生田 hagiuda "
    "世耕 seko 西村 nishimura 玉木 tamaki 榛葉 shimba 馬場 baba 藤田 fujita 志位 shii 田村 tamura 山本 yamamoto "
    "福島 fukushima 泉 izumi 辻元 tsujimoto 蓮舫 renho 長妻 nagatsuma 岡田 okada 吉村 yoshimura 横山 yokoyama "
    "斎藤 saito 立花 tachibana 鳩山 hatoyama 村山 murayama 細川 hosokawa 羽田 hata 宮沢 miyazawa 橋下 hashimoto "
    "鈴置 suzuoki 赤沢 akazawa 加瀬 kase 青柳 aoyagi 赤松 akamatsu 秋田 akita 秋葉 akiba 浅田 asada 朝倉 asakura "
    "芦田 ashida 東 azuma 安部 abe 荒川 arakawa 有田 arita 有馬 arima 粟野 awano 飯島 iijima 生田 ikuta 池上 ikegami "
    "池内 ikeuchi 石塚 ishizuka 石黒 ishiguro 石丸 ishimaru 磯部 isobe 板垣 itagaki 市村 ichimura 井原 ihara 今泉 imaizumi "
    "岩下 iwashita 岩瀬 iwase 岩永 iwanaga 岩村 iwamura 植松 uematsu 宇野 uno 内海 utsumi 梅津 umezu 浦田 urata 江藤 eto "
    "江原 ehara 大内 ouchi 大倉 okura 大崎 osaki 大杉 osugi 大城 oshiro 大友 otomo 大場 oba 大原 ohara 大平 ohira "
    "大村 omura 岡部 okabe 岡山 okayama 沖田 okita 荻原 ogiwara 奥山 okuyama 小椋 ogura 尾形 ogata 緒方 ogata 小野木 onogi "
    "織田 oda 折田 orita 柿沼 kakinuma 笠原 kasahara 梶原 kajiwara 片桐 katagiri 勝又 katsumata 加納 kano 神谷 kamiya "
    "神山 kamiyama 川合 kawai 川瀬 kawase 川端 kawabata 河原 kawahara 岸本 kishimoto 岸 kishi 北川 kitagawa 北野 kitano "
    "木内 kiuchi 衣笠 kinugasa 木本 kimoto 京極 kyogoku 草野 kusano 楠 kusunoki 工藤 kudo 国分 kokubun 窪田 kubota "
    "熊田 kumada 倉本 kuramoto 栗田 kurita 栗山 kuriyama 黒沢 kurosawa 黒澤 kurosawa 桑原 kuwabara 小出 koide 郷田 goda "
    "古賀 koga 小暮 kogure 越智 ochi 児島 kojima 小谷 kotani 小寺 kodera 小西 konishi 小早川 kobayakawa 駒田 komada "
    "近田 chikada 紺野 konno 斉木 saiki 斎木 saiki 佐川 sagawa 作田 sakuta 桜田 sakurada 櫻井 sakurai 笹川 sasagawa "
    "佐竹 satake 沢村 sawamura 沢井 sawai 塩田 shiota 塩崎 shiozaki 塩谷 shionoya 重松 shigematsu 宍戸 shishido 篠崎 shinozaki "
    "芝野 shibano 芝田 shibata 渋谷 shibuya 島津 shimazu 島村 shimamura 下田 shimoda 城田 shirota 新谷 shintani 新藤 shindo "
    "進藤 shindo 末永 suenaga 杉浦 sugiura 杉田 sugita 杉原 sugihara 鈴村 suzumura 須田 suda 住田 sumita 関谷 sekiya "
    "瀬川 segawa 芹沢 serizawa 千田 chida 副島 soejima 園田 sonoda 高岡 takaoka 高倉 takakura 高崎 takasaki 高津 takatsu "
    "高見 takami 高柳 takayanagi 宝田 takarada 滝 taki 滝川 takigawa 田川 tagawa 田所 tadokoro 田畑 tabata 立川 tachikawa "
    "田原 tahara 田淵 tabuchi 玉井 tamai 玉城 tamaki 田宮 tamiya 千野 chino 塚田 tsukada 塚原 tsukahara 津田 tsuda "
    "土田 tsuchida 堤 tsutsumi 角田 tsunoda 坪井 tsuboi 寺田 terada 寺島 terashima 寺本 teramoto 東野 higashino 徳田 tokuda "
    "徳永 tokunaga 戸川 togawa 戸塚 totsuka 富永 tominaga 富山 toyama 豊川 toyokawa 鳥居 torii 内藤 naito 永瀬 nagase "
    "長沢 nagasawa 長島 nagashima 長嶋 nagashima 長友 nagatomo 長野 nagano 長岡 nagaoka 中井 nakai 中尾 nakao 中沢 nakazawa "
    "中本 nakamoto 中原 nakahara 仲村 nakamura 仲田 nakada 成田 narita 成瀬 naruse 名取 natori 南部 nambu 新島 niijima "
    "西岡 nishioka 西原 nishihara 西本 nishimoto 西脇 nishiwaki 二宮 ninomiya 丹野 tanno 沼田 numata 根岸 negishi 能登 noto "
    "野上 nogami 野沢 nozawa 野々村 nonomura 萩野 hagino 橋爪 hashizume 橋口 hashiguchi 長谷 hase 畑中 hatanaka 畠山 hatakeyama "
    "花田 hanada 花岡 hanaoka 浜口 hamaguchi 浜崎 hamasaki 林田 hayashida 原島 harashima 半田 handa 東山 higashiyama "
    "日野 hino 平川 hirakawa 平沢 hirasawa 平塚 hiratsuka 平林 hirabayashi 平賀 hiraga 広田 hirota 深沢 fukasawa 深田 fukada "
    "福井 fukui 福永 fukunaga 福原 fukuhara 福山 fukuyama 藤枝 fujieda 藤崎 fujisaki 藤野 fujino 藤原 fujiwara 藤森 fujimori "
    "藤山 fujiyama 淵上 fuchigami 船越 funakoshi 古屋 furuya 古谷 furuya 北条 hojo 細野 hosono 堀江 horie 堀川 horikawa "
    "本庄 honjo 真鍋 manabe 前川 maekawa 前原 maehara 牧 maki 正木 masaki 増井 masui 町田 machida 松川 matsukawa "
    "松崎 matsuzaki 松沢 matsuzawa 松島 matsushima 松山 matsuyama 丸井 marui 三木 miki 三沢 misawa 三谷 mitani 三田 mita "
    "水上 mizukami 水島 mizushima 水原 mizuhara 溝口 mizoguchi 皆川 minagawa 湊 minato 峰岸 minegishi 宮城 miyagi 宮内 miyauchi "
    "宮里 miyazato 宮沢 miyazawa 宮澤 miyazawa 三輪 miwa 向井 mukai 村松 muramatsu 村岡 muraoka 村木 muraki 室井 muroi "
    "毛利 mori 本村 motomura 本山 motoyama 桃井 momoi 森岡 morioka 森川 morikawa 森口 moriguchi 森島 morishima 盛岡 morioka "
    "門田 kadota 安井 yasui 安川 yasukawa 安達 adachi 柳沢 yanagisawa 柳田 yanagida 柳瀬 yanase 矢島 yajima 八代 yashiro "
    "矢部 yabe 藪 yabu 山形 yamagata 山城 yamashiro 山野 yamano 山上 yamagami 湯浅 yuasa 横井 yokoi 横尾 yokoo 吉井 yoshii "
    "吉沢 yoshizawa 吉澤 yoshizawa 吉本 yoshimoto 吉永 yoshinaga 米山 yoneyama 米澤 yonezawa 渡会 watarai 渡瀬 watase 和泉 izumi "
    "和久田 wakuda 若松 wakamatsu 脇田 wakita 鷲尾 washio 蓮池 hasuike 猪瀬 inose 石毛 ishige 岩渕 iwabuchi 氏家 ujiie "
    "川内 kawauchi 駒井 komai 曽我 soga 田尻 tajiri 戸田 toda 萩本 hagimoto 目黒 meguro 守屋 moriya 籠池 kagoike 佐川 sagawa "
    "髙橋 takahashi 髙木 takagi 﨑山 sakiyama 濱田 hamada 濵田 hamada 廣瀬 hirose 國分 kokubun 眞鍋 manabe 宇多田 utada "
    "役所 yakusho 村主 suguri 本木 motoki 荒井 arai 陣内 jinnai 伊勢 ise 相沢 aizawa 会田 aida 青野 aono"
)
_GIVEN = (
    "章男 akio 隆二 ryuji 裕 yutaka 元 gen 芳正 yoshimasa 早苗 sanae 勝信 katsunobu 進次郎 shinjiro 佳彦 yoshihiko 茂 shigeru "
    "太郎 taro 一郎 ichiro 次郎 jiro 健 ken 健一 kenichi 健二 kenji 健太 kenta 健太郎 kentaro 健吾 kengo 浩 hiroshi "
    "浩一 koichi 浩二 koji 浩之 hiroyuki 博 hiroshi 博之 hiroyuki 弘 hiroshi 宏 hiroshi 宏之 hiroyuki 洋 hiroshi 洋一 yoichi "
    "洋平 yohei 洋介 yosuke 陽一 yoichi 陽介 yosuke 誠 makoto 誠一 seiichi 真 makoto 真一 shinichi 慎一 shinichi 慎太郎 shintaro "
    "晋三 shinzo 晋太郎 shintaro 文雄 fumio 義偉 yoshihide 純一 junichi 純一郎 junichiro 淳 jun 潤 jun 純 jun 隆 takashi "
    "隆之 takayuki 孝 takashi 孝之 takayuki 貴之 takayuki 崇 takashi 敬 takashi 剛 tsuyoshi 剛志 tsuyoshi 毅 takeshi 武 takeshi "
    "武志 takeshi 猛 takeshi 豪 go 学 manabu 勉 tsutomu 努 tsutomu 勤 tsutomu 実 minoru 稔 minoru 進 susumu 昇 noboru "
    "登 noboru 修 osamu 修一 shuichi 治 osamu 理 osamu 明 akira 明彦 akihiko 彰 akira 章 akira 昭 akira 晃 akira 亮 ryo "
    "亮太 ryota 涼 ryo 遼 ryo 涼太 ryota 良 ryo 良太 ryota 良平 ryohei 龍一 ryuichi 竜也 tatsuya 達也 tatsuya 達郎 tatsuro "
    "拓也 takuya 拓真 takuma 卓也 takuya 哲也 tetsuya 哲 tetsu 哲郎 tetsuro 徹 toru 亨 toru 透 toru 聡 satoshi 智 satoshi "
    "悟 satoru 敏 satoshi 智也 tomoya 智之 tomoyuki 友和 tomokazu 朋也 tomoya 和也 kazuya 和彦 kazuhiko 和夫 kazuo 一夫 kazuo "
    "一男 kazuo 和弘 kazuhiro 和博 kazuhiro 一也 kazuya 一成 kazunari 和之 kazuyuki 雅彦 masahiko 雅之 masayuki 正 tadashi "
    "正人 masato 正樹 masaki 雅人 masato 真人 masato 昌 masa 昌弘 masahiro 正博 masahiro 雅弘 masahiro 勝 masaru 優 yu "
    "優太 yuta 雄太 yuta 裕太 yuta 勇太 yuta 悠太 yuta 祐介 yusuke 裕介 yusuke 雄介 yusuke 勇輝 yuki 祐樹 yuki 裕樹 yuki 雄大 yudai "
    "大輔 daisuke 大介 daisuke 大樹 daiki 大輝 daiki 大地 daichi 大 dai 翔 sho 翔太 shota 翔平 shohei 翔大 shota 昇太 shota "
    "将太 shota 将 sho 直樹 naoki 直人 naoto 直也 naoya 直美 naomi 尚 hisashi 尚人 naoto 久 hisashi 恒 hisashi 英樹 hideki "
    "秀樹 hideki 英明 hideaki 秀明 hideaki 英之 hideyuki 秀之 hideyuki 秀雄 hideo 英雄 hideo 秀一 shuichi 英一 eiichi 栄一 eiichi "
    "栄 sakae 俊 shun 俊介 shunsuke 俊輔 shunsuke 俊彦 toshihiko 俊之 toshiyuki 敏夫 toshio 利夫 toshio 俊夫 toshio 利明 toshiaki "
    "敏明 toshiaki 幸一 koichi 幸雄 yukio 幸夫 yukio 行雄 yukio 由紀夫 yukio 康 yasushi 康夫 yasuo 康弘 yasuhiro 泰弘 yasuhiro "
    "靖 yasushi 恭平 kyohei 恭子 kyoko 京子 kyoko 響 hibiki 圭 kei 圭介 keisuke 啓介 keisuke 敬介 keisuke 啓太 keita 圭太 keita "
    "恵一 keiichi 慶 kei 賢 ken 賢一 kenichi 謙二 kenji 憲一 kenichi 研二 kenji 満 mitsuru 光男 mitsuo 光一 koichi 光 hikaru "
    "守 mamoru 衛 mamoru 豊 yutaka 穣 minoru 清 kiyoshi 潔 kiyoshi 薫 kaoru 馨 kaoru 忍 shinobu 操 misao 渉 wataru 航 wataru "
    "渡 wataru 巧 takumi 匠 takumi 拓海 takumi 海斗 kaito 蓮 ren 蒼 ao 颯太 sota 奏太 sota 聡太 sota 壮太 sota 樹 itsuki 陸 riku "
    "隼人 hayato 勇人 hayato 岳 gaku 塁 rui 仁 hitoshi 仁志 hitoshi 均 hitoshi 等 hitoshi 護 mamoru 要 kaname 司 tsukasa "
    "広司 koji 宏司 koji 浩司 koji 幸司 koji 孝司 koji 耕二 koji 耕一 koichi 公一 koichi 功 isao 勲 isao 勇 isamu 克彦 katsuhiko "
    "克也 katsuya 勝也 katsuya 勝彦 katsuhiko 勝利 katsutoshi 重雄 shigeo 茂雄 shigeo 繁 shigeru 虎丸 toramaru "
    "洋子 yoko 陽子 yoko 裕子 yuko 優子 yuko 祐子 yuko 由美子 yumiko 由美 yumi 裕美 hiromi 久美子 kumiko 久美 kumi 恵子 keiko "
    "啓子 keiko 圭子 keiko 敬子 keiko 慶子 keiko 恵美 emi 恵美子 emiko 真理子 mariko 真理 mari 麻里 mari 麻衣 mai 舞 mai "
    "真由美 mayumi 真弓 mayumi 智子 tomoko 朋子 tomoko 知子 tomoko 明子 akiko 昭子 akiko 晶子 akiko 章子 akiko 秋子 akiko "
    "和子 kazuko 幸子 sachiko 祥子 shoko 翔子 shoko 聖子 seiko 静子 shizuko 順子 junko 純子 junko 淳子 junko 節子 setsuko "
    "典子 noriko 紀子 noriko 則子 noriko 弘子 hiroko 博子 hiroko 浩子 hiroko 寛子 hiroko 雅子 masako 正子 masako 昌子 masako "
    "美智子 michiko 道子 michiko 美紀 miki 美樹 miki 美咲 misaki 美穂 miho 美香 mika 美佳 mika 美奈子 minako 美幸 miyuki "
    "直子 naoko 尚子 naoko 奈緒 nao 奈々 nana 菜々子 nanako 愛 ai 愛子 aiko 葵 aoi 彩 aya 彩香 ayaka 綾 aya 綾香 ayaka 綾子 ayako "
    "文子 fumiko 史子 fumiko 花織 kaori 香織 kaori 佳織 kaori 花子 hanako 春香 haruka 遥 haruka 結衣 yui 結 yui 唯 yui "
    "莉子 riko 凛 rin 凜 rin 桜 sakura 咲 saki 沙織 saori 里美 satomi 聡美 satomi 志穂 shiho 千尋 chihiro 千春 chiharu 千佳 chika "
    "知美 tomomi 友美 tomomi 瞳 hitomi 仁美 hitomi 瑞穂 mizuho 瑞希 mizuki 萌 moe 百合子 yuriko 由里子 yuriko 陽菜 hina 理恵 rie "
    "理沙 risa 玲子 reiko 礼子 reiko 麗子 reiko 若菜 wakana"
)

NAMES = NameTable(
    particles=words(
        "ファン フォン デ デル ビン アル ド ダ ディ ラ ル 丁 任 何 余 侯 傅 劉 卓 呂 呉 周 唐 姚 姜 孔 孟 孫 "
        "宋 尹 崔 廖 張 彭 徐 戴 文 曹 曾 朱 朴 李 杜 柳 梁 楊 段 毛 汪 沈 洪 潘 王 申 盧 禹 秦 程 羅 習 胡 范 "
        "葉 董 蒋 蔡 蕭 薛 蘇 袁 許 謝 譚 賀 賈 趙 車 邱 邵 郭 鄒 鄧 鄭 金 鍾 陳 陶 陸 雷 韋 韓 顧 馮 魏 黎"
    ),
    shared_surnames=words(
        "丁 任 呂 呉 周 姜 孔 孟 孫 宋 尹 崔 徐 文 朱 朴 李 柳 梁 楊 沈 王 申 盧 禹 羅 蔡 薛 許 趙 車 鄭 金 陳"
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
        "035": "東南アジア", "034": "南アジア", "030": "東アジア", "143": "中央アジア", "015": "北アフリカ", "011": "西アフリカ", "014": "東アフリカ",
        "018": "南部アフリカ|アフリカ南部", "151": "東欧|東ヨーロッパ", "155": "西欧|西ヨーロッパ", "154": "北欧|北ヨーロッパ", "039": "南欧|南ヨーロッパ",
        "005": "南米|南アメリカ", "013": "中央アメリカ", "003": "北米|北アメリカ", "419": "中南米|ラテンアメリカ",
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
        "Svalbard": "スバールバル諸島|スバールバル|スヴァールバル諸島|スピッツベルゲン",
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
    surnames={**_pairs(_MORE_SURNAMES), **_pairs(_SURNAMES)},
    given_names=_pairs(_GIVEN),
    bodies=_forms(
        "県警本部,県警察本部,県警,府警本部,府警=Prefectural Police 市警,警察=Police 地裁,地方裁判所=District Court "
        "高裁,高等裁判所=High Court 家裁,家庭裁判所=Family Court 簡裁=Summary Court "
        "地検,地方検察庁=District Public Prosecutors Office 高検=High Public Prosecutors Office 県議会=Prefectural Assembly "
        "府議会=Prefectural Assembly 市議会=City Council 町議会=Town Council 県教委,県教育委員会,府教委=Prefectural Board of Education "
        "市教委,市教育委員会=City Board of Education 市消防局,消防局,消防本部=Fire Department 県庁=Prefectural Government "
        "市役所=City Hall 大学=University 新聞社,新聞=Shimbun 銀行=Bank 電力=Electric Power 鉄道=Railway 放送=Broadcasting "
        "テレビ=Television 証券取引所=Stock Exchange 税務署=Tax Office 税関=Customs 商工会議所=Chamber of Commerce "
        "入管=Immigration Bureau 労働局=Labour Bureau 航空=Airlines 交響楽団=Symphony Orchestra"
    ),
    organisation_last=words(
        "ユナイテッド シティ シティー タイムズ ポスト ニュース ジャーナル トリビューン テレグラフ グループ ホールディングス "
        "コーポレーション カンパニー エアライン エアラインズ エアウェイズ バンク テクノロジー テクノロジーズ システムズ "
        "インダストリーズ エナジー エレクトリック エレクトロニクス モーター モーターズ ファーマ パートナーズ キャピタル "
        "デベロップメント インターナショナル クラブ ファンド ソリューションズ ネットワーク ネットワークス スタジオ スタジオズ "
        "レコード ピクチャーズ エンターテインメント エンタテインメント マガジン ユニオン アソシエーション ローヴァーズ ローバーズ "
        "ブラザーズ アカデミー カレッジ ユニバーシティー スクール ストアーズ リテイリング フーズ マーケッツ セキュリティーズ "
        "トラスト アセット ラボ ラボラトリーズ インスティテュート ファウンデーション テレビ メディア モビリティ ロジスティクス "
        "スチール ケミカル ガス オイル ペトロリアム ミサイルズ ダイナミクス アエロスペース エアロスペース スペース ロボティクス "
        "ソフトウェア ヤフー ドコモ モバイル テレコム"
    ),
    place_last=words(
        "ストリート アベニュー スクエア パーク ヒル ヒルズ タワー センター ホール スタジアム アリーナ ホテル ハウス プラザ "
        "ビーチ ベイ アイランド シティー空港 フィールド ガーデン ミュージアム ブリッジ バレー レイク リバー マウンテン"
    ),
    thing_last=words(
        "ショック プロジェクト リーグ カップ オープン シリーズ ショー フェスティバル ゲーム ゲームズ レース ツアー デー セール "
        "キャンペーン プログラム プラン システム サービス ルール ライン チャンピオン リーグチャンピオン ライト アワード グランプリ "
        "マーケット セール コンテスト カーニバル ウィーク マンス イヤー ドライブ ブーム バブル ダンス フェア フォーラム サミット "
        "マッチ コレクション モデル スタイル ファミリー キャンプ バージョン エディション コース メニュー セット スポーツ ビジネス"
    ),
    offices=words(
        "大統領 副大統領 首相 外相 国防相 財務相 内相 法相 国務長官 財務長官 国防長官 司法長官 商務長官 長官 補佐官 報道官 "
        "総書記 国王 皇太子 上院議員 下院議員 議員 知事 判事 氏 容疑者 被告"
    ),
    whereabouts=words(
        "到着 入 向か 滞在 住 いる いた ある あり あった 侵攻 進 派遣 移 飛 避難 駐 展開 拠点 本社 本部 位置 墜落 着弾 落下 上陸 運 送 "
        "集 戻 帰 渡 寄 亡命 出張 赴任 留学 逃 旅 行 越境 撤退 配備 設置 建設 開設"
    ),
)  # fmt: skip
