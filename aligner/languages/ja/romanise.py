"""Kana in Hepburn letters, with the kana for foreign sounds (ヴァ, ウィ, ティ)."""

from aligner.languages.schema.romanise import RomaniseTable


def _two_by_two(text: str) -> tuple[tuple[str, str], ...]:
    words = text.split()
    return tuple(zip(words[::2], words[1::2], strict=True))


_ROWS = (
    "アイウエオ a i u e o", "カキクケコ ka ki ku ke ko", "ガギグゲゴ ga gi gu ge go",
    "サシスセソ sa shi su se so",
    "ザジズゼゾ za ji zu ze zo", "タチツテト ta chi tsu te to", "ダヂヅデド da ji zu de do",
    "ナニヌネノ na ni nu ne no",
    "ハヒフヘホ ha hi fu he ho", "バビブベボ ba bi bu be bo", "パピプペポ pa pi pu pe po", "マミムメモ ma mi mu me mo",
    "ヤユヨ ya yu yo", "ラリルレロ ra ri ru re ro", "ワヰヱヲン wa i e o n", "ヴ vu", "ァィゥェォ a i u e o",
    "ャュョ ya yu yo", "ヮ wa", "ヶ ke", "ヵ ka",
)  # fmt: skip
_PAIRS = (
    "キャ kya キュ kyu キョ kyo シャ sha シュ shu ショ sho チャ cha チュ chu チョ cho ニャ nya ニュ nyu "
    "ニョ nyo ヒャ hya ヒュ hyu ヒョ hyo ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo ギャ gya "
    "ギュ gyu ギョ gyo ジャ ja ジュ ju ジョ jo ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo "
    "ヂャ ja ヂュ ju ヂョ jo シェ she ジェ je チェ che ツァ tsa ツィ tsi ツェ tse ツォ tso ティ ti "
    "トゥ tu ディ di ドゥ du デュ dyu テュ tyu ファ fa フィ fi フェ fe フォ fo フュ fyu イェ ye "
    "ウィ wi ウェ we ウォ wo ヴァ va ヴィ vi ヴェ ve ヴォ vo ヴュ vyu クァ kwa クィ kwi クェ kwe "
    "クォ kwo グァ gwa グィ gwi スィ si ズィ zi ニェ nye ヒェ hye ミェ mye リェ rye キェ kye ビェ bye "
    "ピェ pye ウュ wyu ドュ dyu トュ tyu"
)

ROMANISE = RomaniseTable(
    kana=(
        *_two_by_two(_PAIRS),
        *(pair for row in _ROWS for pair in zip(row.split()[0], row.split()[1:], strict=True)),
    ),
    endings=_two_by_two(
        "シュタイン stein スタイン stein フィールド field バーガー berger バーグ berg ベルク berg ベルグ berg フォード ford "
        "ランド land ウッド wood ワース worth ヴィッチ vich ビッチ vich ヴィチ vich ビチ vich ツキー tsky スキー sky スカヤ skaya "
        "シェフ shev チェフ chev ジェフ zhev エフ ev レフ rev ネフ nev メフ mev デフ dev ゼフ zev ベフ bev テフ tev ケフ kev ヨフ yov "
        "ショフ shov チョフ chov ジョフ zhov リョフ lyov オフ ov コフ kov ロフ rov ノフ nov モフ mov ソフ sov ポフ pov ドフ dov トフ tov "
        "ゾフ zov ボフ bov イアン ian トン ton ター ter ダー der バー ber マー mer ラー ler リー ley ニー ny キー key ティー ty ディー dy "
        "ビー by ミー my ジー gy シー sy チー chi ガー ger カー ker パー per ナー ner サー ser ザー zer シャー sher ソン son  ドルフ dorf ブルク burg ブルグ burg"
    ),
)
