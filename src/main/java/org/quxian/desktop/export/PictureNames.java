package org.quxian.desktop.export;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quxian.chart.Chart;
import org.quxian.chart.Mark;
import org.quxian.desktop.support.Desk;
import org.quxian.observation.Observation;
import org.quxian.observation.Text;

/** Names of picture files by the pattern 区县_指标_日期.png, in the language of the moment. */
final class PictureNames {
    private static final Text OVERVIEW = new Text("总览", "Overview");
    private static final Text DISTRICTS = new Text("个区县", " districts");
    private static final int LONGEST = 60;

    private final Desk desk;
    private final LocalDate today;

    /**
     * @param desk the figures and the language
     * @param today the day for names where the selection has none
     */
    PictureNames(Desk desk, LocalDate today) {
        this.desk = desk;
        this.today = today;
    }

    /** The name for a chart: its districts, and its indicator where it shows one, else its title. */
    String of(Chart chart) {
        List<Observation> figures = figures(chart);
        Set<String> indicators = figures.stream().map(Observation::indicator).collect(Collectors.toSet());
        String what = indicators.size() == 1
                ? desk.look().say(desk.data().indicatorOf(figures.getFirst()).name())
                : chart.words().title();
        return file(districts(figures), what);
    }

    /** The name for a district's panel. */
    String ofPanel(String district, String theme) {
        return file(district, theme);
    }

    /** The name for the overview of {@code count} districts. */
    String ofOverview(int count) {
        return file(count + desk.look().say(DISTRICTS), desk.look().say(OVERVIEW));
    }

    /** {@code name}, with a number behind it where it is in {@code taken}; it is in {@code taken} afterwards. */
    static String free(String name, Set<String> taken) {
        String stem = name.substring(0, name.length() - ".png".length());
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = stem + "_" + number + ".png";
        }
        return free;
    }

    private String file(String district, String what) {
        LocalDate day = desk.selection().get().asOf().orElse(today);
        return clean(district) + "_" + clean(what) + "_" + day + ".png";
    }

    private String districts(List<Observation> figures) {
        Set<String> names = figures.stream()
                .map(figure -> desk.look().say(desk.data().areaOf(figure).shortName()))
                .collect(Collectors.toCollection(HashSet::new));
        return names.size() == 1
                ? names.iterator().next()
                : names.size() + desk.look().say(DISTRICTS);
    }

    private List<Observation> figures(Chart chart) {
        return chart.marks().stream()
                .map(Mark::origin)
                .flatMap(origin -> origin.observations().stream())
                .map(desk.data()::observation)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Without what file systems refuse, and not too long for any of them. */
    private static String clean(String words) {
        String clean = words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip();
        return clean.substring(
                0, clean.offsetByCodePoints(0, Math.min(LONGEST, clean.codePointCount(0, clean.length()))));
    }
}
