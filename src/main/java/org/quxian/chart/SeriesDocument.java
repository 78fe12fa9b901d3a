package org.quxian.chart;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.Document;
import org.quxian.observation.ObservationStatus;
import org.quxian.observation.Period;
import org.quxian.observation.Reading;
import org.quxian.observation.SeriesOrigin;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/** A plain statement of what points of series come from: the file, what it says of its source, and a line for each point. */
final class SeriesDocument {
    private final String id;
    private final Optional<SeriesOrigin> origin;
    private final Wording wording;
    private final Map<Period, String> times = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * @param number the number of the origin
     * @param origin the origin; empty where the series have lost it
     * @param wording the language
     */
    SeriesDocument(int number, Optional<SeriesOrigin> origin, Wording wording) {
        this.id = "series-origin-" + number;
        this.origin = origin;
        this.wording = wording;
        origin.ifPresent(one -> text.append(wording.say(
                        one.words().equals(one.file()) ? Phrase.SERIES_FILE : Phrase.SERIES_FILE_SAYS,
                        one.file(),
                        wording.periods()
                                .day(one.at().atZone(ZoneId.systemDefault()).toLocalDate()),
                        one.words()))
                .append('\n'));
        text.append(wording.say(Phrase.SERIES_NO_SENTENCE)).append('\n');
    }

    /** Adds the line of a point; the result is where its number stands. */
    Source add(String area, Period period, SeriesTopic topic, BigDecimal printed, ObservationStatus status) {
        String time = times.computeIfAbsent(
                period, fresh -> wording.periods().text(fresh).orElseThrow());
        text.append(area).append(' ').append(time).append(' ');
        text.append(wording.of(topic.series().name())).append(' ');
        int start = text.length();
        text.append(printed.toPlainString()).append(topic.series().unit());
        int end = text.length();
        if (status != ObservationStatus.A) {
            text.append(wording.say(Phrase.SERIES_STATUS, wording.of(status.label())));
        }
        text.append('\n');
        return new Source(id, List.of(new Span(start, end)), Reading.SERIES);
    }

    /** What has been said so far. */
    Document document() {
        return new Document(
                id, title(), Optional.empty(), Optional.empty(), origin.map(SeriesOrigin::file), text.toString());
    }

    private Text title() {
        return origin.map(one -> one.words().equals(one.file())
                        ? new Text("统计序列文件 " + one.file(), "Series file " + one.file())
                        : new Text(
                                one.words() + "（统计序列文件 " + one.file() + "）",
                                one.words() + " (series file " + one.file() + ")"))
                .orElse(new Text("来源不明的统计序列", "Statistical series of unknown origin"));
    }
}
