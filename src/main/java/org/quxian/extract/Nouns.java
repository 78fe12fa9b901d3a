package org.quxian.extract;

import java.util.List;

/** Cuts the noun that is measured out of the words before a number: 全年实现地区生产总值 is about 地区生产总值. */
final class Nouns {
    private static final List<String> TAILS = List.of(
            "累计", "完成", "实现", "达到", "达", "为", "共", "已", "是", "有", "约", "近", "超过", "超", "不到", "不足", "逾", "突破", "高达",
            "共计", "合计", "将", "预计", "了", "约为", "分别", "仅", "就", "至", "到", "由", "从", "的", "在", "占", "同比", "环比", "比上年",
            "较上年", "比去年", "稳定", "控制", "保持", "力争", "再", "同期", "回升", "以上", "左右", "不低于", "不少于", "不超过", "可达", "达成", "增至",
            "降至", "提高到", "增加到", "提升到", "下降到", "减少到", "扩大到", "缩小到", "发展到", "年均", "依次", "只有", "还有", "竟", "才", "也", "都",
            "于", "比", "较", "按可比价计算", "同口径", "持续", "首次", "一举", "进一步", "各", "就有", "有所", "已经", "可", "能", "多达", "升至", "升到",
            "扩到", "扩至", "扩大至", "要", "由目前", "从目前", "目前", "由原来", "从原来", "原来", "加起来", "卖到");
    private static final List<String> HEADS = List.of(
            "全年", "年末", "年底", "全市", "全区", "全县", "全省", "累计", "其中", "截至", "目前", "现有", "今年", "去年", "上年", "上半年", "同期", "我区",
            "我县", "我市", "当年", "据悉", "共", "已", "将", "预计", "力争", "确保", "完成", "实现", "截止", "比", "较", "是", "为", "的", "，",
            "使", "让", "并", "且", "和", "及", "与", "又", "再", "还", "则", "即", "可", "到", "在", "从", "由", "把", "达", "达到", "占",
            "同比", "环比", "分别", "新华社", "记者从", "末", "底", "初", "年", "以来", "期间", "时期", "共有", "约占", "工程将", "区里", "县里", "一季度",
            "前三季度", "平均", "每年", "每", "仅", "全", "有", "时", "后");
    private static final Words<Boolean> TAIL = backwards();
    private static final Words<Boolean> HEAD = forwards();

    private Nouns() {}

    private static Words<Boolean> backwards() {
        Words<Boolean> words = new Words<>();
        TAILS.forEach(word -> words.add(new StringBuilder(word).reverse().toString(), Boolean.TRUE));
        return words;
    }

    private static Words<Boolean> forwards() {
        Words<Boolean> words = new Words<>();
        HEADS.stream()
                .filter(word -> word.length() > 1 || "，的并且和及与又再还为是比较前已共".contains(word))
                .forEach(word -> words.add(word, Boolean.TRUE));
        return words;
    }

    /** Where the words from {@code start} to {@code end} end that are no noun any more. */
    static int end(char[] text, Sentence sentence, int start, int end) {
        int before = -1;
        int stop = trimmed(text, start, end);
        while (stop != before) {
            before = stop;
            Words.Match<Boolean> tail = TAIL.longestBefore(text, start, stop);
            boolean rate = stop == end && Chars.precedes(text, stop, "比") && !Chars.precedesAny(text, stop, "同比", "环比");
            tail = tail != null && isPartOfWord(text, tail) ? null : tail;
            stop = trimmed(text, start, beforeDate(sentence, start, tail == null || rate ? stop : tail.start()));
        }
        return stop;
    }

    /** 需要, 主要: 要 is no verb of its own there. */
    private static boolean isPartOfWord(char[] text, Words.Match<Boolean> tail) {
        return tail.end() - tail.start() == 1
                && text[tail.start()] == '要'
                && Chars.isOneOf(text, tail.start() - 1, tail.start(), "需主必首纪摘重想概");
    }

    /** The index before a date that ends at {@code stop}. */
    private static int beforeDate(Sentence sentence, int start, int stop) {
        for (DateMention date : sentence.dates()) {
            if (date.end() == stop && date.start() > start) {
                return date.start();
            }
        }
        return stop;
    }

    private static int trimmed(char[] text, int start, int end) {
        int stop = end;
        while (stop > start && (Chars.isBlank(text[stop - 1]) || "：:，+-—↑↓".indexOf(text[stop - 1]) >= 0)) {
            stop--;
        }
        return stop;
    }

    /** Where the noun begins in the words from {@code start} to {@code end}. */
    static int start(char[] text, Sentence sentence, int start, int end) {
        int from = start;
        int before = -1;
        while (from != before && from < end) {
            before = from;
            from = behindMentions(text, sentence, from, end);
            from = Items.isCounted(text, from, end) ? from + 2 : from;
            Words.Match<Boolean> head = from < end ? HEAD.longest(text, from, end) : null;
            from = head != null && end - head.end() >= 2 ? head.end() : from;
            while (from < end && !Chars.isHan(text[from]) && !Chars.isLetter(text[from])) {
                from++;
            }
        }
        return from;
    }

    /** The index behind a date or an area that stands at {@code from}. */
    private static int behindMentions(char[] text, Sentence sentence, int from, int end) {
        int stop = from;
        for (DateMention date : sentence.dates()) {
            if (date.start() <= stop && date.end() > stop && date.end() <= end) {
                stop = Chars.isOneOf(text, date.end(), end, "前内起") ? date.end() + 1 : date.end();
            }
        }
        for (AreaMention area : sentence.areas()) {
            stop = area.start() == stop && end - area.end() >= 2 ? area.end() : stop;
        }
        return stop;
    }
}
