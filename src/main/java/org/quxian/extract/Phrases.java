package org.quxian.extract;

import java.util.List;

/** Proposes a name for what a figure measures, where the catalogue knows none: the words around it in its clause. */
final class Phrases {
    private static final String BOUNDS = "，、；。：:！？“”()（）\n ";
    private static final List<String> LEADS = List.of(
            "累计", "完成", "实现", "达到", "达", "为", "共", "已", "是", "有", "约", "近", "超过", "超", "不到", "不足", "逾", "突破", "高达",
            "共计", "合计", "将", "预计", "了", "约为", "分别", "仅", "就", "其中", "新增", "增长", "下降", "至", "到", "由", "从", "的", "在", "占",
            "同比", "比上年", "较上年", "提高", "增加", "减少", "降低", "以上", "稳定", "控制", "保持", "带动", "力争", "再", "同期", "上升", "回落");
    private static final String COUNTS = "个名家项所座处条辆台起件户人次笔位例套间张份场宗种支部艘头只株棵栋幢批";
    private static final int LONGEST = 20;
    private static final Words<Boolean> TRIMMED = trimmed();

    private Phrases() {}

    private static Words<Boolean> trimmed() {
        Words<Boolean> words = new Words<>();
        LEADS.forEach(word -> words.add(new StringBuilder(word).reverse().toString(), Boolean.TRUE));
        return words;
    }

    /** The words for figure {@code index} of the sentence; never blank. */
    static String of(Paragraph paragraph, Sentence sentence, int index) {
        Figure figure = sentence.figures().get(index);
        String after = after(paragraph, sentence, figure);
        String before =
                COUNTS.contains(figure.unit().symbol()) && !after.isEmpty() ? "" : before(paragraph, sentence, index);
        if (!before.isEmpty()) {
            return before;
        }
        return after.isEmpty() ? figure.unit().base() : after;
    }

    private static String after(Paragraph paragraph, Sentence sentence, Figure figure) {
        char[] text = paragraph.chars();
        int end = figure.tail();
        while (end < sentence.end()
                && end - figure.tail() < LONGEST
                && BOUNDS.indexOf(text[end]) < 0
                && !Chars.isDigit(text[end])) {
            end++;
        }
        int start = Chars.isOneOf(text, figure.tail(), end, "的") ? figure.tail() + 1 : figure.tail();
        return paragraph.substring(Math.min(start, end), end).strip();
    }

    private static String before(Paragraph paragraph, Sentence sentence, int index) {
        char[] text = paragraph.chars();
        Figure figure = sentence.figures().get(index);
        int floor = index == 0
                ? sentence.start()
                : Math.max(sentence.start(), sentence.figures().get(index - 1).tail());
        int start = figure.start();
        while (start > floor && (text[start - 1] == ' ' || text[start - 1] == '：' || text[start - 1] == ':')) {
            start--;
        }
        while (start > floor && figure.start() - start < LONGEST && BOUNDS.indexOf(text[start - 1]) < 0) {
            start--;
        }
        int end = figure.start();
        Words.Match<Boolean> lead = TRIMMED.longestBefore(text, start, end);
        while (lead != null) {
            end = lead.start();
            lead = TRIMMED.longestBefore(text, start, end);
        }
        return paragraph.substring(start, end).strip();
    }
}
