package org.quxian.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.observation.Text;

/** Decides the time a figure speaks of, from the dates of its sentence. */
final class Periods {
    private final Optional<LocalDate> published;

    Periods(Optional<LocalDate> published) {
        this.published = published;
    }

    /**
     * A period and why it is that one.
     *
     * @param period the period
     * @param reason why
     */
    record Read(Period period, Text reason) {}

    Read of(Sentence sentence, Figure figure, Nature nature, Flow flow) {
        DateMention mention = nearest(sentence, figure, nature);
        if (mention == null || mention.from() == null || mention.to() == null) {
            return new Read(new Period.Unstated(), new Text("原文没有写明时间", "the text names no time"));
        }
        String words = flow.substring(mention.start(), mention.end());
        Text reason = mention.year() == null && published.isPresent()
                ? new Text(
                        "“" + words + "”按发布日期推定年份", "the year of “" + words + "” follows from the day of publication")
                : new Text("原文写明“" + words + "”", "the text says “" + words + "”");
        return new Read(period(mention, nature), reason);
    }

    private Period period(DateMention mention, Nature nature) {
        Optional<LocalDate> from = mention.first();
        Optional<LocalDate> to = mention.last();
        return switch (mention.kind()) {
            case AS_OF -> Period.between(Optional.empty(), to);
            case BEFORE -> nature == Nature.ACTUAL ? Period.between(from, to) : Period.between(Optional.empty(), to);
            case SINCE -> Period.between(from, Optional.empty());
            case THIS_YEAR ->
                nature == Nature.ACTUAL
                        ? Period.between(from, published.filter(day -> !day.isBefore(from.orElse(day))))
                        : Period.between(from, to);
            case SPAN -> Period.between(from, to);
        };
    }

    /** The last date before the figure; a target's deadline may also follow it. */
    private static @Nullable DateMention nearest(Sentence sentence, Figure figure, Nature nature) {
        DateMention best = null;
        for (DateMention date : sentence.dates) {
            if (date.from() == null) {
                continue;
            }
            if (date.start() < figure.start()) {
                boolean anchor = best != null
                        && best.kind() == DateMention.Kind.AS_OF
                        && date.kind() == DateMention.Kind.SPAN
                        && date.first().equals(date.last());
                best = anchor ? best : date;
            } else if (best == null && nature == Nature.TARGET && date.kind() == DateMention.Kind.BEFORE) {
                best = date;
            }
        }
        return best;
    }
}
