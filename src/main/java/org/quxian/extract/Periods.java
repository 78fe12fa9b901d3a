package org.quxian.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;

/** Decides the time a figure speaks of, from the dates of its sentence, else from what carries. */
record Periods(Context context, Optional<LocalDate> published) {
    private static final int MONTH = 31;
    /** Until then 全年 is the year before. */
    private static final int EARLY = 3;

    private static final String[] ONCE_DONE = {"建成", "完工", "投产", "达产", "竣工", "建成投用", "全部投用", "投运", "建成投产"};

    private static final String[] FLOWS = {
        "收入", "产量", "产值", "增加值", "出栏", "总额", "投资", "利润", "支出", "消费", "用电量", "周转量", "接待", "销售", "新增", "完成", "施工", "竣工",
        "销售面积", "出生率", "死亡率", "自然增长率", "入学率"
    };

    /**
     * The date that figure {@code index} speaks of; null where none is known.
     *
     * @param target whether the figure is to be reached, so that a deadline may follow it
     */
    @Nullable
    DateMention date(Paragraph paragraph, Sentence sentence, Deals deals, int index, boolean target) {
        DateMention dealt = deals.date(index);
        if (dealt != null && dealt.isPlaced()) {
            return dealt.kind() == DateMention.Kind.SPAN && isDeadline(sentence, dealt)
                    ? dealt.as(DateMention.Kind.BEFORE)
                    : dealt;
        }
        Figure figure = sentence.figures().get(index);
        int segment = segment(paragraph.chars(), sentence.start(), figure.start());
        DateMention within = last(sentence, segment, figure, context.frame());
        if (isOnceDone(paragraph.chars(), within == null ? sentence.start() : within.end(), figure.start())) {
            return null;
        }
        DateMention said = within != null ? within : lead(paragraph.chars(), sentence, segment, figure);
        if (said != null && !(target && isNews(said))) {
            return said;
        }
        DateMention deadline = target ? deadline(paragraph.chars(), sentence, figure) : null;
        Frame stock = context.stockFrame();
        if (stock != null && said == null && !target && isStock(paragraph.chars(), segment, figure)) {
            return stock.date();
        }
        Frame frame = context.frame();
        return deadline != null ? deadline : frame == null || (target && isNews(frame.date())) ? null : frame.date();
    }

    /** The sentence's own time, where it holds for the figure. */
    private static @Nullable DateMention lead(char[] text, Sentence sentence, int segment, Figure figure) {
        DateMention lead = lead(sentence);
        boolean stock = lead != null && lead.kind() == DateMention.Kind.STOCK;
        return lead == null
                        || isOfAnotherItem(text, sentence, lead, segment)
                        || (stock && isFlow(text, segment, figure.start()))
                ? null
                : lead;
    }

    /** 5月18日开工，将治理河道32公里: whether the time is a day that is over, which is no time of what is to come. */
    private boolean isNews(DateMention date) {
        LocalDate to = date.to();
        return date.kind() == DateMention.Kind.SPAN
                && to != null
                && to.equals(date.from())
                && published.map(day -> !to.isAfter(day)).orElse(false);
    }

