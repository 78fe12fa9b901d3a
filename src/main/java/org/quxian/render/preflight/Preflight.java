package org.quxian.render.preflight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quxian.chart.Board;
import org.quxian.chart.Chart;
import org.quxian.chart.Panel;
import org.quxian.chart.Picture;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Period;
import org.quxian.observation.Reading;
import org.quxian.observation.Review;
import org.quxian.observation.Text;
import org.quxian.render.Proof;
import org.quxian.render.Renderer;
import org.quxian.render.file.PictureSize;
import org.quxian.review.Conflict;

/** Looks at pictures before they are written: nothing is left out silently, and nothing is shown as surer than it is. */
public final class Preflight {
    /** Chinese characters lower than this many image pixels run together. */
    private static final double LEGIBLE = 7;

    private final Renderer renderer;
    private final Dataset data;
    private final Set<String> contested;

    /**
     * @param renderer draws the pictures
     * @param data the figures they show
     * @param conflicts the figures that contradict each other
     */
    public Preflight(Renderer renderer, Dataset data, List<Conflict> conflicts) {
        this.renderer = renderer;
        this.data = data;
        this.contested = conflicts.stream()
                .flatMap(conflict -> conflict.sides().stream())
                .map(side -> side.figure().candidate().id())
                .collect(Collectors.toSet());
    }

    /**
     * What is wrong with {@code picture}; empty where nothing is.
     *
     * @param picture the picture
     * @param size how large its file becomes
     */
    public List<Warning> check(Picture picture, PictureSize size) {
        List<Warning> warnings = new ArrayList<>(legibility(renderer.proof(picture, size.logical()), size.scale()));
        List<Observation> figures = figures(picture);
        about(figures, Preflight::isUnreviewed, Warning.NotReviewed::new).ifPresent(warnings::add);
        about(figures, this::hasNoSource, Warning.SourceMissing::new)
                .or(() -> noSource(picture))
                .ifPresent(warnings::add);
        about(figures, figure -> contested.contains(figure.id()), Warning.OpenConflict::new)
                .ifPresent(warnings::add);
        charts(picture).forEach(chart -> warnings.addAll(mixedPeriods(figures(chart))));
        return List.copyOf(warnings);
    }

    private static List<Warning> legibility(Proof proof, double scale) {
        List<Warning> warnings = new ArrayList<>();
        if (!proof.missing().isEmpty()) {
            warnings.add(new Warning.MissingGlyph(proof.missing()));
        }
        if (!proof.cut().isEmpty()) {
            warnings.add(new Warning.CutText(proof.cut().getFirst(), proof.cut().size()));
        }
        double pixels = proof.smallest() * scale;
        if (pixels > 0 && pixels < LEGIBLE) {
            warnings.add(new Warning.TinyText((int) Math.floor(pixels)));
        }
        return warnings;
    }

    private Optional<Warning> about(
            List<Observation> figures, Predicate<Observation> wrong, BiFunction<Text, List<String>, Warning> warning) {
        List<Observation> found = figures.stream().filter(wrong).toList();
        return found.stream()
                .findFirst()
                .map(first -> warning.apply(
                        name(first), found.stream().map(Observation::id).toList()));
    }

    private static boolean isUnreviewed(Observation figure) {
        return figure.review() == Review.PENDING || figure.review() == Review.IN_DOUBT;
    }

    /** A point of a series says which file it comes from, and has nothing else. */
    private boolean hasNoSource(Observation figure) {
        if (figure.source().reading() == Reading.SERIES) {
            return false;
        }
        Document document = data.documentOf(figure);
        return document.publisher().isEmpty() && document.published().isEmpty();
    }

    private static Optional<Warning> noSource(Picture picture) {
        boolean isNamed = picture.marks().isEmpty() || !picture.words().source().isBlank();
        return isNamed
                ? Optional.empty()
                : Optional.of(
                        new Warning.SourceMissing(Text.same(picture.words().title()), List.of()));
    }

    /** An indicator of several areas, one figure each, whose times differ; a series through time has several each. */
    private List<Warning> mixedPeriods(List<Observation> figures) {
        Map<String, List<Observation>> byIndicator = figures.stream()
                .filter(figure -> figure.nature() == Nature.ACTUAL)
                .collect(Collectors.groupingBy(Observation::indicator, LinkedHashMap::new, Collectors.toList()));
        return byIndicator.values().stream()
                .filter(Preflight::isMixed)
                .<Warning>map(mixed -> new Warning.MixedPeriods(
                        data.indicatorOf(mixed.getFirst()).name(),
                        mixed.stream().map(Observation::id).toList()))
                .toList();
    }

    private static boolean isMixed(List<Observation> alike) {
        Map<String, Set<Period>> byArea = alike.stream()
                .collect(Collectors.groupingBy(
                        Observation::area, Collectors.mapping(Observation::period, Collectors.toSet())));
        return byArea.values().stream().allMatch(periods -> periods.size() == 1)
                && byArea.values().stream().distinct().count() > 1;
    }

    private List<Observation> figures(Picture picture) {
        return data.observations(picture.marks().stream()
                .flatMap(mark -> mark.origin().observations().stream())
                .distinct()
                .toList());
    }

    private static List<Chart> charts(Picture picture) {
        return switch (picture) {
            case Chart chart -> List.of(chart);
            case Panel panel -> panel.charts();
            case Board board ->
                board.panels().stream()
                        .flatMap(panel -> panel.charts().stream())
                        .toList();
        };
    }

    private Text name(Observation figure) {
        Text area = data.areaOf(figure).shortName();
        Text indicator = data.indicatorOf(figure).name();
        return new Text(area.zh() + indicator.zh(), area.en() + ": " + indicator.en());
    }
}
