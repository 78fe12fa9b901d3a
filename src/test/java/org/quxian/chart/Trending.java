package org.quxian.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Change;
import org.quxian.observation.Dataset;
import org.quxian.observation.Direction;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;
import org.quxian.observation.Reading;
import org.quxian.observation.Relation;
import org.quxian.observation.Review;
import org.quxian.observation.Rules;
import org.quxian.observation.Scope;
import org.quxian.observation.Selection;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;

/**
 * Figures through months, quarters and years, made up for tests: with approximate ones, gaps, a revision, a forecast, a
 * target, and areas that changed.
 */
public final class Trending {

    /** Monthly visitors of three districts. */
    public static final String VISITORS = "rural-visitors";
    /** The yearly share of households with tap water in one district, with forecast and target. */
    public static final String COVERAGE = "tap-coverage";
    /** Companies in areas that were redrawn. */
    public static final String COMPANIES = "listed-companies";
    /** Quarterly growth, up and down. */
    public static final String GROWTH = "income-growth";
    /** Events in pieces of time. */
    public static final String EVENTS = "farm-events";
    /** One figure of one period. */
    public static final String ONCE = "once-only";
    /** An income and parts of it. */
    public static final String INCOME = "visitor-income";

    private final Map<LocalDate, Document> documents = new LinkedHashMap<>();
    private final List<Observation> observations = new ArrayList<>();

    private Trending() {}

    /** The figures. */
    public static Dataset data() {
        Trending made = new Trending();
        made.visitors();
        made.coverage();
        made.companies();
        made.growth();
        made.events();
        made.income();
        Catalogue shipped = Shipped.data().dataset().catalogue();
        List<Indicator> indicators = List.of(
                indicator(VISITORS, "乡村旅游接待人次", "Rural visitors", "人次"),
                indicator(COVERAGE, "自来水普及率", "Households with tap water", "%"),
                indicator(COMPANIES, "规上工业企业数量", "Larger industrial companies", "家"),
                indicator(GROWTH, "居民收入增速", "Growth of incomes", "%"),
                indicator(EVENTS, "农事体验活动场次", "Farm events", "场"),
                indicator(ONCE, "新建步道长度", "New footpaths", "公里"),
                indicator(INCOME, "乡村旅游收入", "Income from rural visitors", "元"),
                indicator("lodging-income", "住宿收入", "Income from lodging", "元"),
                indicator("catering-income", "餐饮收入", "Income from catering", "元"),
                indicator("ticket-income", "门票收入", "Income from tickets", "元"));
        Theme theme = new Theme(
                "rural",
                new Text("乡村发展", "Rural development"),
                new Text("乡村有什么变化？", "What has changed in the villages?"));
        Catalogue catalogue = new Catalogue(shipped.areas(), List.of(theme), indicators, shipped.units());
        return new Dataset(catalogue, List.copyOf(made.documents.values()), made.observations);
    }

    /** What the figures have to do with each other. */
    public static Rules rules() {
        Rules shipped = Shipped.data().rules();
        return new Rules(
                shipped.qualifiers(),
                List.of(new Relation.Parts(
                        new Text("乡村旅游收入构成", "Where the income comes from"),
                        Optional.of(INCOME),
                        List.of("lodging-income", "catering-income", "ticket-income"))),
                shipped.lexicon(),
                shipped.outlines());
    }

    /** Makes charts of them. */
    public static ChartBuilder builder(Language language) {
        return new ChartBuilder(data(), rules(), language);
    }

    /** The trend of {@code indicator} in every area that has it. */
    public static Chart trend(String indicator, TrendStyle style, Language language) {
        try {
            return builder(language).trend(indicator, Selection.ALL, style);
        } catch (NothingToDrawException e) {
            throw new AssertionError(e);
        }
    }

    /** A chart of {@code kind} of {@code indicators}; of all where none is named. */
    public static Chart chart(ChartKind kind, Language language, String... indicators) {
        try {
            return builder(language).chart(kind, Selection.ALL.withIndicators(Set.of(indicators)));
        } catch (NothingToDrawException e) {
            throw new AssertionError(e);
        }
    }

