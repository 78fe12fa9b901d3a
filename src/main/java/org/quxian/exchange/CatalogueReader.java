package org.quxian.exchange;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.quxian.observation.Area;
import org.quxian.observation.Areas;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Fault;
import org.quxian.observation.Indicator;
import org.quxian.observation.Theme;
import org.quxian.observation.Unit;

/**
 * Reads the names that figures refer to. Without one of these files nothing can be read.
 *
 * @param files the folder
 * @param faults takes one fault for each entry that is left out
 */
record CatalogueReader(JsonFiles files, List<Fault> faults) {

    Catalogue read() throws DataException {
        List<Area> areas = areas();
        List<Unit> units = units();
        List<Theme> themes = themes();
        return new Catalogue(new Areas(areas), themes, indicators(themes, units), units);
    }

    private List<Area> areas() throws DataException {
        List<Area> areas = files.read("areas.json", AreasJson.class).areas().stream()
                .map(AreasJson.Entry::area)
                .toList();
        Set<String> codes = areas.stream().map(Area::code).collect(toSet());
        return new Sieve("areas.json areas", faults)
                .keep(
                        areas,
                        List.of(
                                Sieve.distinct("code", CatalogueReader::codeAndFirstDay),
                                Sieve.refers(
                                        "parent",
                                        area -> area.parent().orElse(area.code()),
                                        codes,
                                        Complaint::unknownArea)));
    }

    private static String codeAndFirstDay(Area area) {
        return area.code() + area.lifetime().from().map(day -> " (" + day + ")").orElse("");
    }

    private List<Theme> themes() throws DataException {
        List<Theme> themes = files.read("themes.json", ThemesJson.class).themes().stream()
                .map(ThemesJson.Entry::theme)
                .toList();
        return new Sieve("themes.json themes", faults).keep(themes, List.of(Sieve.distinct("id", Theme::id)));
    }

    private List<Unit> units() throws DataException {
        List<Unit> units = files.read("units.json", UnitsJson.class).units().stream()
                .map(UnitsJson.Entry::unit)
                .toList();
        return new Sieve("units.json units", faults)
                .keep(
                        units,
                        List.of(
                                Sieve.distinct("symbol", Unit::symbol),
                                Sieve.refers("base", Unit::base, bases(units), Complaint::unknownUnit)));
    }

    private List<Indicator> indicators(List<Theme> themes, List<Unit> units) throws DataException {
        List<Indicator> indicators = files.read("indicators.json", IndicatorsJson.class).indicators().stream()
                .map(IndicatorsJson.Entry::indicator)
                .toList();
        Set<String> themeIds = themes.stream().map(Theme::id).collect(toSet());
        return new Sieve("indicators.json indicators", faults)
                .keep(
                        indicators,
                        List.of(
                                Sieve.distinct("id", Indicator::id),
                                Sieve.refers("theme", Indicator::theme, themeIds, Complaint::unknownTheme),
                                Sieve.refers("unit", Indicator::unit, bases(units), Complaint::unknownBaseUnit)));
    }

    private static Set<String> bases(List<Unit> units) {
        return units.stream().filter(Unit::isBase).map(Unit::symbol).collect(toSet());
    }
}
