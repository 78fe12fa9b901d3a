package org.quxian.extract;

import java.util.List;

/**
 * Proposes a name for what a figure measures, where the catalogue knows none: the words around it in its clause. A person
 * reads it, so it holds no date, no verb at its ends and no part of another figure.
 */
final class Phrases {
    private static final String BOUNDS = "，、；。：,;:！？“”()（）\n ";
    private static final List<String> LEADS = List.of(
            "累计", "完成", "实现", "达到", "达", "为", "共", "已", "是", "有", "约", "近", "超过", "超", "不到", "不足", "逾", "突破", "高达",
            "共计", "合计", "将", "预计", "了", "约为", "分别", "仅", "就", "其中", "新增", "增长", "下降", "至", "到", "由", "从", "的", "在", "占",
            "同比", "比上年", "较上年", "比上年末", "提高", "增加", "减少", "降低", "以上", "稳定", "控制", "保持", "带动", "力争", "再", "同期", "上升",
            "回落", "和", "及", "与", "环比", "年均", "平均", "净增", "总计", "可达", "目标");
    private static final List<String> STARTS = List.of(
            "全年", "年末", "年底", "全市", "全区", "全县", "累计", "其中", "已", "还", "并", "共", "的", "在", "为", "是", "由", "从", "目前",
            "现有", "截至", "今年", "去年", "上年", "当年", "当月", "本月", "年", "月", "日", "底", "末", "初", "以来", "同比", "比上年", "预计", "力争",
            "到", "至", "和", "及", "占", "使", "让", "把", "将", "该区", "该县", "我区", "我县", "来", "内", "后", "前");
    private static final List<String> VERBS =
            List.of("完成", "实现", "建成", "开工", "投用", "投产", "达到", "达", "通过", "获", "被", "全部", "均", "纳入", "列入", "已", "进入");
    private static final String COUNTS = "个名家项所座处条辆台起件户人次笔位例套间张份场宗种支部艘头只株棵栋幢批";
    private static final String DATES = "年月日底末初";
    private static final int LONGEST = 20;
    private static final Words<Boolean> TRIMMED = backwards(LEADS);
    private static final Words<Boolean> LEADING = forwards(STARTS);
    private static final Words<Boolean> CUTTING = forwards(VERBS);

    private Phrases() {}

    private static Words<Boolean> backwards(List<String> list) {
        Words<Boolean> words = new Words<>();
        list.forEach(word -> words.add(new StringBuilder(word).reverse().toString(), Boolean.TRUE));
        return words;
    }

    private static Words<Boolean> forwards(List<String> list) {
        Words<Boolean> words = new Words<>();
        list.forEach(word -> words.add(word, Boolean.TRUE));
        return words;
    }

    /** The words for figure {@code index} of the sentence; empty where it has none of its own. */
    static String of(Paragraph paragraph, Sentence sentence, int index) {
        Figure figure = sentence.figures().get(index);
        String after = after(paragraph, sentence, figure);
        if (COUNTS.contains(figure.unit().symbol()) && !after.isEmpty()) {
            return after;
        }
        String before = before(paragraph, sentence, index);
        return before.isEmpty() ? after : before;
    }

    private static String after(Paragraph paragraph, Sentence sentence, Figure figure) {
        char[] text = paragraph.chars();
        int start = Chars.isOneOf(text, figure.tail(), sentence.end(), "的") ? figure.tail() + 1 : figure.tail();
        int end = start;
        while (end < sentence.end()
                && end - start < LONGEST
                && BOUNDS.indexOf(text[end]) < 0
                && !Chars.isDigit(text[end])
                && !(end > start + 1 && CUTTING.longest(text, end, sentence.end()) != null)) {
            end++;
        }
        return end - start < 2 ? "" : paragraph.substring(start, end).strip();
    }

    private static String before(Paragraph paragraph, Sentence sentence, int index) {
        char[] text = paragraph.chars();
        Figure figure = sentence.figures().get(index);
        int floor = index == 0
                ? sentence.start()
                : Math.max(sentence.start(), sentence.figures().get(index - 1).tail());
        int end = figure.start();
        while (end > floor && (text[end - 1] == ' ' || text[end - 1] == '：' || text[end - 1] == ':')) {
            end--;
        }
        int start = end;
        while (start > floor && figure.start() - start < LONGEST && BOUNDS.indexOf(text[start - 1]) < 0) {
            start--;
        }
        Words.Match<Boolean> lead = TRIMMED.longestBefore(text, start, end);
        while (lead != null) {
            end = lead.start();
            lead = TRIMMED.longestBefore(text, start, end);
        }
        start = skipLead(text, start, end);
        return end - start < 2 ? "" : paragraph.substring(start, end).strip();
    }

    /** Passes over dates at the front, and over words of time as long as two characters are left. */
    private static int skipLead(char[] text, int from, int end) {
        int start = from;
        while (start < end) {
            Words.Match<Boolean> word = LEADING.longest(text, start, end);
            if (word != null && (end - word.end() >= 2 || DATES.indexOf(text[start]) >= 0)) {
                start = word.end();
            } else if (Chars.isDigit(text[start]) || text[start] == '-') {
                start++;
            } else {
                break;
            }
        }
        return start;
    }
}