    private void visitors() {
        int[] tongliang = {52, 61, 83, 118, 131, 97, 88, 92, 104, 156, 79, 66};
        int[] qianjiang = {31, 30, 42, 55, 0, 0, 71, 76, 64, 82, 47, 39};
        int[] dianjiang = {12, 18, 96, 74, 33, 21, 19, 17, 25, 40, 16, 13};
        for (int month = 1; month <= 12; month++) {
            monthly("500151", month, new Quantity.Exact(hundreds(tongliang[month - 1])));
            if (qianjiang[month - 1] > 0) {
                BigDecimal number = hundreds(qianjiang[month - 1]);
                monthly("500114", month, month == 8 ? new Quantity.About(number) : new Quantity.Exact(number));
            }
            BigDecimal number = hundreds(dianjiang[month - 1]);
            monthly("500231", month, month == 3 ? new Quantity.Over(number) : new Quantity.Exact(number));
        }
        observe(
                "500151",
                VISITORS,
                new Period.CalendarMonth(YearMonth.of(2024, 10)),
                new Quantity.Exact(hundreds(148)),
                Nature.ACTUAL,
                LocalDate.of(2024, 10, 31));
    }

    private void monthly(String area, int month, Quantity quantity) {
        YearMonth of = YearMonth.of(2024, month);
        observe(
                area,
                VISITORS,
                new Period.CalendarMonth(of),
                quantity,
                Nature.ACTUAL,
                of.plusMonths(1).atDay(15));
    }

    private void coverage() {
        String[] shares = {"71.5", "74.0", "78", "81.2", "85.6", "88.3"};
        for (int year = 2018; year <= 2023; year++) {
            Quantity share = year == 2020
                    ? new Quantity.Nearly(new BigDecimal("78"))
                    : year == 2021
                            ? new Quantity.Range(new BigDecimal("80"), new BigDecimal("82"))
                            : new Quantity.Exact(new BigDecimal(shares[year - 2018]));
            observe(
                    "500111",
                    COVERAGE,
                    new Period.CalendarYear(Year.of(year)),
                    share,
                    Nature.ACTUAL,
                    LocalDate.of(year + 1, 3, 1));
        }
        observe(
                "500111",
                COVERAGE,
                new Period.CalendarYear(Year.of(2024)),
                exact("91"),
                Nature.FORECAST,
                LocalDate.of(2024, 3, 1));
        observe(
                "500111",
                COVERAGE,
                new Period.CalendarYear(Year.of(2022)),
                exact("84.9"),
                Nature.ACTUAL,
                LocalDate.of(2023, 1, 20));
        observe(
                "500111",
                COVERAGE,
                new Period.AsOf(LocalDate.of(2025, 12, 31)),
                exact("95"),
                Nature.TARGET,
                LocalDate.of(2021, 3, 1));
    }

    private void companies() {
        for (int year = 2022; year <= 2024; year++) {
            LocalDate day = LocalDate.of(year, 12, 31);
            observe("CQ-LJXQ", COMPANIES, new Period.AsOf(day), exact(String.valueOf(610 + 15 * (year - 2022))), day);
            observe("500109", COMPANIES, new Period.AsOf(day), exact(String.valueOf(402 + 9 * (year - 2022))), day);
        }
        LocalDate after = LocalDate.of(2025, 12, 31);
        observe("500157", COMPANIES, new Period.AsOf(after), exact("1480"), after);
        observe("500109", COMPANIES, new Period.AsOf(after), exact("655"), after);
    }

    private void growth() {
        String[] rates = {"-3.2", "1.4", "4.8", "6.1", "9.5", "7.7", "6.9", "6.2"};
        for (int index = 0; index < rates.length; index++) {
            BigDecimal rate = new BigDecimal(rates[index]);
            int year = 2020 + index / 4;
            Period quarter = new Period.CalendarQuarter(Year.of(year), index % 4 + 1);
            add(
                    "500110",
                    GROWTH,
                    quarter,
                    new Quantity.Exact(rate.abs()),
                    Optional.of(rate.signum() < 0 ? Change.DOWN : Change.UP),
                    Nature.ACTUAL,
                    quarter.to().orElseThrow().plusDays(18));
        }
    }

