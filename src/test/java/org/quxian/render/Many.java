package org.quxian.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quxian.chart.Axis;
import org.quxian.chart.Donut;
import org.quxian.chart.Extent;
import org.quxian.chart.Mark;
import org.quxian.chart.Panel;
import org.quxian.chart.SmallMultiples;
import org.quxian.chart.TimeAxis;
import org.quxian.chart.TrendLine;
import org.quxian.chart.TrendStyle;
import org.quxian.chart.Trending;
import org.quxian.chart.Words;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;

/** Pictures with as many lines, cells and parts as there can be, some with very long names. */
final class Many {
    private static final String[] NAMES = {
        "万盛经济技术开发区", "大渡口区", "忠县", "黔江区", "垫江县", "石柱土家族自治县", "彭水苗族土家族自治县", "大足区", "綦江区", "铜梁区", "沙坪坝区", "酉阳土家族苗族自治县"
    };
    private static final LocalDate FIRST = LocalDate.of(2015, 12, 31);
    private static final int YEARS = 7;

    private Many() {}

    static TrendLine lines() {
        return chart(
                IntStream.range(0, NAMES.length)
                        .mapToObj(index -> line(NAMES[index], index))
                        .toList(),
                "十二个区县的普及率都在上升，彼此越来越近");
    }

    static SmallMultiples cells() {
        List<SmallMultiples.Cell> cells = IntStream.range(0, 2 * NAMES.length)
                .mapToObj(index -> new SmallMultiples.Cell(
                        NAMES[index % NAMES.length], chart(List.of(line("", index % NAMES.length)), "")))
                .toList();
        return new SmallMultiples(
                new Words("二十四个地方同看", "自来水普及率 · 2015年至2021年", List.of("各小图的坐标相同"), "来源：各区县公开通报"), cells);
    }

    static Donut parts() {
        double[] shares = {34, 21, 18, 9, 3};
        String[] names = {
            "Income from lodging in farmhouses and guest rooms",
            "Income from catering",
            "Tickets for gardens, orchards and museums of farm life",
            "Products sold on the spot",
            "Other"
        };
        List<Donut.Slice> slices = new ArrayList<>();
        for (int index = 0; index < shares.length; index++) {
            Nature nature = index == 1 ? Nature.FORECAST : Nature.ACTUAL;
            Mark mark = Samples.mark(names[index], shares[index] + " million yuan", sharp(shares[index]), nature);
            slices.add(new Donut.Slice(mark, shares[index] + "%"));
        }
        return new Donut(
                new Words(
                        "Lodging brings in more than a third of what visitors of the villages spend",
                        "Income from rural visitors · Tongliang District · 2024",
                        List.of("Hatched: forecast."),
                        "Source: Centre for Rural Development, 15 January 2025"),
                Samples.mark("Income from rural visitors, all villages", "100 million yuan", sharp(100), Nature.ACTUAL),
                slices,
                Optional.of(
                        new Donut.Slice(Samples.mark("The rest", "15 million yuan", sharp(15), Nature.ACTUAL), "15%")));
    }

    static Panel panel() {
        return new Panel(
                "500111",
                new Words("大足区", "乡村发展 · 乡村有什么变化？", List.of("斜线表示预计数"), "来源：乡村发展月报"),
                List.of(
                        Trending.trend(Trending.COVERAGE, TrendStyle.TOGETHER, Language.ZH),
                        Trending.trend(Trending.VISITORS, TrendStyle.APART, Language.ZH),
                        parts()),
                12);
    }

    private static TrendLine chart(List<TrendLine.Line> lines, String title) {
        List<TimeAxis.Tick> ticks = IntStream.range(0, YEARS)
                .mapToObj(year -> new TimeAxis.Tick(
                        FIRST.plusYears(year), FIRST.plusYears(year).getYear() + "年", ""))
                .toList();
        return new TrendLine(
                new Words(title, "自来水普及率 · 2015年至2021年", List.of(), "来源：各区县公开通报"),
                new Axis("%", 1, 100),
                0,
                new TimeAxis(FIRST, FIRST.plusYears(YEARS - 1L), List.of(ticks)),
                lines,
                List.of());
    }

    private static TrendLine.Line line(String label, int index) {
        List<TrendLine.Point> run = IntStream.range(0, YEARS)
                .mapToObj(year -> {
                    double value = 40 + year * 8 + index * (YEARS - year) * 0.4;
                    Mark mark = Samples.mark(label + " " + year, Math.round(value) + "%", sharp(value), Nature.ACTUAL);
                    return new TrendLine.Point(mark, Optional.empty(), FIRST.plusYears(year));
                })
                .toList();
        return new TrendLine.Line(label, List.of(run), List.of(), List.of());
    }

    private static Extent sharp(double value) {
        return new Extent(value, value, value, Extent.Edge.SHARP);
    }
}
