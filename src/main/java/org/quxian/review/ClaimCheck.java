package org.quxian.review;

import java.time.LocalDate;
import java.util.Optional;
import org.quxian.observation.Areas;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Claim;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Text;

/**
 * Whether a claim can become an observation.
 *
 * @param catalogue the names there are
 */
public record ClaimCheck(Catalogue catalogue) {

    private static final Text NO_AREA = new Text("还没有说明是哪个区县。", "The figure's area is not said yet.");
    private static final Text NO_INDICATOR = new Text("还没有说明是什么指标。", "The figure's indicator is not said yet.");

    /**
     * What is wrong with {@code claim}, in one sentence: its area or indicator is missing or not there when the document
     * was published, or the unit is not the indicator's.
     *
     * @param document where the figure stands
     * @return empty if all is well
     */
    public Optional<Text> flaw(Claim claim, Document document) {
        if (claim.area().isEmpty()) {
            return Optional.of(NO_AREA);
        }
        if (claim.indicator().isEmpty()) {
            return Optional.of(NO_INDICATOR);
        }
        return area(claim.area().get(), claim, document)
                .or(() -> unit(claim.indicator().get(), claim.unit()));
    }

    /** The day that decides is the one that the check of a store looks at: of publication, else of the period. */
    private Optional<Text> area(String code, Claim claim, Document document) {
        Areas areas = catalogue.areas();
        Optional<LocalDate> day = document.published().or(claim.period()::to).or(claim.period()::from);
        if (day.isEmpty()) {
            boolean known = areas.all().stream().anyMatch(area -> area.code().equals(code));
            return known
                    ? Optional.empty()
                    : Optional.of(
                            new Text("没有代码为 %s 的区县。".formatted(code), "No area has the code %s.".formatted(code)));
        }
        return areas.coded(code, day.get()).isPresent()
                ? Optional.empty()
                : Optional.of(new Text(
                        "%s 这天没有代码为 %s 的区县。".formatted(day.get(), code),
                        "No area had the code %s on %s.".formatted(code, day.get())));
    }

    private Optional<Text> unit(String id, String unit) {
        Optional<Indicator> indicator = catalogue.indicator(id);
        if (indicator.isEmpty()) {
            return Optional.of(new Text("没有名为 %s 的指标。".formatted(id), "There is no indicator %s.".formatted(id)));
        }
        Indicator known = indicator.get();
        return known.unit().equals(unit)
                ? Optional.empty()
                : Optional.of(new Text(
                        "指标“%s”以%s计，不能用%s。".formatted(known.name().zh(), known.unit(), unit),
                        "The indicator “%s” is counted in %s, not in %s."
                                .formatted(known.name().en(), known.unit(), unit)));
    }
}
