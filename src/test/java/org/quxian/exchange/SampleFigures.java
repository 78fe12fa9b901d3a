package org.quxian.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Areas;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Change;
import org.quxian.observation.Dataset;
import org.quxian.observation.Direction;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Lifetime;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;
import org.quxian.observation.Reading;
import org.quxian.observation.Review;
import org.quxian.observation.Scope;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;
import org.quxian.observation.Unit;

/** Two districts and a zone with a figure of every kind, small enough to read. */
public final class SampleFigures {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 8, 12);

    private static final Document BULLETIN = new Document(
            "qianjiang",
            new Text("黔江区通报", "Qianjiang bulletin"),
            Optional.of(new Text("样例", "Sample")),
            Optional.of(PUBLISHED),
            """
            截至7月31日，整改615户，整改率80.70%。目标是9月底前全部整改。
            =每周直播2-3次，销售8万余元；投资近5亿元。事故每年10起左右，办证不到30分钟。
            一家公司收入下降88%。全年预计产量12万吨。
            """);

    private static final Document OTHER = new Document(
            "wansheng", new Text("万盛通报", "Wansheng bulletin"), Optional.empty(), Optional.empty(), "注册企业638家");

    private SampleFigures() {}

    /** The sample. */
    public static Dataset data() {
        return new Dataset(catalogue(), List.of(BULLETIN, OTHER), observations());
    }

    private static List<Observation> observations() {
        Period july = new Period.AsOf(LocalDate.of(2021, 7, 31));
        Period since = new Period.Since(LocalDate.of(2018, 1, 1));
        Scope village = new Scope(Scope.Kind.AREA, Optional.of(new Text("中坝村", "Zhongba village")));
        Scope company = new Scope(Scope.Kind.ORGANISATION, Optional.of(new Text("一家公司", "A company")));
        Scope person = new Scope(Scope.Kind.PERSON, Optional.of(new Text("一位居民", "A resident")));
        Period unstated = new Period.Unstated();
        return List.of(
                figure("households", july, new Quantity.Exact(new BigDecimal("615")), Scope.WHOLE_AREA, "615户"),
                figure("rate", july, new Quantity.Exact(new BigDecimal("80.70")), Scope.WHOLE_AREA, "80.70%"),
                target("rate", new Period.AsOf(LocalDate.of(2021, 9, 30)), "全部整改"),
                figure(
                        "broadcasts",
                        unstated,
                        new Quantity.Range(new BigDecimal("2"), new BigDecimal("3")),
                        village,
                        "2-3次"),
                figure("sales", since, new Quantity.Over(new BigDecimal("8E+4")), village, "8万余元"),
                figure("sales", since, new Quantity.Nearly(new BigDecimal("5E+8")), Scope.WHOLE_AREA, "近5亿元"),
                figure("accidents", unstated, new Quantity.About(new BigDecimal("10")), company, "10起左右"),
                figure("minutes", july, new Quantity.Under(new BigDecimal("30")), person, "不到30分钟"),
                change("growth", "88%"),
                forecast("output", "12万吨"),
                elsewhere("companies", "638家"));
    }

    private static Observation figure(
            String indicator, Period period, Quantity quantity, Scope scope, String... pieces) {
        return new Observation(
                "qianjiang-" + indicator + "-" + quantity.reach().toPlainString(),
                "500114",
                indicator,
                period,
                quantity,
                Optional.empty(),
                Nature.ACTUAL,
                scope,
                new Source(BULLETIN.id(), spans(BULLETIN, pieces), Reading.NUMBER),
                Review.ACCEPTED,
                Optional.empty());
    }

    private static Observation target(String indicator, Period period, String piece) {
        return new Observation(
                "qianjiang-target",
                "500114",
                indicator,
                period,
                new Quantity.Exact(new BigDecimal("100")),
                Optional.empty(),
                Nature.TARGET,
                Scope.WHOLE_AREA,
                new Source(BULLETIN.id(), spans(BULLETIN, "目标", piece), Reading.WORDS),
                Review.PENDING,
                Optional.of(new Text("-两项工作合计", "-Both works")));
    }

    private static Observation change(String indicator, String piece) {
        return new Observation(
                "qianjiang-change",
                "500114",
                indicator,
                Period.between(Optional.of(LocalDate.of(2020, 2, 1)), Optional.of(LocalDate.of(2020, 3, 31))),
                new Quantity.Exact(new BigDecimal("88")),
                Optional.of(Change.DOWN),
                Nature.ACTUAL,
                new Scope(Scope.Kind.ORGANISATION, Optional.of(new Text("一家公司", "A company"))),
                new Source(BULLETIN.id(), spans(BULLETIN, piece), Reading.NUMBER),
                Review.IN_DOUBT,
                Optional.empty());
    }

    private static Observation forecast(String indicator, String piece) {
        return new Observation(
                "qianjiang-forecast",
                "500114",
                indicator,
                Period.between(Optional.of(LocalDate.of(2021, 1, 1)), Optional.of(LocalDate.of(2021, 12, 31))),
                new Quantity.Exact(new BigDecimal("12E+4")),
                Optional.of(Change.UP),
                Nature.FORECAST,
                Scope.WHOLE_AREA,
                new Source(BULLETIN.id(), spans(BULLETIN, piece), Reading.NUMBER),
                Review.CORRECTED,
                Optional.empty());
    }

    private static Observation elsewhere(String indicator, String piece) {
        return new Observation(
                "wansheng-" + indicator,
                "CQ-WSJK",
                indicator,
                new Period.Unstated(),
                new Quantity.Exact(new BigDecimal("638")),
                Optional.empty(),
                Nature.ACTUAL,
                Scope.WHOLE_AREA,
                new Source(OTHER.id(), spans(OTHER, piece), Reading.NUMBER),
                Review.ACCEPTED,
                Optional.empty());
    }

    private static List<Span> spans(Document document, String... pieces) {
        return Arrays.stream(pieces)
                .map(piece -> {
                    int start = document.text().indexOf(piece);
                    return new Span(start, start + piece.length());
                })
                .toList();
    }

    private static Catalogue catalogue() {
        return new Catalogue(
                new Areas(List.of(
                        area("500114", "黔江区", "黔江", "Qianjiang District", "Qianjiang", AreaKind.DISTRICT),
                        area("500151", "铜梁区", "铜梁", "Tongliang District", "Tongliang", AreaKind.DISTRICT),
                        area("CQ-WSJK", "万盛经济技术开发区", "万盛经开区", "Wansheng Zone", "Wansheng", AreaKind.ZONE))),
                List.of(
                        new Theme(
                                "fire-safety",
                                new Text("消防整治", "Fire safety"),
                                new Text("还剩多少？", "How many are left?")),
                        new Theme("economy", new Text("经济", "Economy"), new Text("多少？", "How much?"))),
                List.of(
                        indicator("households", "整改户数", "Households rectified", "fire-safety", "户"),
                        indicator("rate", "整改率", "Rectification rate", "fire-safety", "%"),
                        indicator("broadcasts", "每周直播次数", "Broadcasts per week", "economy", "次"),
                        indicator("sales", "销售额", "Sales", "economy", "元"),
                        indicator("accidents", "年事故数", "Accidents per year", "economy", "起"),
                        indicator("minutes", "办理用时", "Handling time", "economy", "分钟"),
                        indicator("growth", "收入同比", "Revenue change", "economy", "%"),
                        indicator("output", "产量", "Output", "economy", "吨"),
                        indicator("companies", "注册企业", "Companies registered", "economy", "家")),
                List.of(
                        unit("户", "C62"),
                        unit("%", "P1"),
                        unit("元", "CNY"),
                        unit("吨", "TNE"),
                        unit("次", "次"),
                        unit("起", "起"),
                        unit("分钟", "分钟"),
                        unit("家", "家")));
    }

    private static Area area(String code, String zh, String shortZh, String en, String shortEn, AreaKind kind) {
        return new Area(
                code,
                new Text(zh, en),
                new Text(shortZh, shortEn),
                kind,
                Optional.empty(),
                Lifetime.ALWAYS,
                OptionalLong.empty(),
                Optional.empty(),
                List.of());
    }

    private static Indicator indicator(String id, String zh, String en, String theme, String unit) {
        return new Indicator(id, new Text(zh, en), theme, unit, Direction.NEUTRAL, true, List.of());
    }

    private static Unit unit(String symbol, String code) {
        return new Unit(symbol, symbol, "sample", symbol, BigDecimal.ONE, "LOCAL", code);
    }
}
