package org.quxian.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.quxian.observation.TextOrder;
import org.quxian.observation.Theme;
import org.quxian.observation.Unit;

/** A small dataset in which every kind of everything occurs; {@link SampleReview} says how it came to stand. */
final class SampleData {

    static final String BULLETIN = "黔江区消防整治：截至7月底，完成整改615户，整改率80.70%。𠀀村有20余户待查；'\"\\\n第二段。";

    private SampleData() {}

    static Dataset dataset() {
        return with(observations());
    }

    static Dataset with(List<Observation> observations) {
        return new Dataset(catalogue(), documents(), new TextOrder(documents()).observations(observations));
    }

    static Catalogue catalogue() {
        return new Catalogue(
                new Areas(List.of(municipality(), countyOnce(), countyNow(), zone())),
                List.of(
                        new Theme("water", new Text("农村供水", "Rural water"), new Text("够用吗？", "Is it enough?")),
                        new Theme("fire", new Text("消防整治", "Fire safety"), new Text("还剩多少？", "How many are left?"))),
                List.of(
                        new Indicator(
                                "done",
                                new Text("整改户数", "Households done"),
                                "fire",
                                "户",
                                Direction.MORE_IS_BETTER,
                                true,
                                List.of("完成整改", "已整改")),
                        new Indicator(
                                "loans", new Text("贷款金额", "Loans"), "water", "元", Direction.NEUTRAL, false, List.of())),
                // A derived unit before its base unit.
                List.of(
                        unit("万元", "元", "10000"),
                        unit("户", "户", "1"),
                        unit("元", "元", "1"),
                        unit("斤", "公斤", "0.50"),
                        unit("公斤", "公斤", "1")));
    }

    private static Unit unit(String symbol, String base, String factor) {
        return new Unit(symbol, "name of " + symbol, "dimension", base, new BigDecimal(factor), "LOCAL", "x");
    }

    private static Area municipality() {
        return new Area(
                "500000",
                new Text("重庆市", "Chongqing"),
                new Text("重庆", "Chongqing"),
                AreaKind.MUNICIPALITY,
                Optional.empty(),
                Lifetime.ALWAYS,
                OptionalLong.of(32_054_159L),
                Optional.of(new BigDecimal("82402.00")),
                List.of());
    }

    private static Area countyOnce() {
        return area(
                "黔江县", AreaKind.COUNTY, Optional.empty(), Optional.of(LocalDate.of(2000, 6, 25)), List.of("500114"));
    }

    private static Area countyNow() {
        return area("黔江区", AreaKind.DISTRICT, Optional.of(LocalDate.of(2000, 6, 25)), Optional.empty(), List.of());
    }

    private static Area area(
            String name, AreaKind kind, Optional<LocalDate> from, Optional<LocalDate> until, List<String> successors) {
        return new Area(
                "500114",
                new Text(name, "Qianjiang"),
                new Text("黔江", "Qianjiang"),
                kind,
                Optional.of("500000"),
                new Lifetime(from, until),
                OptionalLong.empty(),
                Optional.empty(),
                successors);
    }

    private static Area zone() {
        return new Area(
                "CQ-WSJK",
                new Text("万盛经济技术开发区", "Wansheng Economic and Technological Development Zone"),
                new Text("万盛经开区", "Wansheng"),
                AreaKind.ZONE,
                Optional.of("500000"),
                new Lifetime(Optional.of(LocalDate.of(2011, 10, 27)), Optional.of(LocalDate.of(2030, 1, 1))),
                OptionalLong.of(0),
                Optional.of(new BigDecimal("5E+2")),
                List.of("500114", "500000"));
    }

    private static List<Document> documents() {
        return List.of(
                new Document(
                        "later",
                        new Text("消防整治简报", "Fire safety bulletin"),
                        Optional.of(new Text("黔江区", "Qianjiang")),
                        Optional.of(LocalDate.of(2021, 8, 12)),
                        Optional.of("消防 简报.docx"),
                        BULLETIN),
                new Document("earlier", Text.same("x"), Optional.empty(), Optional.empty(), "长".repeat(200_000)));
    }

    private static List<Observation> observations() {
        List<Observation> all = new ArrayList<>();
        LocalDate day = LocalDate.of(2021, 7, 31);
        all.add(of("z-first", new Period.AsOf(day), new Quantity.Exact(new BigDecimal("615"))));
        all.add(of("percent", new Period.Since(day), new Quantity.Exact(new BigDecimal("80.70"))));
        all.add(of("wan", new Period.Span(day, day), new Quantity.About(new BigDecimal("90076E+3"))));
        all.add(of("yi", new Period.CalendarYear(Year.of(2020)), new Quantity.Nearly(new BigDecimal("5E+8"))));
        all.add(of("more", new Period.CalendarQuarter(Year.of(2021), 4), new Quantity.Over(new BigDecimal("2E+1"))));
        all.add(of("less", new Period.CalendarMonth(YearMonth.of(2020, 2)), new Quantity.Under(BigDecimal.TEN)));
        all.add(of(
                "range",
                new Period.Unstated(),
                new Quantity.Range(new BigDecimal("2"), new BigDecimal("3.000000000001"))));
        all.add(of("nothing", new Period.Unstated(), new Quantity.Exact(new BigDecimal("0.00"))));
        all.add(of("tens of nothing", new Period.Unstated(), new Quantity.Exact(new BigDecimal("0E+4"))));
        all.add(new Observation(
                "full#1",
                "CQ-WSJK",
                "loans",
                new Period.AsOf(day),
                new Quantity.Exact(new BigDecimal("88")),
                Optional.of(Change.DOWN),
                Nature.TARGET,
                new Scope(Scope.Kind.ORGANISATION, Optional.of(new Text("某货运企业", "a haulier"))),
                new Source("later", List.of(new Span(20, 24), new Span(0, 3), new Span(5, 6)), Reading.COUNTED),
                Review.CORRECTED,
                Optional.of(new Text("累计", "Cumulative"))));
        all.add(new Observation(
                "village",
                "500114",
                "done",
                new Period.AsOf(day),
                new Quantity.Exact(BigDecimal.ONE),
                Optional.of(Change.UP),
                Nature.FORECAST,
                new Scope(Scope.Kind.AREA, Optional.of(Text.same("𠀀村"))),
                new Source("earlier", List.of(new Span(0, 200_000)), Reading.WORDS),
                Review.ACCEPTED,
                Optional.empty()));
        all.add(new Observation(
                "person",
                "500114",
                "done",
                new Period.AsOf(day),
                new Quantity.Exact(BigDecimal.ONE),
                Optional.empty(),
                Nature.ACTUAL,
                new Scope(Scope.Kind.PERSON, Optional.of(new Text("一户人家", "a household"))),
                new Source("later", List.of(new Span(0, BULLETIN.length())), Reading.NUMBER),
                Review.ACCEPTED,
                Optional.empty()));
        return all;
    }

    static Observation of(String id, Period period, Quantity quantity) {
        return new Observation(
                id,
                "500114",
                "done",
                period,
                quantity,
                Optional.empty(),
                Nature.ACTUAL,
                Scope.WHOLE_AREA,
                new Source("later", List.of(new Span(18, 22)), Reading.NUMBER),
                Review.ACCEPTED,
                Optional.empty());
    }
}
