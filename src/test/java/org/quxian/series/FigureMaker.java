package org.quxian.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
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
import org.quxian.observation.Unit;

/** Makes figures for tests, one property at a time; everything else is plain. */
public final class FigureMaker {

    public static final Unit HOUSEHOLDS = count("户", "households");
    public static final Unit VEHICLES = count("辆", "vehicles");
    public static final Unit COMPANIES = count("家", "organisations");
    public static final Unit PERSON_TIMES = count("人次", "person-times");
    public static final Unit PERCENT = new Unit("%", "percent", "ratio", "%", BigDecimal.ONE, "UCUM", "%");
    public static final Unit YUAN = new Unit("元", "yuan", "currency", "元", BigDecimal.ONE, "ISO4217", "CNY");
    public static final Unit TONNES = new Unit("吨", "tonnes", "mass_bulk", "吨", BigDecimal.ONE, "UCUM", "t");
    public static final Unit MU = new Unit("亩", "mu", "area_land", "亩", BigDecimal.ONE, "LOCAL", "mu");

    private final String id;
    private final Unit unit;
    private Quantity quantity;
    private String area = "1";
    private String indicator;
    private Period period = new Period.Unstated();
    private Nature nature = Nature.ACTUAL;
    private Scope scope = Scope.WHOLE_AREA;
    private Direction direction = Direction.NEUTRAL;
    private Reading reading = Reading.NUMBER;
    private String document = "text";
    private Optional<LocalDate> published = Optional.of(LocalDate.of(2021, 8, 12));

    private FigureMaker(String id, Unit unit, Quantity quantity) {
        this.id = id;
        this.indicator = id;
        this.unit = unit;
        this.quantity = quantity;
    }

    private static Unit count(String symbol, String name) {
        return new Unit(symbol, name, "count_" + name, symbol, BigDecimal.ONE, "LOCAL", symbol);
    }

    /** An exact figure of the whole of area 1 with no time, read as a number. */
    public static FigureMaker exact(String id, String number, Unit unit) {
        return new FigureMaker(id, unit, new Quantity.Exact(new BigDecimal(number)));
    }

    /** A figure of 余. */
    public static FigureMaker over(String id, String number, Unit unit) {
        return new FigureMaker(id, unit, new Quantity.Over(new BigDecimal(number)));
    }

    public FigureMaker with(Quantity other) {
        quantity = other;
        return this;
    }

    public FigureMaker with(Nature other) {
        nature = other;
        return this;
    }

    public FigureMaker with(Scope other) {
        scope = other;
        return this;
    }

    public FigureMaker with(Direction other) {
        direction = other;
        return this;
    }

    public FigureMaker asOf(String day) {
        return during(new Period.AsOf(LocalDate.parse(day)));
    }

    public FigureMaker during(Period other) {
        period = other;
        return this;
    }

    public FigureMaker in(String otherArea) {
        area = otherArea;
        return this;
    }

    public FigureMaker of(String otherIndicator) {
        indicator = otherIndicator;
        return this;
    }

    public FigureMaker inWords() {
        reading = Reading.WORDS;
        return this;
    }

    public FigureMaker from(String otherDocument, Optional<LocalDate> day) {
        document = otherDocument;
        published = day;
        return this;
    }

    public Figure make() {
        Observation observation = new Observation(
                id,
                area,
                indicator,
                period,
                quantity,
                Optional.empty(),
                nature,
                scope,
                new Source(document, List.of(new Span(0, 1)), reading),
                Review.ACCEPTED,
                Optional.empty());
        Area place = new Area(
                area,
                Text.same(area),
                Text.same(area),
                AreaKind.DISTRICT,
                Optional.empty(),
                Lifetime.ALWAYS,
                OptionalLong.empty(),
                Optional.empty(),
                List.of());
        Indicator measured =
                new Indicator(indicator, Text.same(indicator), "theme", unit.symbol(), direction, true, List.of());
        return new Figure(
                observation,
                place,
                measured,
                unit,
                new Document(document, Text.same(document), Optional.empty(), published, "文"));
    }
}
