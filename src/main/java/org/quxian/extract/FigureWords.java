package org.quxian.extract;

/** Takes the words around a figure that can say what it measures. */
final class FigureWords {
    private static final String BOUNDS = "，、；。：:！？“”‘’()（）[]\n\t|";
    private static final String[] VERBS = {
        "被", "中", "里", "内", "是", "共", "有", "已", "将", "均", "都", "全部", "完成", "实现", "达到", "参加", "受益", "获", "纳入", "建成",
        "投入", "出列", "稳定", "参与", "开工", "竣工", "通过", "得到", "超过", "占", "增长", "下降", "投产", "落户", "签约", "受灾", "主体", "的", "在",
        "对", "以", "到", "用", "为", "和", "分布", "提前", "增加", "提高", "提升", "扩大", "减少", "降低", "增至", "降至", "发展"
    };
    private static final int AFTER = 12;
    private static final int LONGEST = 20;

    private FigureWords() {}

    /** The words behind the figure up to a mark, a verb or a date; empty where they are no noun. */
    static String after(Paragraph paragraph, Sentence sentence, Figure figure) {
        char[] text = paragraph.chars();
        int start = Chars.isOneOf(text, figure.tail(), sentence.end(), "的") ? figure.tail() + 1 : figure.tail();
        int end = start;
        while (end < sentence.end()
                && end - start < AFTER
                && BOUNDS.indexOf(text[end]) < 0
                && !Chars.isDigit(text[end])
                && !isDate(sentence, end)
                && !(end > start && Chars.startsAny(text, end, sentence.end(), VERBS))) {
            end++;
        }
        boolean verb = Chars.startsAny(text, start, end, VERBS);
        String words = verb ? "" : paragraph.substring(start, end).strip();
        return words.length() < 2 ? "" : words;
    }

    private static boolean isDate(Sentence sentence, int at) {
        for (DateMention date : sentence.dates()) {
            if (date.start() == at) {
                return true;
            }
        }
        return false;
    }

    /** The words before figure {@code index}, in its clause and without its growth; empty where there are none. */
    static String before(Paragraph paragraph, Sentence sentence, int index, String growth) {
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
        if (start == end && Chars.isOneOf(text, end - 1, figure.start(), "”")) {
            return quoted(paragraph, floor, end - 1);
        }
        start = Nouns.start(text, sentence, start, end);
        String words =
                start < end ? withoutDates(paragraph, sentence, start, end).strip() : "";
        return words.length() < 2 ? "" : words;
    }

    /** The words of a quotation that closes at {@code close}. */
    private static String quoted(Paragraph paragraph, int floor, int close) {
        int open = close;
        while (open > floor && close - open < LONGEST && paragraph.chars()[open] != '“') {
            open--;
        }
        return paragraph.chars()[open] == '“' && close - open > 2 ? paragraph.substring(open + 1, close) : "";
    }

    /** 乌江景区去年接待游客: the words without the dates that stand among them, and without what those lead in. */
    private static String withoutDates(Paragraph paragraph, Sentence sentence, int start, int end) {
        char[] text = paragraph.chars();
        String words = "";
        int from = start;
        for (DateMention date : sentence.dates()) {
            if (date.isFrame() && date.start() > from && date.end() < end) {
                boolean led = Chars.isOneOf(text, date.start() - 1, date.start(), "到在于至离");
                words += paragraph.substring(from, led ? date.start() - 1 : date.start());
                int behind = Chars.isOneOf(text, date.end(), end, "前内起") ? date.end() + 1 : date.end();
                from = Nouns.start(text, sentence, behind, end);
            }
        }
        return words + paragraph.substring(from, end);
    }
}
