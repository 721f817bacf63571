"""The patterns of the parts of Japanese dates and times, with what must not follow them."""

import re

from aligner.facts.japanese_numerals import NUMERAL, START
from aligner.facts.japanese_patterns import one_of
from aligner.languages.ja.facts import FACTS

_N = NUMERAL
_WEEKDAY = "[月火水木金土日]"
# What makes a number of days or years a length of time, or part of another word, and no date.
_LENGTH = (
    "間|後(?!半)|前(?!後|半)|ぶり|振り|連続|以内|以上|以下|未満|程度|ほど|分|目|余|あまり|近く|半(?!ば|期)|もの|おき|がかり|かけて|"
    "あたり|当たり|平均|ごと|毎|の間|ぐらい|くらい|早い|遅れ|換算|続[けいくき]|連[騰続敗勝投休]|~[0-9]+日間|に[1一](?:回(?![目戦])|度(?!目))|足らず|弱|強|越し|がたっ|がた経|が経|たった|経っ|経過|は経|を経|ずつ|限り|もかか|かか|で(?:1|一)周|にわた|に及"
)
_YEAR_LENGTH = "間|(?:以上|余り|余|近く|ほど)?(?:前(?!後|半)|後(?!半))|ぶり|振り|の歴史|物|度比|代(?!わ|表)"
ERA = re.compile(rf"({one_of(FACTS.eras)})(元|{_N})年(度)?")
YEAR = re.compile(rf"(?:西暦)?翌?({_N}) ?年(度)?(?!{_YEAR_LENGTH})")
# 991年に: a year of three figures where it is told as a point in time.
EARLY_YEAR = re.compile(rf"({_N})年(?=に(?!わた|及|な|1|一)|から|頃|ごろ|まで|、)")
# 2020(令和2)年, 27(昭和2)年, 明治23(1890)年: one year told twice.
TWICE_TOLD_YEAR = re.compile(
    rf"(?:[0-9]{{2,4}}[(]({one_of(FACTS.eras)})(元|{_N})[)]|{one_of(FACTS.eras)}(?:元|{_N})[(]([0-9]{{4}})[)])年(度)?"
    # 1612年(慶長17年), 慶長17年(1612年)
    rf"|([0-9]{{3,4}})年[(][一-龠]{{2,4}}(?:元|{_N})年[)]|[一-龠]{{2,4}}(?:元|{_N})年[(]([0-9]{{3,4}})年?[)]"
)
FINANCIAL_YEAR = re.compile(rf"({_N})(?:会計|財政|事業)年度")
# 過去12年の平均, この30年は: years that are counted.
COUNTED_YEARS = re.compile(
    "(?:過去|今後|この|ここ|約|丸|計|延べ|直近|最近|わずか|ほぼ|築|実に|向こう|今年で|最長|最大|通算|在位)$"
)
_YEARS_OF = (
    "歴史|経験|刑|実刑|任期|歳月|節目|懲役|キャリア|時|年月|生涯|人生|長き|契約|猶予|間|伝統|付き合い|結婚|期間|禁錮|満期|計画|ローン|ブランク|"
    "実績|判決|服役|勤務|在任|修行|時効|寿命|保証|努力|長い|うち|差|空白|眠り|若|壁|拘禁"
)
SHORT_YEAR = re.compile(
    r"'?([0-9]{2}|[〇一二三四五六七八九]{2})年(?:(?=の?[0-9一二三四五六七八九十]+(?:[~-][0-9]+)?月)|(度)|(?=[春夏秋冬末初]|に(?!わた|及|な|[0-9一]|達|渡)|"
    r"以降|以来|時点|当時|までに|比|前半|後半|上半期|下半期|上期|下期|から(?!年)|通期|同期|1月|生まれ|半ば|なかば|ごろ|頃|中に|内に|の(?:東京|パリ|大会|大統領選|総選挙|参院選|衆院選|W杯)|"
    r"[衆参]院選|総選挙|大統領選|知事選|市長選|都議選|中間選挙|W杯|五輪|大会|春闘|シーズン|ドラフト|(?:準?優勝|入[団社省庁]|卒業|発売|設立|創業|開業|施行|就任|初?当選)"
    r"|(?<![^。「][0-9]{2}年)(?=、(?![0-9]))|(?<=[(][0-9]{2}年)(?=[)])|ドラ(?:フト|[1-9])"
    rf"|(?<![0-9]0年)(?:は(?!かか|必要|過|経)|の(?!{_YEARS_OF}))))"
)
APOSTROPHE_YEAR = re.compile(r"[’'‘]([0-9]{2})年(度)?")
YEAR_WORD = re.compile(
    rf"({one_of({**FACTS.year_words, **FACTS.anchored_years})})(度)?"
    "(?!同期|比|並み|度比|同月|実績|割れ|[をよ]り|を[上下]回)"
)
FISCAL_WORD = re.compile(r"(今|昨|来|本|前|翌|同)年度(?!比)")
YEAR_TURN = re.compile(r"(?<![一-龠])年明け")
YEAR_PART = re.compile(
    rf"(?:の(?=..))?({one_of(FACTS.year_parts)})(?<!の中)(?<!の末)(?<!の頭)(?<!の内)(?![国央心東南部米学小])"
)
BARE_FISCAL = re.compile(r"(?<![一-龠0-9])年度(?:内|末|中)(?![一-龠])")
BARE_YEAR_PART = re.compile(r"(?<![一-龠])(?:年末(?!年始)|年内|年中(?=に)|(上半期|下半期|上期|下期))")
QUARTER = re.compile(rf"の?第({_N})四半期")
WEEK_NUMBER = re.compile(rf"の?(?:第({_N})|(最初の))週(?!目|間)")
SEASON = re.compile(
    rf"(?:の({one_of(FACTS.seasons)})|({one_of(FACTS.seasons)})(?![一-龠]))(?!休み|場所|物|巻|樹|菜|子|季|分|闘|らし|めく|めい)"
)
# この夏, and a season that news look ahead to: 秋にも解散, 夏までに.
BARE_SEASON = re.compile(
    rf"この({one_of(FACTS.seasons)})(?![一-龠ぁ-ん]?場所|休み)|(?<![一-龠ぁ-んァ-ヴー])([春夏秋冬])(?=にも|までに|以降|をめど|を目途|ごろに)"
)
SEASON_WORD = re.compile(one_of(FACTS.season_words) + "(?![ぁ-ん]?場所)")
MONTH = re.compile(rf"[の ]?({_N}) ?月(?:期(?!間|待|限))?(?!間|号|曜|面|ごと|毎|餅|次)")
MONTH_WORD = re.compile(rf"({one_of([*FACTS.month_words, *FACTS.anchored_months])})(?!比|並み|間|号)")
MONTH_PART = re.compile(rf"の?({one_of(FACTS.month_parts)})(?![国央心東南部米学小止立継断頭電締])")
BARE_MONTH_PART = re.compile(r"(?<![一-龠0-9])(月末|月内|月初め|月初)")
WEEK = re.compile(rf"({one_of([*FACTS.week_words, *FACTS.anchored_weeks])})(末)?(?!号|刊|比)")
WEEKEND = re.compile(r"(?<![一-龠])週末")
DAY = re.compile(rf"[の ]?翌?({_N}) ?日(?!{_LENGTH}|[銀系米独中韓露ロ仏英欧経本](?![、の])|本|曜|課|程)")
SURE_DAY = re.compile(rf"[の ]?翌?({_N}) ?日(?!間|本|銀)")
DAY_WORD = re.compile(rf"({one_of([*FACTS.day_words, *FACTS.anchored_days])})(?!比|頭条|的|終値|に限|性|並み)")
# 残り3日, あと5日, 計7日: a length of time in spite of what follows.
LENGTH_BEFORE = re.compile(
    "(?:より|その日|過去|残り|あと|丸|まる|わずか|計|延べ|約|およそ|最長|最大|最短|少なくとも|この|ここ|(?<![今来先翌前々毎同])週|泊|から(?=[1-9][~-]))$"
)
# What follows 一日 as the first of a month, and 1日 as a day.
# ある一日, 素晴らしい一日, 今日一日: no first of the month.
ONE_OF_DAYS = re.compile("[いなたるのあきどう日うょ]$")
DAYS_WITH_COUNT = re.compile(
    "続[伸落騰]|で[0-9一二三四五六七八九](?![0-9,.]*(?:年|歳|周|カ月|か月|回目|度目|日|月|時))"
)
FIRST_OF_MONTH = re.compile(
    "、|の(?=会見|記者|閣議|本会議|東京|市場|[衆参]院|予算|党大会|取引|午|理事|国連|首脳|会談|朝|夜|未明|大会|選挙)|付|午|夜|朝|未|夕|に(?![0-9一二三四五六七八九]|な[りっる])|か(?!か)|ま|は|も?(?=$)"
)
ONE_DAY = re.compile(
    "[0-9一二三四五六七八九約券]|を(?!も|前)|で(?!は|、)|に(?:[0-9約何]|つき|数)|の?(?:平均|最大|最低)|だけ|足らず"
    "|の[^、。は]{1,8}として(?:は|過去|最)|の(?:食事|摂取|売り上げ|売上|睡眠|終わり|始まり|大半|ほとんど|歩数|上限|使用量|消費量|生産量|乗降|勤務時間|労働時間)"
)
PAREN_WEEKDAY = re.compile(rf"[(]({_WEEKDAY})(?:曜日?)?(?:・?祝日?)?[)]")
WEEKDAY_WORD = re.compile(
    rf"の?(?:第({_N})|(最終|最後の)|({one_of(FACTS.toward)}))?({_WEEKDAY})曜日?(?!劇場|版|ロード|会|大工|学校|画家)"
)
HOLIDAY = re.compile(rf"[の、]?({one_of(FACTS.holidays)})(?![ァ-ヴー一-龠々])")
PART = re.compile(rf"[の、 ]?({one_of(FACTS.part_words)})")
PART_GUARD = {
    "朝": re.compile("鮮|日(?!に|か|ま|の)|食|礼|刊|練|廷|霞|顔|倉|市|貢|令|令|ド|ごはん|ご飯|夕|ま|一|青"),
    "夕": re.compile("食|刊|張|立|焼|日|暮|飯|べ|闇|凪"),
    "夜": re.compile("間|景|空|行|勤|話|長|学|戦|営|具|道|風|襲|会|食|型|討|通し|な|更|逃|明け|[0-9]"),
    "昼": re.compile("食|夜|寝|間|休|ご飯|ごはん|飯|行"),
    "晩": re.compile("年|餐|婚|成|秋|春|ご飯|ごはん|めし|酌"),
    "昼ごろ": re.compile("$^"),
}  # fmt: skip
DAY_PART = re.compile(f"({one_of([*FACTS.day_part_words, *FACTS.anchored_parts])})の?")
_NOT_CLOCK = "間|代|点|期|速|計|差|給|事|刻|短|折|々|価|限|効|宗|空|半ば|世|局|国"
CLOCK = re.compile(
    rf"[の、 ]?(同)?(?:({_N}) ?時(?!{_NOT_CLOCK})(?: ?({_N}) ?分(?!の[0-9])(?:({_N})秒)?|({_N})秒|(半))?"
    r"|([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?![0-9:]))"
)
NOON = re.compile(r"[の、 ]?(正午)")
NUMERIC = re.compile(rf"{START}([0-9]{{4}})([/.-])([0-9]{{1,2}})\2([0-9]{{1,2}})(?![0-9])")
# 7/18 where it can be no fraction: 18 is no denominator, or a weekday stands behind.
MONTH_DAY = re.compile(
    rf"{START}(?<![/.])([0-9]{{1,2}})/([0-9]{{1,2}})(?![0-9/.%])(?! ?[A-Za-zァ-ヴ㌔]|以下|以上|程度|の確率|の大き)"
)
DECADE = re.compile(rf"({_N})年代(?!わ)")
CENTURY = re.compile(
    rf"({_N})世紀(?!前(?!半|後)|後(?!半)|以上|半(?!ば)|ぶり|にわた|余|近く|も(?!、)|を(?:超|越|経)|の歴史|続)"
)
ZONE = re.compile(rf"({one_of(FACTS.zones)}|現地時間|現地)(?:で(?!は)|の|、|は)?[ ]?")
ZONE_AFTER = re.compile(rf"[(（]({one_of(FACTS.zones)}|現地時間)[)）]")
