package org.quxian.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Fault;
import org.quxian.observation.Indicator;
import org.quxian.observation.Relation;
import org.quxian.observation.Rules;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;
import org.quxian.observation.Unit;

/** Checks that the names in the catalogue files refer to each other rightly. */
final class CatalogueCheck {
    private final List<Fault> faults = new ArrayList<>();

    private CatalogueCheck() {}

    static List<Fault> faults(Catalogue catalogue, Rules rules) {
        CatalogueCheck check = new CatalogueCheck();
        check.twice("themes.json", catalogue.themes(), Theme::id);
        check.twice("indicators.json", catalogue.indicators(), Indicator::id);
        check.twice("units.json", catalogue.units(), Unit::symbol);
        for (Unit unit : catalogue.units()) {
            check.refers(
                    "units.json " + unit.symbol() + ".base",
                    "单位",
                    "unit",
                    unit.base(),
                    catalogue.unit(unit.base()).isPresent());
        }
        for (Indicator indicator : catalogue.indicators()) {
            String place = "indicators.json " + indicator.id();
            check.refers(
                    place + ".theme",
                    "主题",
                    "theme",
                    indicator.theme(),
                    catalogue.theme(indicator.theme()).isPresent());
            check.refers(
                    place + ".unit",
                    "单位",
                    "unit",
                    indicator.unit(),
                    catalogue.unit(indicator.unit()).isPresent());
        }
        for (Relation relation : rules.relations()) {
            for (String id : relation.indicators()) {
                check.refers(
                        "relations.json",
                        "指标",
                        "indicator",
                        id,
                        catalogue.indicator(id).isPresent());
            }
        }
        return check.faults;
    }

    private <T> void twice(String file, List<T> entries, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (T entry : entries) {
            String name = key.apply(entry);
            if (!seen.add(name)) {
                faults.add(new Fault(
                        file + " " + name, new Text("“%s”出现了两次".formatted(name), name + " stands there twice")));
            }
        }
    }

    private void refers(String place, String zh, String en, String name, boolean known) {
        if (!known) {
            faults.add(new Fault(
                    place,
                    new Text("没有名为“%s”的%s".formatted(name, zh), "there is no %s called %s".formatted(en, name))));
        }
    }
}
