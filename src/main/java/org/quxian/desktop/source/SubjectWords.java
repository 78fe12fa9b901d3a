package org.quxian.desktop.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.chart.Parts;
import org.quxian.chart.PeriodFormat;
import org.quxian.chart.SeriesIndex;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.FigureWords;
import org.quxian.desktop.support.Standing;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Reading;
import org.quxian.observation.Source;
import org.quxian.observation.Text;

/** Puts what the pane was asked for into words of one language. */
final class SubjectWords {
    private static final Text IN_WORDS =
            new Text("原文以文字表述，没有写出数字。", "The text says this in words and prints no number.");
    private static final Text COUNTED =
            new Text("原文没有给出这个数，由读者逐项数出。", "The text prints no such number; a reader counted what it names.");
    private static final Text NO_SENTENCE =
            new Text("这个数来自统计序列文件，没有原文句子。", "This number comes from a file of statistical series and has no sentence.");
    private static final Text WHOLE = new Text("完整数值：", "In full: ");
    private static final Text RANGE = new Text("概数，取值范围：", "An approximate figure, within ");

    private final Desk desk;
    private final Standing standing;
    private final Dataset data;
    private final Language language;
    private final FigureWords words;

    SubjectWords(Desk desk, Standing standing, Language language) {
        this(desk, standing, language, desk.data());
    }

    private SubjectWords(Desk desk, Standing standing, Language language, Dataset data) {
        this.desk = desk;
        this.standing = standing;
        this.data = data;
        this.language = language;
        this.words = new FigureWords(data, language);
    }

    Subject of(Asked asked) {
        return switch (asked) {
            case Asked.Nothing nothing -> nothing();
            case Asked.Whole whole ->
                data.document(whole.id()).<Subject>map(this::whole).orElseGet(this::nothing);
            case Asked.Figure figure ->
                among(figure.id())
                        .<Subject>flatMap(
                                words -> words.data.observation(figure.id()).map(words::figure))
                        .orElseGet(this::nothing);
            case Asked.Computed computed ->
                new Subject.Computed(
                        computed.mark().label(),
                        computed.mark().value(),
                        computed.formula(),
                        computed.inputs().stream()
                                .flatMap(id -> among(id).stream()
                                        .flatMap(words -> words.data.observation(id).map(words::input).stream()))
                                .toList());
        };
    }

    /** The same among the figures that the one with this id is of, which may be drawn of series. */
    private Optional<SubjectWords> among(String id) {
        return desk.holding(id).map(holding -> new SubjectWords(desk, standing, language, holding));
    }

    private Subject nothing() {
        Map<String, Long> counts = Dataset.count(
                data.select(desk.selection().get()), figure -> figure.source().document());
        return new Subject.Nothing(data.documents().stream()
                .filter(document -> counts.containsKey(document.id()))
                .map(document -> new Subject.Listed(
                        document.id(),
                        document.title().in(language),
                        counts.getOrDefault(document.id(), 0L).intValue()))
                .toList());
    }

    private Subject whole(Document document) {
        List<Source> sources = data.observations().stream()
                .map(Observation::source)
                .filter(source -> source.document().equals(document.id()))
                .toList();
        return new Subject.Whole(words(document), Passage.ofAll(document, sources));
    }

    private Subject.DocumentWords words(Document document) {
        return new Subject.DocumentWords(document.title().in(language), imprint(document));
    }

    private Subject.Input input(Observation figure) {
        return new Subject.Input(figure.id(), data.indicatorOf(figure).name().in(language), words.value(figure));
    }

    private Subject.Figure figure(Observation figure) {
        Indicator indicator = data.indicatorOf(figure);
        Document document = data.documentOf(figure);
        String theme =
                data.catalogue().theme(indicator.theme()).orElseThrow().name().in(language);
        return new Subject.Figure(
                figure.id(),
                words.parts(figure),
                indicator.name().in(language),
                data.areaOf(figure).name().in(language) + " · " + theme,
                words.period(figure),
                List.of(
                        figure.nature().label().in(language),
                        words.subject(figure),
                        words.qualifier(figure),
                        figure.source().reading() == Reading.SERIES
                                ? SeriesIndex.THEME.name().in(language)
                                : figure.review().label().in(language)),
                remarks(figure),
                words(document),
                Passage.of(document, figure.source()),
                new BackgroundWords(standing, language).of(figure));
    }

    private List<String> remarks(Observation figure) {
        List<String> remarks = new ArrayList<>();
        Parts parts = words.parts(figure);
        if (!words.exactValue(figure).endsWith(parts.number() + parts.unit())) {
            remarks.add(WHOLE.in(language) + words.exactValue(figure));
        }
        if (figure.quantity().qualifier() != Qualifier.EXACT) {
            remarks.add(RANGE.in(language) + figure.quantity().interval() + " "
                    + words.unit(figure).symbol());
        }
        if (figure.source().reading() == Reading.WORDS) {
            remarks.add(IN_WORDS.in(language));
        }
        if (figure.source().reading() == Reading.COUNTED) {
            remarks.add(COUNTED.in(language));
        }
        if (figure.source().reading() == Reading.SERIES) {
            remarks.add(NO_SENTENCE.in(language));
        }
        figure.note().ifPresent(note -> remarks.add(note.in(language)));
        return remarks;
    }

    private String imprint(Document document) {
        return Stream.concat(
                        document.publisher().map(publisher -> publisher.in(language)).stream(),
                        document.published().map(new PeriodFormat(language)::day).stream())
                .reduce((publisher, day) -> publisher + " · " + day)
                .orElse("");
    }
}
