package org.quxian.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Nature;

/** Decides whether a figure has happened, from the words before it in its sentence, else from its time. */
record Natures(Context context, Optional<LocalDate> published) {

    /** A date without a year that is farther ahead is one of the year before. */
    private static final int NEAR = 60;

    private static final int LEFT = 8;

    /** The nature of {@code figure}, of which {@code said} is said and whose time is {@code date}. */
    Nature of(Paragraph paragraph, Sentence sentence, Figure figure, @Nullable Cue said, @Nullable DateMention date) {
        char[] text = paragraph.chars();
        if (Chars.startsAny(text, figure.tail(), sentence.end(), "目标", "的目标", "(目标", "(计划")) {
            return Nature.TARGET;
        }
        if (Chars.startsAny(text, figure.tail(), sentence.end(), "(预计", "(预测")) {
            return Nature.FORECAST;
        }
        if (said == Cue.FORECAST) {
            return Nature.FORECAST;
        }
        if (said == Cue.TARGET) {
            return Nature.TARGET;
        }
        return said == Cue.DONE ? Nature.ACTUAL : byTime(date);
    }

    /** The word before the figure that says whether it has happened, else one behind it of what is left; null for none. */
    static @Nullable Cue said(Paragraph paragraph, Sentence sentence, Figure figure) {
        char[] text = paragraph.chars();
        Cue said = null;
        for (Words.Match<Cue> cue : sentence.cues()) {
            if (cue.start() > figure.start()) {
                Cue behind = behind(text, sentence, figure, cue, said);
                return behind != null ? behind : turned(text, sentence, figure, said);
            }
            boolean weak = cue.meaning() == Cue.TARGET
                    && said == Cue.FORECAST
                    && (cue.end() - cue.start() <= 2 || text[cue.start()] == '将');
            switch (cue.meaning()) {
                case FORECAST, TARGET -> said = weak ? said : cue.meaning();
                case DONE -> said = isWeakDone(text, cue, sentence.end(), said) ? said : Cue.DONE;
                default -> {}
            }
        }
        return turned(text, sentence, figure, said);
    }

    /** 要由目前的45%提高到60%, 将安排专项资金: what is told of the number that is left behind alone, or of what is planned. */
    private static boolean isWeakDone(char[] text, Words.Match<Cue> cue, int end, @Nullable Cue said) {
        boolean planned = said == Cue.TARGET && text[cue.start()] == '安';
        return planned || (Chars.precedesAny(text, cue.start(), "由", "从") && Chars.isOneOf(text, cue.end(), end, "的"));
    }

    /** What a word behind the figure, in its clause, makes of it: 剩余12个将完工, 两座已恢复供水; null where it is nothing. */
    private static @Nullable Cue behind(
            char[] text, Sentence sentence, Figure figure, Words.Match<Cue> cue, @Nullable Cue said) {
        if (said == null && isLeft(text, sentence, figure, cue)) {
            return Cue.TARGET;
        }
        boolean ahead = cue.meaning() == Cue.TARGET && text[cue.start()] == '将' && isSameClause(text, figure, cue);
        if (said == null && ahead && Periods.isOnceDone(text, sentence.start(), figure.start())) {
            return Cue.FORECAST;
        }
        boolean done = cue.meaning() == Cue.DONE && text[cue.start()] == '已' && isSameClause(text, figure, cue);
        return said == Cue.TARGET && done ? Cue.DONE : null;
    }

    private static boolean isSameClause(char[] text, Figure figure, Words.Match<Cue> cue) {
        for (int i = figure.tail(); i < cue.start(); i++) {
            if (Chars.endsClause(text[i]) || Chars.isDigit(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** 力争由48.5%提高到55%: the number that is to be left behind has happened. */
    private static @Nullable Cue turned(char[] text, Sentence sentence, Figure figure, @Nullable Cue said) {
        int at = figure.start();
        while (at > sentence.start() && "不到足近约超过的".indexOf(text[at - 1]) >= 0) {
            at--;
        }
        at = Chars.precedesAny(text, at, "目前", "现在") ? at - 2 : at;
        boolean from = Chars.precedesAny(text, at, "由", "从");
        boolean to = Chars.startsAny(
                text,
                figure.tail(),
                sentence.end(),
                "提高",
                "增加",
                "提升",
                "扩大",
                "下降",
                "降",
                "缩短",
                "压缩",
                "增长",
                "发展",
                "增至",
                "升",
                "减少");
        return from && to ? Cue.DONE : said;
    }

    /** 剩余12个项目将于明年6月底前完工: said behind the figure, in its clause. */
    private static boolean isLeft(char[] text, Sentence sentence, Figure figure, Words.Match<Cue> cue) {
        if (cue.meaning() != Cue.TARGET && cue.meaning() != Cue.FORECAST) {
            return false;
        }
        for (int i = figure.tail(); i < cue.start(); i++) {
            if (Chars.endsClause(text[i])) {
                return false;
            }
        }
        for (int i = figure.start(); i > sentence.start() && i > figure.start() - LEFT; i--) {
            if (Chars.precedesAny(text, i, "剩余", "其余", "余下", "剩下", "尚有", "还有")) {
                return true;
            }
        }
        return false;
    }

    private Nature byTime(@Nullable DateMention date) {
        if (date == null || !date.isPlaced()) {
            return context.nature();
        }
        LocalDate from = date.from();
        LocalDate to = date.to();
        if (from == null || to == null) {
            return context.nature();
        }
        return switch (date.kind()) {
            case BEFORE -> published.map(day -> !to.isBefore(day)).orElse(true) ? Nature.TARGET : Nature.ACTUAL;
            case SINCE, AS_OF, BASELINE, SAME_TIME, THIS_YEAR_SO_FAR -> Nature.ACTUAL;
            case THIS_YEAR -> context.nature();
            case SPAN, STOCK, LOCAL -> {
                if (published.isEmpty()) {
                    yield context.nature();
                }
                if (from.isAfter(published.get())) {
                    boolean guessed = date.year() == DateMention.YearSource.PUBLICATION;
                    boolean far = from.isAfter(published.get().plusDays(NEAR));
                    yield guessed && far ? Nature.ACTUAL : Nature.TARGET;
                }
                yield to.isBefore(published.get()) ? Nature.ACTUAL : context.nature();
            }
        };
    }
}
