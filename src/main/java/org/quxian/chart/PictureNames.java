package org.quxian.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Text;

/**
 * Names for files of pictures by a {@link NamePattern}, without an ending. Every file system takes them, and none is
 * longer than the 255 bytes that most allow.
 */
public final class PictureNames {
    private static final Text OVERVIEW = new Text("总览", "Overview");
    private static final Text AREAS = new Text("个区县", " areas");
    private static final Text MORE = new Text("等%1$d项", " and %2$d more");
    private static final int LONGEST_AREA = 20;
    private static final int LONGEST_SUBJECT = 45;
    private static final int LONGEST = 80;

    private final Dataset data;
    private final Language language;
    private final Optional<LocalDate> asOf;
    private final LocalDate today;
    private final NamePattern pattern;

    /**
     * @param data the figures that the pictures show
     * @param language the language of the names
     * @param asOf the day that was chosen to look at; empty for the last day that the figures of each picture speak of
     * @param today the day for a picture whose figures speak of none
     * @param pattern how they are named
     */
    public PictureNames(
            Dataset data, Language language, Optional<LocalDate> asOf, LocalDate today, NamePattern pattern) {
        this.data = data;
        this.language = language;
        this.asOf = asOf;
        this.today = today;
        this.pattern = pattern;
    }

    /**
     * Names for many pictures in one folder, in order; equal ones get a number.
     *
     * @param pictures the pictures
     * @param ending the ending of every name: {@code .png}
     */
    public Map<String, Picture> of(List<? extends Picture> pictures, String ending) {
        Map<String, Picture> named = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int index = 0; index < pictures.size(); index++) {
            String stem = of(pictures.get(index), index + 1);
            String name = stem;
            // Names that differ only in case are one name to Windows and macOS.
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                name = stem + "_" + number;
            }
            named.put(name + ending, pictures.get(index));
        }
        return named;
    }

    /** The name for {@code picture}: its areas, and its first indicator with how many more it shows. */
    public String of(Picture picture) {
        return of(picture, 1);
    }

    private String of(Picture picture, int number) {
        List<Observation> figures = data.observations(picture.marks().stream()
                .flatMap(mark -> mark.origin().observations().stream())
                .distinct()
                .toList());
        return switch (picture) {
            case Chart chart -> name(areas(figures), subject(chart, figures), kind(chart), day(figures), number);
            case Panel panel -> name(panel.words().title(), OVERVIEW.in(language), OVERVIEW, day(figures), number);
            case Board board ->
                name(board.panels().size() + AREAS.in(language), OVERVIEW.in(language), OVERVIEW, day(figures), number);
        };
    }

    /** The day that {@code figures} speak of: the last that one of their facts does. */
    private LocalDate day(List<Observation> figures) {
        return asOf.or(() -> figures.stream()
                        .filter(figure -> figure.nature() == Nature.ACTUAL)
                        .flatMap(figure -> day(figure).stream())
                        .max(Comparator.naturalOrder()))
                .orElse(today);
    }

    /** The day on which its period ends, and no later than it was published: this year's count speaks of the year so far. */
    private Optional<LocalDate> day(Observation figure) {
        return Stream.of(figure.period().to(), data.documentOf(figure).published())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private String subject(Chart chart, List<Observation> figures) {
        List<String> indicators = figures.stream()
                .map(data::indicatorOf)
                .map(indicator -> indicator.name().in(language))
                .distinct()
                .toList();
        return switch (indicators.size()) {
            case 0 -> chart.words().title();
            case 1 -> indicators.getFirst();
            default -> indicators.getFirst() + MORE.in(language).formatted(indicators.size(), indicators.size() - 1);
        };
    }

    private String areas(List<Observation> figures) {
        Set<String> names =
                figures.stream().map(data::areaOf).map(this::areaName).collect(Collectors.toSet());
        return names.size() == 1 ? names.iterator().next() : names.size() + AREAS.in(language);
    }

    private String areaName(Area area) {
        return (area.kind() == AreaKind.ZONE ? area.shortName() : area.name()).in(language);
    }

    private static Text kind(Chart chart) {
        return Arrays.stream(ChartKind.values())
                .filter(kind -> kind.includes(chart))
                .findFirst()
                .map(ChartKind::label)
                .orElse(OVERVIEW);
    }

    private String name(String area, String subject, Text kind, LocalDate day, int number) {
        return clean(
                pattern.filled(Map.of(
                        NamePattern.Place.AREA, clean(area, LONGEST_AREA),
                        NamePattern.Place.INDICATOR, clean(subject, LONGEST_SUBJECT),
                        NamePattern.Place.DATE, day.toString(),
                        NamePattern.Place.KIND, kind.in(language),
                        NamePattern.Place.NUMBER, "%02d".formatted(number))),
                LONGEST);
    }

    /** Without what file systems refuse. */
    private static String clean(String words, int longest) {
        String clean =
                words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip().replaceAll("\\s+", " ");
        int length = Math.min(longest, clean.codePointCount(0, clean.length()));
        return clean.substring(0, clean.offsetByCodePoints(0, length));
    }
}
