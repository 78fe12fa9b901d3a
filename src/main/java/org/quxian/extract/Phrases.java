package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Change;

/**
 * Proposes a name for what a figure measures, where the catalogue knows none: the words around it in its clause, else the
 * noun that the figures before it in the sentence measure. Goes through a sentence from its first figure to its last.
 */
final class Phrases {
    private static final String COUNTS = "个名家项所座处条辆台起件户人次笔位例套间张份场宗种支部艘头只株棵栋幢批期届";
    private static final int LONGEST = 20;
    private static final int LONGEST_COUNTED = 4;
    private static final int SHORT = 3;

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
            "当月",
            "比核定限额",
            "净");
    private static final List<String> PLACES =
            List.of("全镇", "全村", "全乡", "全街道", "全社区", "这里", "那里", "当地", "我家", "他家", "她家", "自家");
    private static final List<String> RELATIONS = List.of(
            "占", "完成预算", "预算", "调整预算", "年初预算", "年度目标", "目标任务", "全年目标", "年度任务", "恢复到", "恢复至", "相当于", "高于", "低于", "快于");

    private final List<String> nouns = new ArrayList<>();
    private String noun = "";
    private String heading = "";
    private String own = "";

    /** A heading says what the paragraphs under it measure. */
    void enterHeading(Paragraph paragraph) {
        char[] text = paragraph.chars();
        int end = paragraph.length();
        int start = Items.skip(text, 0, end);
        while (start < end && "历年各主要部分# ".indexOf(text[start]) >= 0) {
            start++;
        }
        boolean figure = end - start > LONGEST || end - start < 2;
        for (int i = start; i < end && !figure; i++) {
            figure = Chars.isDigit(text[i]);
        }
        boolean calls = end > 0 && (text[end - 1] == '：' || text[end - 1] == ':');
        heading = figure || calls ? "" : paragraph.substring(start, end);
    }

    /** A new paragraph begins. */
    void begin() {
        noun = "";
    }

    /** The words for figure {@code index} of the sentence, whose growth is {@code change}; never blank. */
    String of(Paragraph paragraph, Sentence sentence, Deals deals, int index, Optional<Change> change) {
        Figure figure = sentence.figures().get(index);
        String growth = change.isPresent() ? growth(paragraph, sentence, figure) : "";
        String after = growth.isEmpty() && COUNTS.contains(figure.unit().symbol())
                ? FigureWords.after(paragraph, sentence, figure)
                : "";
        String before = FigureWords.before(paragraph, sentence, index, growth);
        if (isPlace(before) && after.isEmpty()) {
            String counted = FigureWords.after(paragraph, sentence, figure);
            after = counted.length() <= LONGEST_COUNTED ? counted : "";
        }
        own = after.isEmpty() ? before : after;
        if (index == 0) {
            nouns.clear();
        }
        String dealt = dealt(paragraph, sentence, deals, index);
        if (!dealt.isEmpty()) {
            noun = dealt;
            nouns.add(noun);
            return noun + growth;
        }
        if (isRelation(before) && !noun.isEmpty()) {
            nouns.add(noun);
            return noun + before;
        }
        if (!after.isEmpty()) {
            noun = after;
        } else if (!before.isEmpty() && (noun.isEmpty() || !isFiller(before) || noun.endsWith("速"))) {
            noun = before;
        }
        if (noun.isEmpty()) {
            noun = FigureWords.after(paragraph, sentence, figure);
        }
        nouns.add(noun);
        String phrase = noun.endsWith(growth) ? noun : noun + growth;
        return phrase.isBlank() ? fallback(figure) : phrase;
    }

    /** What a figure that is dealt out measures: the noun in its place before 分别, else what the figure in its place measures. */
    private String dealt(Paragraph paragraph, Sentence sentence, Deals deals, int index) {
        int size = deals.size(index);
        if (size == 0) {
            return "";
        }
        int place = deals.place(index);
        if (deals.area(index) != null) {
            return behindDeal(paragraph, sentence, index - place);
        }
        List<String> parts = parts(paragraph, sentence, index - place);
        if (parts.size() == size) {
            return whole(parts.get(place), parts.getLast());
        }
        int before = index - place - size + place;
        return parts.isEmpty() && before >= 0 && before < nouns.size() ? nouns.get(before) : "";
    }

    /** 城镇、农村居民收入: what the last part ends in is meant for the ones before it, too. */
    private static String whole(String part, String last) {
        boolean open = part.length() <= SHORT && last.length() > part.length() + SHORT;
        return open ? part + last.substring(part.length()) : part;
    }

    /** 黔江、大足分别完成整改615户、150户: what stands between 分别 and the first figure. */
    private static String behindDeal(Paragraph paragraph, Sentence sentence, int first) {
        int figure = sentence.figures().get(first).start();
        int deal = deal(sentence, figure);
        int start = Nouns.start(paragraph.chars(), sentence, Math.min(deal + 2, figure), figure);
        int end = Nouns.end(paragraph.chars(), sentence, start, figure);
        return end - start >= 2 ? paragraph.substring(start, end) : "";
    }

    private static int deal(Sentence sentence, int figure) {
        int deal = figure;
        for (Words.Match<Cue> cue : sentence.cues()) {
            deal = cue.meaning() == Cue.DEAL && cue.start() < figure ? cue.start() : deal;
        }
        return deal;
    }

    /** The nouns between the marks of the clause before 分别, which stands before figure {@code first}. */
    private static List<String> parts(Paragraph paragraph, Sentence sentence, int first) {
        char[] text = paragraph.chars();
        int figure = sentence.figures().get(first).start();
        int deal = deal(sentence, figure);
        int start = deal;
        while (start > sentence.start() && !Chars.endsClause(text[start - 1]) && !Chars.isDigit(text[start - 1])) {
            start--;
        }
        List<String> parts = new ArrayList<>();
        int from = start;
        for (int i = start; i <= deal; i++) {
            boolean parted = i == deal || text[i] == '、' || text[i] == '和' || text[i] == '及';
            if (parted) {
                int begin = Nouns.start(text, sentence, from, i);
                int end = Nouns.end(text, sentence, begin, i);
                if (end - begin >= 2) {
                    parts.add(paragraph.substring(begin, end));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** What the text calls the last figure at its own place; empty where it says nothing there. */
    String own() {
        return own;
    }

    /** 全镇, 我把自家: words that say where or whose, and not what. */
    private static boolean isPlace(String words) {
        for (String place : PLACES) {
            if (words.equals(place) || (place.endsWith("家") && words.endsWith(place))) {
                return true;
            }
        }
        return false;
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
        Words.Match<Cue> word = null;
        for (Words.Match<Cue> cue : sentence.cues()) {
            boolean grows = cue.meaning() == Cue.UP || cue.meaning() == Cue.DOWN;
            word = grows && cue.end() <= figure.start() ? cue : word;
        }
        if (word == null) {
            return "";
        }
        int end = Chars.isOneOf(paragraph.chars(), word.end() - 1, word.end(), "了达为") ? word.end() - 1 : word.end();
        boolean rate = paragraph.chars()[end - 1] == '率';
        return paragraph.substring(rate ? word.start() : Math.max(word.start(), end - 2), end);
    }
}