    /** 到2022年、2023年、2024年分别: the first of dealt dates says that all are deadlines. */
    private static boolean isDeadline(Sentence sentence, DateMention dealt) {
        for (DateMention date : sentence.dates()) {
            if (date.kind() == DateMention.Kind.BEFORE && date.start() < dealt.start()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The date that the sentence begins with and that holds for all of it, which is not the day of the news: 7月24日发布的数据显示，上半年;
     * null where there is none.
     */
    static @Nullable DateMention lead(Sentence sentence) {
        int first = sentence.figures().isEmpty()
                ? sentence.end()
                : sentence.figures().getFirst().start();
        DateMention lead = null;
        for (DateMention date : sentence.dates()) {
            if (date.start() > first) {
                return lead;
            }
            boolean day = lead != null && lead.kind() == DateMention.Kind.SPAN && !Headings.isLong(lead);
            if (date.isFrame() && (lead == null || day)) {
                lead = date;
            }
        }
        return lead;
    }

    /** 一是上半年完成40户；二是…: whether the time stands in the first of several items, and the figure in another. */
    private static boolean isOfAnotherItem(char[] text, Sentence sentence, DateMention lead, int segment) {
        if (segment <= lead.start() || !Items.isCounted(text, segment, sentence.end())) {
            return false;
        }
        for (int i = sentence.start(); i < lead.start(); i++) {
            if (Items.isCounted(text, i, lead.start()) && text[i] == '一') {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure of a sentence without a time counts what there is on a day. */
    private static boolean isStock(char[] text, int from, Figure figure) {
        return !figure.isRatio()
                && !figure.unit().dimension().equals("currency")
                && !isFlow(text, from, figure.start());
    }

    /** Whether what stands between {@code from} and {@code to} happens over a time, and is not a stock on a day. */
    private static boolean isFlow(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.startsAny(text, i, to, FLOWS)) {
                return true;
            }
        }
        return false;
    }

    private static int segment(char[] text, int floor, int at) {
        int i = at;
        while (i > floor && text[i - 1] != '；' && text[i - 1] != ';') {
            i--;
        }
        return i;
    }

    /** A figure behind 建成后 or 完工后 is of a time that has yet to come, and of no time named before. */
    static boolean isOnceDone(char[] text, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (text[i] == '后' && Chars.precedesAny(text, i, ONCE_DONE)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable DateMention last(Sentence sentence, int from, Figure figure, @Nullable Frame frame) {
        List<DateMention> dates = sentence.dates();
        DateMention best = null;
        for (int i = 0; i < dates.size() && dates.get(i).start() < figure.start(); i++) {
            DateMention date = dates.get(i);
            if (date.start() < from || !date.isPlaced() || date.kind() == DateMention.Kind.BASELINE) {
                continue;
            }
            if (date.kind() == DateMention.Kind.SAME_TIME) {
                boolean own = sentence.figures().stream()
                        .noneMatch(other -> other.start() > date.start() && other.start() < figure.start());
                best = own ? date.sameTimeAs(best != null ? best : frame == null ? null : frame.date()) : best;
                continue;
            }
            boolean local = date.kind() == DateMention.Kind.LOCAL;
            boolean touches = figure.start() - date.end() <= 3;
            boolean anchored = best != null
                    && best.kind() == DateMention.Kind.AS_OF
                    && date.kind() == DateMention.Kind.SPAN
                    && date.from() != null
                    && date.from().equals(date.to());
            if (!anchored && (!local || touches)) {
                best = best == null ? date : joined(best, date);
            }
        }
        return best;
    }

    /** 自2017年起……至2019年底, 截至11月底……今年累计: two dates that tell the beginning and the end of one time. */
    private static DateMention joined(DateMention before, DateMention date) {
        boolean ends = before.kind() == DateMention.Kind.SINCE
                && (date.kind() == DateMention.Kind.BEFORE || date.kind() == DateMention.Kind.AS_OF);
        DateMention first = ends ? before : date;
        DateMention last = ends ? date : before;
        boolean begins = isThisYear(date) && before.kind() == DateMention.Kind.AS_OF;
        if (isThisYear(before) && date.kind() == DateMention.Kind.AS_OF) {
            first = before;
            last = date;
            begins = true;
        }
        LocalDate from = first.from();
        LocalDate to = last.to();
        return (ends || begins) && from != null && to != null && !to.isBefore(from)
                ? DateMention.span(date.start(), date.end(), from, to, date.year())
                : date;
    }

    private static boolean isThisYear(DateMention date) {
        return date.kind() == DateMention.Kind.THIS_YEAR || date.kind() == DateMention.Kind.THIS_YEAR_SO_FAR;
    }

    /** A deadline that follows: 完成四千户改造，9月底前; 治理河道32公里，预计明年底完工. */
    private static @Nullable DateMention deadline(char[] text, Sentence sentence, Figure figure) {
        for (DateMention date : sentence.dates()) {
            if (date.start() > figure.start() && date.isPlaced()) {
                boolean ends = date.kind() == DateMention.Kind.STOCK || date.kind() == DateMention.Kind.SPAN;
                if (date.kind() == DateMention.Kind.BEFORE) {
                    return date;
                }
                if (ends && Chars.startsAny(text, date.end(), sentence.end(), ONCE_DONE)) {
                    return date.as(DateMention.Kind.BEFORE);
                }
            }
        }
        return null;
    }

    /** Whether a deadline has yet to come, which is not the time of what has happened. */
    boolean isOpen(@Nullable DateMention date, Nature nature) {
        return nature == Nature.ACTUAL
                && date != null
                && date.kind() == DateMention.Kind.BEFORE
                && date.to() != null
                && published.map(date.to()::isAfter).orElse(true);
    }

    /** The period that {@code date} gives a figure; {@code grows} says that the figure is one of growth. */
    Period period(@Nullable DateMention date, Nature nature, boolean grows) {
        if (date == null || date.from() == null || date.to() == null) {
            return new Period.Unstated();
        }
        DateMention placed = isPast(date, nature) ? date.yearBefore() : date;
        Optional<LocalDate> from = Optional.ofNullable(placed.from());
        Optional<LocalDate> to = Optional.ofNullable(placed.to());
        return switch (placed.kind()) {
            case AS_OF, BEFORE -> Period.between(Optional.empty(), to);
            case STOCK ->
                grows
                        ? Period.between(from.map(day -> day.withDayOfYear(1)), to)
                        : Period.between(Optional.empty(), to);
            case SINCE -> Period.between(from, Optional.empty());
            case THIS_YEAR_SO_FAR -> Period.between(from, nature == Nature.ACTUAL ? untilNow(from, to) : to);
            case LOCAL -> Period.between(from.equals(to) ? Optional.empty() : from, to);
            case THIS_YEAR, SPAN, BASELINE, SAME_TIME -> Period.between(from, to);
        };
    }

    private Optional<LocalDate> untilNow(Optional<LocalDate> from, Optional<LocalDate> to) {
        return published
                .filter(day -> from.map(first -> !day.isBefore(first)).orElse(true))
                .or(() -> to);
    }

    /** Whether a date whose year only publication gives has happened, and so must be over when that is. */
    private boolean isPast(DateMention date, Nature nature) {
        LocalDate from = date.from();
        LocalDate to = date.to();
        if (nature != Nature.ACTUAL
                || date.year() != DateMention.YearSource.PUBLICATION
                || from == null
                || to == null
                || published.isEmpty()) {
            return false;
        }
        LocalDate day = published.get();
        long days = ChronoUnit.DAYS.between(from, to);
        boolean whole = days > 360;
        boolean part = days > MONTH && !whole;
        return from.isAfter(day) || (to.isAfter(day) && (part || (whole && day.getMonthValue() <= EARLY)));
    }
}
