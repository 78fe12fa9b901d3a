package org.quxian.desktop.support;

import java.time.LocalDate;
import org.quxian.chart.PeriodFormat;
import org.quxian.observation.Frequency;
import org.quxian.observation.Language;
import org.quxian.observation.Period;
import org.quxian.observation.Text;

/** How much there is of statistical series, in words. */
public final class SeriesWords {

    private SeriesWords() {}

    /** So many series of one district, which are so many indicators: 统计序列 4 项. */
    public static Text count(int series) {
        return new Text("统计序列 " + series + " 项", series + " statistical series");
    }

    /** So many indicators that there are series of. */
    public static Text indicators(int count) {
        return new Text(count + " 项统计序列", count == 1 ? "series of 1 indicator" : "series of " + count + " indicators");
    }

    /** From the first period to the last, given by their numbers, and how often: 2019年1月至2022年8月（月度）. */
    public static Text span(Frequency frequency, int first, int last) {
        return new Text(
                span(frequency, first, last, Language.ZH) + "（"
                        + frequency.label().zh() + "）",
                span(frequency, first, last, Language.EN) + " ("
                        + frequency.label().en() + ")");
    }

    private static String span(Frequency frequency, int first, int last, Language language) {
        PeriodFormat format = new PeriodFormat(language);
        LocalDate from = first == last
                ? frequency.last(first)
                : frequency.last(first - 1).plusDays(1);
        Period period = first == last ? frequency.period(first) : new Period.Span(from, frequency.last(last));
        return format.text(period).orElse("");
    }
}
