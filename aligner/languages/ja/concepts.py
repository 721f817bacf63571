"""Japanese concepts: words of the news set by hand; words that carry no concept of their own."""

from aligner.languages.schema.concepts import ConceptTable
from aligner.languages.schema.text import words

CONCEPTS = ConceptTable(
    words={
        "death": "死者 死亡 犠牲者 死者数 亡くな 死傷者 死去 遺体 殺害 戦死",
        "injured": "負傷者 けが人 怪我人 負傷 けが 怪我 重傷 軽傷 重軽傷 重傷者 軽傷者 ケガ",
        "missing": "行方不明 行方不明者 不明者", "victim": "被害者 被災者", "person": "人々 人間 方々", "man": "男性",
        "woman": "女性", "child": "子ども 子供 こども 児童 園児 乳児 幼児 未成年",
        "truck": "トラック 貨物車 大型トラック", "car": "乗用車 自動車 車", "vehicle": "車両",
        "plane": "飛行機 航空機 旅客機 機体", "ship": "船 船舶 船体 フェリー 漁船",
        "employee": "従業員 社員 職員 スタッフ 労働者 正社員", "job": "雇用 職 人員",
        "house": "住宅 家屋 家 民家 住居 自宅 棟", "resident": "住民 市民 居住者", "passenger": "乗客 旅客 利用客 搭乗者",
        "soldier": "兵士 兵 部隊 自衛隊員 軍人", "prisoner": "捕虜 囚人 受刑者 収容者 拘束者", "share": "株 株式",
        "shareholder": "株主", "vote": "票 得票 投票", "goal": "得点 ゴール",
        "prison": "懲役 刑務所 禁錮 拘禁刑 実刑", "crossing": "検問所 国境検問所 越境地点", "dyke": "堤防 土手",
        "evacuate": "避難 避難者 退避", "revenue": "売上高 売り上げ 売上 売上収益",
        "profit": "利益 純利益 営業利益 黒字", "talk": "会談 協議 交渉 話し合い 対話",
        "call": "電話 電話会談 電話協議", "meeting": "会合 会議 面会",
        "summit": "首脳会談 首脳会議 サミット 首脳級会合", "quake": "地震 余震", "flood": "洪水 浸水 冠水 水害",
        "fire": "火災 火事 山火事", "fine": "罰金 制裁金 課徴金", "ransom": "身代金",
        "court": "裁判所 地裁 高裁 最高裁 地方裁判所 高等裁判所 最高裁判所", "lawsuit": "訴訟 裁判 公判",
        "day-of-hearing": "公判日", "crime": "犯罪 事件", "customer": "顧客 客 契約者", "investor": "投資家",
        "household": "世帯", "lawmaker": "議員", "visitor": "観光客 来場者 訪問者 宿泊客",
        "worker-strike": "スト ストライキ", "attack": "攻撃 襲撃 空爆", "protest": "抗議 デモ デモ隊 デモ参加者 抗議者",
        "perpetrator": "犯人 犯人グループ 実行犯 泥棒 窃盗犯 強盗犯 窃盗団 強盗団 侵入者",
        "observer": "監視員 監視団 監視要員 オブザーバー", "evacuee": "避難民",
        "refugee": "難民", "border": "国境", "price": "価格", "company": "企業 会社 同社",
        "student": "学生 生徒 大学生 高校生", "infection": "感染 感染者", "runner": "ランナー 走者",
        "sandbag": "土のう", "employee-cut": "人員削減", "minute": "分",
    },
    stop=words(
        "日 月 年 時 分 秒 人 円 者 氏 的 中 上 下 前 後 約 同 第 同日 今回 今年 昨年 来年 先月 来月 今月 午前 "
        "午後 現地 時間 一方 他 為 事 物 様 通り 場合 以上 以下 以降 以前 昨日 今日 明日 万 億 兆 度 回 個 件 "
        "私 彼 彼女 我々 自分 何 誰 又 再 各 毎 当 本 全 数 等 内 外 間 際 方 点 面 側 達 共"
    ),
    lemmas={},
)  # fmt: skip
