package org.quxian.extract;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Change;

/**
 * Proposes a name for what a figure measures, where the catalogue knows none: the words around it in its clause, else the
 * noun that the figures before it in the sentence measure. Goes through a sentence from its first figure to its last.
 */
final class Phrases {
    private static final String BOUNDS = "，、；。：:！？“”‘’()（）[]\n\t|";
    private static final String COUNTS = "个名家项所座处条辆台起件户人次笔位例套间张份场宗种支部艘头只株棵栋幢批期届";
    private static final String[] VERBS = {
        "被", "中", "里", "内", "是", "共", "有", "已", "将", "均", "都", "全部", "完成", "实现", "达到", "参加", "受益", "获", "纳入", "建成",
        "投入", "出列", "稳定", "参与", "开工", "竣工", "通过", "得到", "超过", "占", "增长", "下降", "投产", "落户", "签约", "受灾", "主体", "的", "在",
        "对", "以", "到", "用", "为", "和", "分布", "提前", "增加", "提高", "提升", "扩大", "减少", "降低", "增至", "降至", "发展"
    };
    private static final int LONGEST = 20;
    private static final int AFTER = 12;

    private static final List<String> FILLERS = List.of(
            "按可比价格计算",
            "按可比价计算",
            "同口径",
            "自然口径",
            "可比口径",
            "名义",
            "实际",
            "扣除价格因素",
            "扣除价格因素实际",
            "短收",
            "减支",
            "减收",
            "增支",
            "增收",
            "其中",
            "比核定限额",
            "净");
    private static final List<String> RELATIONS = List.of(
            "占", "完成预算", "预算", "调整预算", "年初预算", "年度目标", "目标任务", "全年目标", "年度任务", "恢复到", "恢复至", "相当于", "高于", "低于", "快于");

    private String noun = "";
    private String heading = "";

    /** A heading says what the paragraphs under it measure. */
    void enterHeading(Paragraph paragraph) {
        char[] text = paragraph.chars();
        int start = Items.skip(text, 0, paragraph.length());
        String words = paragraph.substring(start, paragraph.length()).replaceFirst("^[历年各主要部分#\\s　]+", "");
        boolean figure = words.chars().anyMatch(c -> Chars.isDigit((char) c));
        heading = figure || words.length() > LONGEST || words.length() < 2 ? "" : words;
    }

    /** A new paragraph begins. */
    void begin() {
        noun = "";
    }

    /** The words for figure {@code index} of the sentence, whose growth is {@code change}; never blank. */
    String of(Paragraph paragraph, Sentence sentence, int index, Optional<Change> change) {
        Figure figure = sentence.figures().get(index);
        String growth = change.isPresent() ? growth(paragraph, sentence, figure) : "";
        String after =
                growth.isEmpty() && COUNTS.contains(figure.unit().symbol()) ? after(paragraph, sentence, figure) : "";
        String before = before(paragraph, sentence, index, growth);
        if (isRelation(before) && !noun.isEmpty()) {
            return noun + before;
        }
        if (!after.isEmpty()) {
            noun = after;
        } else if (!before.isEmpty() && (noun.isEmpty() || !isFiller(before))) {
            noun = before;
        }
        if (noun.isEmpty()) {
            noun = after(paragraph, sentence, figure);
        }
        String phrase = noun.endsWith(growth) ? noun : noun + growth;
        return phrase.isBlank() ? fallback(figure) : phrase;
    }

    private static boolean isFiller(String words) {
        return FILLERS.contains(words) || words.startsWith("扣除");
    }

    private static boolean isRelation(String words) {
        for (String relation : RELATIONS) {
            if (words.startsWith(relation)) {
                return true;
            }
        }
        return false;
    }

    private String fallback(Figure figure) {
        if (!heading.isEmpty()) {
            return heading;
        }
        return switch (figure.unit().dimension()) {
            case "ratio" -> "占比";
            case "multiple" -> "倍数";
            case "currency" -> "金额";
            default ->
                figure.unit().name().isBlank() ? "数量" : "数量（" + figure.unit().base() + "）";
        };
    }

    /** The word of growth before the figure: 增长 of 同比增长. */
    private static String growth(Paragraph paragraph, Sentence sentence, Figure figure) {
        String word = "";
        for (Words.Match<Cue> cue : sentence.cues()) {
            boolean grows = cue.meaning() == Cue.UP || cue.meaning() == Cue.DOWN;
            if (grows && cue.end() <= figure.start()) {
                word = paragraph.substring(cue.start(), cue.end());
            }
        }
        String plain = word.endsWith("了") || word.endsWith("达") || word.endsWith("为")
                ? word.substring(0, word.length() - 1)
                : word;
        return plain.length() > 2 && !plain.endsWith("率") ? plain.substring(plain.length() - 2) : plain;
    }

    private static String after(Paragraph paragraph, Sentence sentence, Figure figure) {
        char[] text = paragraph.chars();
        int start = Chars.isOneOf(text, figure.tail(), sentence.end(), "的") ? figure.tail() + 1 : figure.tail();
        int end = start;
        while (end < sentence.end()
                && end - start < AFTER
                && BOUNDS.indexOf(text[end]) < 0
                && !Chars.isDigit(text[end])
                && !(end > start && Chars.startsAny(text, end, sentence.end(), VERBS))) {
            end++;
        }
        boolean verb = Chars.startsAny(text, start, end, VERBS);
        String words = verb ? "" : paragraph.substring(start, end).strip();
        return words.length() < 2 ? "" : words;
    }

    private static String before(Paragraph paragraph, Sentence sentence, int index, String growth) {
        char[] text = paragraph.chars();
        Figure figure = sentence.figures().get(index);
        int floor = index == 0
                ? sentence.start()
                : Math.max(sentence.start(), sentence.figures().get(index - 1).tail());
        int end = Nouns.end(text, sentence, floor, figure.start());
        while (!growth.isEmpty() && end > floor && Chars.precedes(text, end, growth)) {
            end = Nouns.end(text, sentence, floor, end - growth.length());
        }
        int start = end;
        while (start > floor && end - start < LONGEST && BOUNDS.indexOf(text[start - 1]) < 0) {
            start--;
        }
        start = Nouns.start(text, sentence, start, end);
        String words = start < end ? paragraph.substring(start, end).strip() : "";
        return words.length() < 2 ? "" : words;
    }
}
