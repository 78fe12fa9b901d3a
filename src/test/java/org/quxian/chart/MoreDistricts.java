package org.quxian.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;

/** The shipped figures, and some of other districts beside one of them, so that districts can be compared. */
final class MoreDistricts {

    private Observation model;
    private final Stream.Builder<Observation> added = Stream.builder();

    private UnaryOperator<Document> documents = UnaryOperator.identity();

    private MoreDistricts(String indicator) {
        model = shipped(indicator);
    }

    private static Observation shipped(String indicator) {
        return Shipped.data().dataset().observations().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    /** The shipped figures, to which others of {@code indicator} are added. */
    static MoreDistricts of(String indicator) {
        return new MoreDistricts(indicator);
    }

    /** From here on, figures of {@code indicator} are added. */
    MoreDistricts andOf(String indicator) {
        model = shipped(indicator);
        return this;
    }

    /** Adds a figure like the shipped one of another area. */
    MoreDistricts and(String area, String number) {
        return and(area, new Quantity.Exact(new BigDecimal(number)), model.period(), model.nature());
    }

    MoreDistricts and(String area, Quantity quantity, Period period, Nature nature) {
        return and(area, quantity, period, nature, model.scope(), Optional.empty());
    }

    MoreDistricts and(
            String area, Quantity quantity, Period period, Nature nature, Scope scope, Optional<Text> remark) {
        added.add(new Observation(
                model.id() + "-" + area + scope.subject().map(Text::en).orElse(""),
                area,
                model.indicator(),
                period,
                quantity,
                model.change(),
                nature,
                scope,
                model.source(),
                model.review(),
                remark));
        return this;
    }

    /** Takes the days of publication out of all documents. */
    MoreDistricts unpublished() {
        documents = one -> new Document(one.id(), one.title(), one.publisher(), Optional.empty(), one.text());
        return this;
    }

    static Period asOf(String day) {
        return new Period.AsOf(LocalDate.parse(day));
    }

    ChartBuilder builder(Language language) {
        Dataset shipped = Shipped.data().dataset();
        List<Observation> all =
                Stream.concat(shipped.observations().stream(), added.build()).toList();
        return new ChartBuilder(
                new Dataset(
                        shipped.catalogue(),
                        shipped.documents().stream().map(documents).toList(),
                        all),
                Shipped.data().rules(),
                language);
    }
}
