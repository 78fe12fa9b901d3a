package org.quxian.review;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Direction;
import org.quxian.observation.Indicator;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/**
 * An indicator that a person wants to have.
 *
 * @param name its name
 * @param theme the id of its theme
 * @param unit the symbol of the base unit that its values are kept in
 * @param direction whether more is better
 * @param synonyms other names that texts use for it
 */
public record NewIndicator(Text name, String theme, String unit, Direction direction, List<String> synonyms) {

    public NewIndicator {
        synonyms = List.copyOf(synonyms);
    }

    /** The indicator, under an id that follows from its name. */
    Indicator indicator() {
        return new Indicator("own-" + DocumentIds.fingerprint(name.zh()), name, theme, unit, direction, true, synonyms);
    }

    /**
     * What is wrong with it, in one sentence: there is one of that name, or no such theme or base unit.
     *
     * @param catalogue the names as they are without it
     * @return empty if all is well
     */
    public Optional<Text> flaw(Catalogue catalogue) {
        boolean taken = catalogue.indicators().stream()
                .anyMatch(indicator -> indicator.name().zh().equals(name.zh())
                        || indicator.id().equals(indicator().id()));
        if (taken) {
            return Optional.of(new Text(
                    "已经有名为“%s”的指标。".formatted(name.zh()), "There is an indicator “%s” already.".formatted(name.en())));
        }
        if (catalogue.theme(theme).isEmpty()) {
            return Optional.of(new Text("没有名为 %s 的主题。".formatted(theme), "There is no theme %s.".formatted(theme)));
        }
        if (!catalogue.unit(unit).map(Unit::isBase).orElse(false)) {
            return Optional.of(new Text(
                    "%s 不是基本单位，不能用来记数。".formatted(unit),
                    "%s is not a base unit, so no values can be kept in it.".formatted(unit)));
        }
        return Optional.empty();
    }
}
