package org.quxian.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quxian.observation.Change;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.ObservationStatus;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;
import org.quxian.observation.Review;
import org.quxian.observation.Scope;
import org.quxian.observation.SeriesSource;
import org.quxian.observation.Source;
import org.quxian.observation.Text;

/**
 * Makes figures of points of series, beside the reviewed figures of the same indicators. Every point stands in a document of
 * its origin that says plainly that it comes from a file of series. A reviewed figure stands before a point of the same area,
 * period and nature.
 */
final class SeriesFigures {
    private static final int NAMED = 12;

    private final Dataset reviewed;
    private final SeriesIndex index;
    private final boolean signed;
    private final Wording wording;
    private final Map<String, SeriesTopic> topics = new HashMap<>();
    private final Map<Same, Observation> known = new HashMap<>();
    private final Map<String, Observation> figures = new TreeMap<>();
    private final List<Observation> points = new ArrayList<>();
    private final Map<Integer, SeriesDocument> documents = new TreeMap<>();
    private final Map<String, String> areas = new HashMap<>();
    private final Map<Integer, Period> periods = new HashMap<>();
    private final Set<String> negative = new LinkedHashSet<>();
    private int below;

    /** By which a reviewed figure and a point speak of the same. */
    private record Same(
            String area, String indicator, Optional<LocalDate> from, Optional<LocalDate> to, Nature nature) {

        static Same of(String area, SeriesTopic topic, Period period, Nature nature) {
            return new Same(area, topic.indicator().id(), period.from(), period.to(), nature);
        }
    }

    /**
     * @param reviewed the reviewed figures
     * @param index what there are series of
     * @param signed whether values below zero can be drawn; they are left out otherwise, and it is said
     * @param wording the language
     */
    SeriesFigures(Dataset reviewed, SeriesIndex index, boolean signed, Wording wording) {
        this.reviewed = reviewed;
        this.index = index;
        this.signed = signed;
        this.wording = wording;
    }

    /** Takes the reviewed figures of a topic; its points come after. */
    void begin(SeriesTopic topic) {
        String indicator = topic.indicator().id();
        topics.put(indicator, topic);
        periods.clear();
        for (Observation figure : reviewed.observations()) {
            if (figure.indicator().equals(indicator) && figure.review() != Review.REJECTED) {
                figures.put(figure.id(), figure);
                if (figure.scope().isWholeArea()) {
                    known.put(Same.of(figure.area(), topic, figure.period(), figure.nature()), figure);
                }
            }
        }
    }

    /** Takes a point of a topic that was begun. */
    void add(SeriesTopic topic, String area, int number, long value, byte letter, int origin) {
        if (value == SeriesSource.NO_VALUE) {
            return;
        }
        if (value < 0 && !signed) {
            below++;
            negative.add(area);
            return;
        }
        BigDecimal printed = BigDecimal.valueOf(value, topic.series().scale());
        Quantity.Exact quantity = new Quantity.Exact(printed.abs().multiply(topic.factor()));
        ObservationStatus status = ObservationStatus.of(letter).orElse(ObservationStatus.A);
        Period period = periods.computeIfAbsent(number, topic.series().frequency()::period);
        Nature nature = nature(letter);
        Observation stands = known.isEmpty() ? null : known.get(Same.of(area, topic, period, nature));
        if (stands == null) {
            SeriesDocument document =
                    documents.computeIfAbsent(origin, fresh -> new SeriesDocument(fresh, index.origin(fresh), wording));
            Source source = document.add(area(area), period, topic, printed, status);
            points.add(new Observation(
                    "series:" + topic.series().key() + ":" + area + ":" + number,
                    area,
                    topic.indicator().id(),
                    period,
                    quantity,
                    value < 0 ? Optional.of(Change.MINUS) : Optional.empty(),
                    nature,
                    Scope.WHOLE_AREA,
                    source,
                    Review.ACCEPTED,
                    note(status)));
        } else if (value < 0 || !stands.quantity().interval().contains(quantity.number())) {
            figures.put(stands.id(), noted(stands, differs(printed, topic)));
        }
    }

    /** Whether a point with the status of this letter has happened. */
    static Nature nature(byte letter) {
        return switch (letter) {
            case 'F' -> Nature.FORECAST;
            case 'T' -> Nature.TARGET;
            default -> Nature.ACTUAL;
        };
    }

    /** What the chart shows anyway is not said again. */
    private static Optional<Text> note(ObservationStatus status) {
        return switch (status) {
            case A, F, T -> Optional.empty();
            default ->
                Optional.of(new Text(
                        "文件标注：" + status.label().zh(),
                        "Marked in the file: " + status.label().en()));
        };
    }

    private static Text differs(BigDecimal printed, SeriesTopic topic) {
        String value = printed.toPlainString() + topic.series().unit();
        return new Text(
                "统计序列中为" + value + "，与审核过的数据不同，以审核过的为准",
                "the statistical series says " + value + "; the reviewed figure differs and stands");
    }

    private static Observation noted(Observation figure, Text note) {
        Text whole = figure.note()
                .map(own -> new Text(own.zh() + "；" + note.zh(), own.en() + "; " + note.en()))
                .orElse(note);
        return new Observation(
                figure.id(),
                figure.area(),
                figure.indicator(),
                figure.period(),
                figure.quantity(),
                figure.change(),
                figure.nature(),
                figure.scope(),
                figure.source(),
                figure.review(),
                Optional.of(whole));
    }

    private String area(String code) {
        return areas.computeIfAbsent(
                code,
                missing -> reviewed.catalogue()
                        .areas()
                        .bearing(code, Optional.empty())
                        .map(area -> wording.of(area.shortName()))
                        .orElse(code));
    }

    /** The figures, the reviewed ones last: of two that are equally new they are taken. */
    Dataset dataset() {
        List<Document> texts = new ArrayList<>();
        documents.values().forEach(document -> texts.add(document.document()));
        Set<String> needed = new LinkedHashSet<>();
        figures.values().forEach(figure -> needed.add(figure.source().document()));
        reviewed.documents().stream()
                .filter(document -> needed.contains(document.id()))
                .forEach(texts::add);
        List<Observation> all = new ArrayList<>(points);
        all.addAll(figures.values());
        return new Dataset(SeriesIndex.with(reviewed.catalogue(), topics.values()), texts, all);
    }

    /** The areas that values below zero have been left out of. */
    Set<String> negative() {
        return negative;
    }

    /** What a reader must know of all of them. */
    List<String> notes() {
        if (below == 0) {
            return List.of();
        }
        List<String> named = negative.stream().limit(NAMED).map(this::area).toList();
        String names = wording.names(named);
        boolean all = named.size() == negative.size();
        return List.of(wording.say(all ? Phrase.NOTE_NEGATIVE : Phrase.NOTE_NEGATIVE_MORE, below, names));
    }
}
