package org.quxian.extract;

/** Proposes a name for what a figure measures, where the catalogue knows none: the words around it in its clause. */
final class Phrases {
    private static final String BOUNDS = "，、；。：:！？“”（）()\n ";
    private static final String[] LEADS = {
        "累计", "完成", "实现", "达到", "达", "为", "共", "已", "是", "有", "约", "近", "超过", "超", "不到", "不足", "逾", "突破", "高达", "共计",
        "合计", "将", "预计", "了", "约为", "分别", "仅", "就", "其中", "新增", "增长", "下降", "至", "到"
    };
    private static final int LONGEST = 20;

    private Phrases() {}

    static String of(Flow flow, Sentence sentence, int index) {
        Figure figure = sentence.figures.get(index);
        String after = after(flow, sentence, figure);
        String before = before(flow, sentence, index);
        boolean counts = "个名家项所座处条辆台起件户人次笔位例套间张份场宗种支".contains(figure.unit().symbol());
        String phrase = counts && !after.isEmpty() ? after : before.isEmpty() ? after : before;
        return phrase.isEmpty() ? figure.unit().base() : phrase;
    }

    private static String after(Flow flow, Sentence sentence, Figure figure) {
        int end = figure.end();
        while (end < sentence.end
                && end - figure.end() < LONGEST
                && BOUNDS.indexOf(flow.chars()[end]) < 0
                && !Chars.isDigit(flow.chars()[end])) {
            end++;
        }
        return flow.substring(figure.end(), end).strip();
    }

    private static String before(Flow flow, Sentence sentence, int index) {
        Figure figure = sentence.figures.get(index);
        int floor =
                index == 0 ? sentence.start : sentence.figures.get(index - 1).end();
        int start = figure.start();
        while (start > floor && figure.start() - start < LONGEST && BOUNDS.indexOf(flow.chars()[start - 1]) < 0) {
            start--;
        }
        String phrase = flow.substring(start, figure.start());
        boolean trimmed = true;
        while (trimmed) {
            trimmed = false;
            for (String lead : LEADS) {
                if (phrase.endsWith(lead)) {
                    phrase = phrase.substring(0, phrase.length() - lead.length());
                    trimmed = true;
                }
            }
        }
        return phrase.strip();
    }
}
