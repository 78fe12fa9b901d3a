package org.quxian.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
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

/** Made-up figures of one indicator for every district, county and zone, to see a map that is full. */
public final class FullMap {

    private FullMap() {}

    /** Money, from some hundred thousand to hundreds of millions, some of it approximate or forecast. */
    public static Dataset money(ShippedData shipped, LocalDate day) {
        return of(shipped.dataset().catalogue(), "water-project-investment", day, place -> {
            BigDecimal value = BigDecimal.valueOf(Math.round(3.7 * Math.pow(1.19, place)))
                    .movePointRight(5)
                    .round(new java.math.MathContext(2));
            return switch (place % 7) {
                case 3 -> new Quantity.Nearly(value);
                case 5 -> new Quantity.Over(value, Quantity.step(value));
                default -> new Quantity.Exact(value);
            };
        });
    }

    /** Shares between 60 and 99 %. */
    public static Dataset shares(ShippedData shipped, LocalDate day) {
        return of(
                shipped.dataset().catalogue(),
                "canopy-rectification-rate",
                day,
                place -> new Quantity.Exact(
                        BigDecimal.valueOf(600 + place * 37 % 390).movePointLeft(1)));
    }

    /** The figure of the area at a place. */
    private interface Amount {
        Quantity at(int place);
    }

    private static Dataset of(Catalogue catalogue, String indicator, LocalDate day, Amount amount) {
        List<Area> areas = catalogue.areas().on(day).stream()
                .filter(area -> area.kind() != AreaKind.MUNICIPALITY)
                .toList();
        Document document = new Document(
                "sample",
                new Text("样例通报", "Sample bulletin"),
                Optional.of(new Text("测试", "Test")),
                Optional.of(day),
                Optional.empty(),
                "样例");
        List<Observation> figures = new ArrayList<>();
        for (int place = 0; place < areas.size(); place++) {
            figures.add(new Observation(
                    "sample#" + place,
                    areas.get(place).code(),
                    indicator,
                    new Period.AsOf(day),
                    amount.at(place * 17 % areas.size()),
                    Optional.empty(),
                    place % 11 == 4 ? Nature.FORECAST : Nature.ACTUAL,
                    Scope.WHOLE_AREA,
                    new Source("sample", List.of(new Span(0, 2)), Reading.NUMBER),
                    Review.ACCEPTED,
                    Optional.empty()));
        }
        return new Dataset(catalogue, List.of(document), figures);
    }
}
