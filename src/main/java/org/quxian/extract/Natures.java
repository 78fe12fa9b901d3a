package org.quxian.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Nature;

/** Decides whether a figure has happened, from the words before it in its sentence, else from its time. */
record Natures(Context context, Optional<LocalDate> published) {

    /** A date without a year that is farther ahead is one of the year before. */
    private static final int NEAR = 60;

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

    /** The last word before the figure that says whether it has happened; null where none does. */
    static @Nullable Cue said(Sentence sentence, Figure figure) {
        Cue said = null;
        for (Words.Match<Cue> cue : sentence.cues()) {
            if (cue.start() > figure.start()) {
                break;
            }
            switch (cue.meaning()) {
                case FORECAST, TARGET, DONE -> said = cue.meaning();
                default -> {}
            }
        }
        return said;
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
            case SINCE, AS_OF, BASELINE, THIS_YEAR_SO_FAR -> Nature.ACTUAL;
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
