package org.quxian.extract;

import org.jspecify.annotations.Nullable;
import org.quxian.observation.Text;

/** Says why a figure is of its time, for a person to judge. Figures that share a date share the words. */
final class Reasons {
    private static final Text NONE = new Text("原文没有写明时间", "the text names no time");

    private @Nullable DateMention last;
    private Text words = NONE;

    /** Why a figure is of {@code date}, which stands in {@code paragraph} or carries in {@code frame}. */
    Text of(Paragraph paragraph, @Nullable DateMention date, @Nullable Frame frame) {
        if (date == null || !date.isPlaced()) {
            return NONE;
        }
        if (frame != null && frame.date().equals(date)) {
            return frame.reason();
        }
        if (!date.equals(last)) {
            last = date;
            words = named(paragraph.substring(date.start(), date.end()), date.year());
        }
        return words;
    }

    /** Why figures are of the time that {@code words} name. */
    static Text named(String words, DateMention.YearSource year) {
        return switch (year) {
            case NAMED -> new Text("原文写明“" + words + "”", "the text says “" + words + "”");
            case CARRIED -> new Text("“" + words + "”承接上文的年份", "“" + words + "” is of the year named before");
            case PUBLICATION ->
                new Text("“" + words + "”按发布日期推定年份", "the year of “" + words + "” follows from the day of publication");
        };
    }
}