    private void events() {
        span("2021-02-01", "2021-04-30", "36");
        span("2021-05-01", "2021-06-30", "22");
        span("2021-09-01", "2021-11-30", "54");
        observe("500233", ONCE, new Period.CalendarYear(Year.of(2021)), exact("12.5"), LocalDate.of(2022, 1, 10));
    }

    private void span(String first, String last, String number) {
        LocalDate end = LocalDate.parse(last);
        observe("500233", EVENTS, new Period.Span(LocalDate.parse(first), end), exact(number), end.plusDays(9));
    }

    private void income() {
        Period year = new Period.CalendarYear(Year.of(2024));
        LocalDate day = LocalDate.of(2025, 1, 15);
        observe("500151", INCOME, year, exact("86000000"), day);
        observe("500151", "lodging-income", year, exact("31500000"), day);
        observe("500151", "catering-income", year, new Quantity.Over(new BigDecimal("28000000")), Nature.ACTUAL, day);
        observe("500151", "ticket-income", year, exact("9200000"), day);
    }

    private void observe(String area, String indicator, Period period, Quantity quantity, LocalDate published) {
        observe(area, indicator, period, quantity, Nature.ACTUAL, published);
    }

    private void observe(
            String area, String indicator, Period period, Quantity quantity, Nature nature, LocalDate published) {
        add(area, indicator, period, quantity, Optional.empty(), nature, published);
    }

    private void add(
            String area,
            String indicator,
            Period period,
            Quantity quantity,
            Optional<Change> change,
            Nature nature,
            LocalDate published) {
        Document document = documents.computeIfAbsent(published, Trending::document);
        String id = String.join(
                "#", indicator, area, period.to().map(LocalDate::toString).orElse(""), document.id());
        observations.add(new Observation(
                id,
                area,
                indicator,
                period,
                quantity,
                change,
                nature,
                Scope.WHOLE_AREA,
                new Source(document.id(), List.of(new Span(0, 1)), Reading.NUMBER),
                Review.ACCEPTED,
                Optional.empty()));
    }

    private static Document document(LocalDate published) {
        return new Document(
                "bulletin-" + published,
                new Text("乡村发展月报", "Rural bulletin"),
                Optional.of(new Text("市乡村发展中心", "Centre for Rural Development")),
                Optional.of(published),
                "一");
    }

    private static Indicator indicator(String id, String zh, String en, String unit) {
        return new Indicator(id, new Text(zh, en), "rural", unit, Direction.MORE_IS_BETTER, true, List.of());
    }

    private static Quantity exact(String number) {
        return new Quantity.Exact(new BigDecimal(number));
    }

    private static BigDecimal hundreds(int number) {
        return BigDecimal.valueOf(number * 100L);
    }

    /** Charts of every new kind by a name that can be a file's, in one language. */
    public static Map<String, Picture> pictures(Language language) {
        Map<String, Picture> all = new LinkedHashMap<>();
        Stream.of(VISITORS, COVERAGE, COMPANIES, GROWTH, EVENTS, ONCE)
                .forEach(indicator -> all.put("line-" + indicator, trend(indicator, TrendStyle.TOGETHER, language)));
        all.put("multiples-lines", trend(VISITORS, TrendStyle.APART, language));
        all.put("multiples-redrawn", trend(COMPANIES, TrendStyle.APART, language));
        all.put("donut-rest", chart(ChartKind.DONUT, language));
        all.put("donut-whole", shipped(ChartKind.DONUT, language));
        all.put("multiples-bars", shipped(ChartKind.MULTIPLES, language));
        return all;
    }

    private static Chart shipped(ChartKind kind, Language language) {
        try {
            return Shipped.builder(language).chart(kind, Selection.ALL);
        } catch (NothingToDrawException e) {
            throw new AssertionError(e);
        }
    }
}
