package org.quxian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quxian.observation.Area;
import org.quxian.observation.Areas;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Scope;
import org.quxian.series.AreaChange;
import org.quxian.series.Figure;
import org.quxian.series.Lineage;
import org.quxian.series.Track;

/** Sorts figures into lines: those of one indicator, one subject and an area that went on as the same. */
final class Strands {

    private final Areas areas;
    private final Catalogue catalogue;
    private final Lineage lineage;

    Strands(Catalogue catalogue) {
        this.areas = catalogue.areas();
        this.catalogue = catalogue;
        this.lineage = new Lineage(areas);
    }

    private record Key(Area area, String indicator, Scope scope) {
        /** Nearly all differ in these two. */
        @Override
        public int hashCode() {
            return Objects.hash(area.code(), indicator);
        }
    }

    /** The lines of {@code figures}, in the order of the catalogue; those without a place in time have none. */
    List<Strand> of(List<Figure> figures) {
        Map<Key, List<Figure>> found = new LinkedHashMap<>();
        IdentityHashMap<Area, Area> last = new IdentityHashMap<>();
        for (Figure figure : figures) {
            Key key = new Key(
                    last.computeIfAbsent(figure.area(), lineage::last),
                    figure.indicator().id(),
                    figure.observation().scope());
            found.computeIfAbsent(key, missing -> new ArrayList<>()).add(figure);
        }
        return found.entrySet().stream()
                .map(line -> strand(line.getKey().area(), line.getValue()))
                .sorted(Comparator.comparingInt((Strand strand) -> areas.all().indexOf(strand.area()))
                        .thenComparingInt(strand ->
                                catalogue.indicators().indexOf(strand.first().indicator())))
                .toList();
    }

    private Strand strand(Area area, List<Figure> figures) {
        List<AreaChange> changes = lineage.changes(area);
        return new Strand(figures.getFirst(), area, Track.of(figures, changes), changes);
    }
}
