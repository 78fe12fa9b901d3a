package org.quxian.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Nature;

/** Reads titles, headings and bylines: the area, time and nature that they set for what follows. */
final class Headings {
    private static final int LONGEST = 42;
    private static final int TITLE_LINES = 4;
    private static final String MARKS = "#*- ◎●■◆【(（)）、.:一二三四五六七八九十";
    private static final String[] AHEAD = {"目标", "任务", "下步", "下一步", "安排", "打算", "重点工作", "展望"};
    private static final String[] BACK = {"回顾", "情况", "成效", "现状", "基础", "总结", "完成", "分析", "执行"};

    /** The longest heading that a paragraph goes on from. */
    private static final int RUN_IN = 14;

    private final Vocabulary vocabulary;
    private final Context context;
    private final YearMemory memory;
    private final Dates dates;
    private final Optional<LocalDate> published;
    private int lines;
    private boolean body;
    private boolean runInAhead;

    Headings(Vocabulary vocabulary, Context context, YearMemory memory, Dates dates, Optional<LocalDate> published) {
        this.vocabulary = vocabulary;
        this.context = context;
        this.memory = memory;
        this.dates = dates;
        this.published = published;
    }

    /** Whether the paragraph is short enough to be a heading and no sentence. */
    static boolean isHeading(Paragraph paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        char[] text = paragraph.chars();
        int last = paragraph.length() - 1;
        for (int i = 0; i <= last; i++) {
            boolean calls = i == last && text[i] != '。';
            if ((Chars.endsSentence(text[i]) && !calls) || text[i] == '；') {
                return false;
            }
        }
        return true;
    }

    /** A paragraph of text has been read: the title is over, and a byline ends the piece. */
    void enterBody() {
        body = true;
    }

    /** Reads a heading; true where it is a byline, which holds no figures. */
    boolean take(Paragraph paragraph) {
        char[] text = paragraph.chars();
        int end = paragraph.length();
        if (isByline(text, end)) {
            if (body) {
                context.forget();
                memory.forget();
                lines = 0;
                body = false;
            }
            return true;
        }
        lines++;
        boolean title = !body && lines <= TITLE_LINES;
        Area area = area(text, end, title);
        if (area != null) {
            context.enterArea(area);
        }
        if (title || isSection(text, end)) {
            enterSection(paragraph, title && !Items.isNumbered(text, end));
        }
        return false;
    }

    private boolean isByline(char[] text, int end) {
        for (int i = 0; i < end; i++) {
            if (text[i] == '，') {
                return false;
            }
        }
        for (int i = 0; i < end; i++) {
            Words.Match<Meaning> word = vocabulary.words().longest(text, i, end);
            if (word != null && word.meaning() == Cue.BYLINE) {
                return true;
            }
        }
        return false;
    }

    /** The area that the heading is about: any in a title, else one that it begins with. */
    private @Nullable Area area(char[] text, int end, boolean title) {
        Area found = null;
        int stop = 0;
        for (int i = 0; i < end; i++) {
            Words.Match<Meaning> word = vocabulary.words().longest(text, i, end);
            if (word == null) {
                continue;
            }
            if (word.meaning() instanceof Meaning.Place place
                    && !AreaNames.isPartOfAName(text, word.start(), word.end(), end)) {
                Area area = AreaNames.bearer(place.areas(), published);
                boolean closer = found == null || (found.kind() == AreaKind.MUNICIPALITY && word.start() - stop <= 1);
                if (area != null && closer && (title || isHead(text, word.start()) || stop == word.start())) {
                    found = area;
                    stop = word.end();
                }
            }
            i = word.end() - 1;
        }
        return found;
    }

    /** Whether only marks of a heading stand before {@code at}: ## 大足, （一）黔江. */
    private static boolean isHead(char[] text, int at) {
        for (int i = 0; i < at; i++) {
            if (MARKS.indexOf(text[i]) < 0 && !Chars.isDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSection(char[] text, int end) {
        return Chars.isOneOf(text, 0, end, "#(")
                || (Ordinals.end(text, 0, end) > 0 && text[0] == '第')
                || Items.isNumbered(text, end);
    }

    private void enterSection(Paragraph paragraph, boolean title) {
        char[] text = paragraph.chars();
        int end = paragraph.length();
        context.enterSection(title ? Nature.ACTUAL : nature(text, end), frame(paragraph, title));
    }

    /** Reads the heading that a paragraph goes on from in the same line: 二、任务安排。今年…; without one nothing changes. */
    void takeRunIn(Paragraph paragraph) {
        char[] text = paragraph.chars();
        int stop = Items.isNumbered(text, paragraph.length()) ? runIn(text, paragraph.length()) : 0;
        boolean ahead = nature(text, stop) == Nature.TARGET;
        if (stop > 0 && ahead != runInAhead) {
            runInAhead = ahead;
            context.enterSection(ahead ? Nature.TARGET : Nature.ACTUAL, context.frame());
        }
    }

    private static int runIn(char[] text, int end) {
        for (int i = 0; i < Math.min(end, RUN_IN); i++) {
            if (text[i] == '。') {
                return i;
            }
            if (text[i] == '，' || text[i] == '；') {
                return 0;
            }
        }
        return 0;
    }

    private static Nature nature(char[] text, int end) {
        Nature nature = Nature.ACTUAL;
        for (int i = 0; i < end; i++) {
            if (Chars.startsAny(text, i, end, BACK)) {
                return Nature.ACTUAL;
            }
            nature = Chars.startsAny(text, i, end, AHEAD) ? Nature.TARGET : nature;
        }
        return nature;
    }

    /** The time that the heading gives to what follows: a year or a part of one, not a day. */
    private @Nullable Frame frame(Paragraph paragraph, boolean title) {
        char[] text = paragraph.chars();
        Frame frame = null;
        for (int i = 0; i < paragraph.length(); i++) {
            if (!Dates.canStart(text[i])) {
                continue;
            }
            DateMention date = dates.read(text, 0, i, paragraph.length());
            if (date != null) {
                boolean holds = date.isFrame() && isLong(date) && !(title && isAhead(date));
                if (holds && (frame == null || isPart(date, frame.date()))) {
                    frame = enter(paragraph, date);
                }
                i = date.end() - 1;
            }
        }
        return frame;
    }

    /** 2021年涪陵区上半年: whether the time is a part of {@code year}, named behind it. */
    private static boolean isPart(DateMention date, DateMention year) {
        LocalDate from = date.from();
        LocalDate first = year.from();
        LocalDate last = year.to();
        return date.year() == DateMention.YearSource.CARRIED
                && from != null
                && first != null
                && last != null
                && first.getDayOfYear() == 1
                && last.equals(first.plusYears(1).minusDays(1))
                && from.getYear() == first.getYear();
    }

    private Frame enter(Paragraph paragraph, DateMention date) {
        LocalDate to = date.to();
        if (to != null) {
            memory.enterSection(to.getYear());
        }
        String words = paragraph.substring(date.start(), date.end());
        return new Frame(date, Reasons.named(words, date.year()));
    }

    /** Whether the time is more than one day. */
    static boolean isLong(DateMention date) {
        LocalDate from = date.from();
        LocalDate to = date.to();
        return from != null && to != null && from.isBefore(to);
    }

    /** Whether the time of a title is no account of what has been: it begins later, or is several years of a plan. */
    boolean isAhead(DateMention date) {
        LocalDate from = date.from();
        LocalDate to = date.to();
        if (from == null || to == null) {
            return true;
        }
        return from.getYear() != to.getYear() || published.map(from::isAfter).orElse(false);
    }
}
