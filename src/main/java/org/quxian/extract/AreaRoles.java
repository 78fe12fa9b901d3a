package org.quxian.extract;

import java.util.List;

/** Tells an area that a clause is about from one that is only mentioned in it. */
final class AreaRoles {
    private static final String[] ASIDE = {
        "来自", "家住", "住在", "与", "同", "跟", "向", "到", "至", "赴", "往", "距", "离", "比", "较", "对", "帮扶", "支援", "帮助", "援助", "给",
        "邻", "占", "居", "从", "接", "携手", "联合", "高于", "低于", "快于", "优于", "好于", "超过", "走进", "辐射", "全国", "列", "达"
    };
    private static final String[] LEADS = {
        "其中", "目前", "据统计", "预计", "力争", "届时", "使", "让", "带动", "推动", "确保", "实现", "以来", "累计", "据悉", "全年", "此外", "同时", "至此",
        "期间", "时期", "共计", "“", "(", "——", "--", "今年", "年末", "促进", "为"
    };
    private static final String[] ATTRIBUTES = {
        "平均", "首", "第", "唯一", "最", "前列", "前茅", "人大", "文明", "先进", "率先", "优秀", "一流", "领先", "示范", "劳动", "各地", "重点", "百强",
        "同类", "范围", "排名", "著名", "知名", "名牌", "统一", "一盘棋", "水平", "脱贫攻坚先进", "卫生城", "双拥", "试点", "通办", "的"
    };
    private static final String[] ORGANS = {
        "局", "委", "大学", "公司", "银行", "办公室", "政府", "医院", "集团", "学院", "中心", "协会", "学会", "研究", "部门", "纪委", "市级"
    };
    private static final String DIGITS = "0123456789";
    private static final int ORGAN = 10;

    private AreaRoles() {}

    static AreaMention.Role of(
            char[] text, Sentence sentence, int at, int stop, AreaMention.Kind kind, boolean municipality) {
        int end = sentence.end();
        if (isRoute(text, stop, end) || isAside(text, sentence, at)) {
            return AreaMention.Role.ASIDE;
        }
        boolean wide = kind == AreaMention.Kind.MUNICIPALITY || kind == AreaMention.Kind.ELSEWHERE || municipality;
        if (kind == AreaMention.Kind.MUNICIPALITY
                && !isAtHead(text, sentence, at)
                && Chars.isOneOf(text, stop, end, DIGITS)) {
            return AreaMention.Role.NEXT;
        }
        if (wide && (!isAtHead(text, sentence, at) || Chars.startsAny(text, stop, end, ATTRIBUTES))) {
            return AreaMention.Role.ASIDE;
        }
        return municipality && isOrgan(text, stop, end) ? AreaMention.Role.ASIDE : AreaMention.Role.SUBJECT;
    }

    private static boolean isAside(char[] text, Sentence sentence, int at) {
        if (Chars.precedesAny(text, at, "位于", "坐落于", "地处")) {
            return false;
        }
        boolean joined = Chars.precedesAny(text, at, "与", "和", "同", "及");
        if (joined && follows(sentence.areas(), at - 1)) {
            return !sentence.areas().getLast().isSubject();
        }
        return at > sentence.start() && (Chars.precedesAny(text, at, ASIDE) || Chars.precedes(text, at, "于"));
    }

    private static boolean follows(List<AreaMention> areas, int at) {
        return !areas.isEmpty() && areas.getLast().end() == at;
    }

    /** 万州至开州高速公路: the end of a way. */
    private static boolean isRoute(char[] text, int stop, int end) {
        return (Chars.isOneOf(text, stop, end, "至到-") && stop + 1 < end && Chars.isHan(text[stop + 1]))
                || Chars.startsAny(text, stop, end, "籍", "人民医院", "方向");
    }

    /** Whether the clause begins with it, dates and words that lead in left aside. */
    static boolean isAtHead(char[] text, Sentence sentence, int at) {
        if (at == sentence.start() || !Chars.isHan(text[at - 1])) {
            return true;
        }
        List<DateMention> dates = sentence.dates();
        return (!dates.isEmpty() && dates.getLast().end() == at) || Chars.precedesAny(text, at, LEADS);
    }

    private static boolean isOrgan(char[] text, int stop, int end) {
        for (int i = stop; i < end && i < stop + ORGAN && Chars.isHan(text[i]); i++) {
            if (Chars.startsAny(text, i, end, ORGANS)) {
                return true;
            }
        }
        return Chars.isOneOf(text, stop, end, "民");
    }
}
