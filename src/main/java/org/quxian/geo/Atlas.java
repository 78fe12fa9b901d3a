package org.quxian.geo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Areas;
import org.quxian.observation.Outline;
import org.quxian.observation.Outlines;
import org.quxian.observation.Place;

/** The outlines on one flat map, and which of them stand for which area on a day. */
public final class Atlas {

    /** Fine enough for a label, in kilometres. */
    private static final double PRECISION = 1;

    /** Around the core, in kilometres. */
    private static final double MARGIN = 2;

    private final Areas areas;
    private final Outlines outlines;
    private final Projection projection;
    private final Map<String, Polygon> shapes = new LinkedHashMap<>();

    /**
     * @param areas all areas, past and present
     * @param outlines their outlines
     */
    public Atlas(Areas areas, Outlines outlines) {
        this.areas = areas;
        this.outlines = outlines;
        this.projection = projection(outlines.outlines());
        for (Outline outline : outlines.outlines()) {
            shapes.put(
                    outline.code(),
                    new Polygon(outline.rings().stream()
                            .map(ring -> ring.stream().map(projection::point).toList())
                            .toList()));
        }
    }

    /** Whether there is no outline at all. */
    public boolean isEmpty() {
        return shapes.isEmpty();
    }

    /** The map with the areas that existed on {@code day}. */
    public Layout on(LocalDate day) {
        List<Area> then = areas.on(day);
        List<Tract> tracts = then.stream()
                .flatMap(area -> shape(area, day).stream().map(shape -> tract(area, shape)))
                .toList();
        List<Spot> spots = then.stream()
                .filter(area -> area.kind() == AreaKind.ZONE)
                .flatMap(area -> outlines.zones().stream()
                        .filter(zone -> zone.area().equals(area.code()))
                        .map(zone -> new Spot(area, projection.point(zone.place()))))
                .toList();
        return new Layout(
                tracts,
                spots,
                core(),
                outlines.substitutes().stream()
                        .filter(substitute -> !day.isBefore(substitute.from()))
                        .map(Outlines.Substitute::note)
                        .toList());
    }

    private static Tract tract(Area area, Polygon shape) {
        return new Tract(area, shape, shape.label(PRECISION));
    }

    /** The outlines that stand for {@code area}, or its own where it is the area that the outline was made of. */
    private Optional<Polygon> shape(Area area, LocalDate day) {
        List<Polygon> substitutes = outlines.substitutes().stream()
                .filter(substitute -> substitute.area().equals(area.code()) && !day.isBefore(substitute.from()))
                .flatMap(substitute -> shapes(substitute.outlines()).stream())
                .toList();
        if (!substitutes.isEmpty()) {
            return Optional.of(Union.of(substitutes));
        }
        boolean isOwn =
                areas.coded(area.code(), outlines.day()).filter(area::equals).isPresent();
        return isOwn ? Optional.ofNullable(shapes.get(area.code())) : Optional.empty();
    }

    private List<Polygon> shapes(List<String> codes) {
        return codes.stream()
                .flatMap(code -> Optional.ofNullable(shapes.get(code)).stream())
                .toList();
    }

    private Optional<Layout.Core> core() {
        return outlines.core()
                .map(core -> new Layout.Core(
                        core.name(),
                        Box.over(shapes(core.outlines()).stream()
                                        .map(Polygon::box)
                                        .toList())
                                .grown(MARGIN)));
    }

    /** True in the middle of all outlines. */
    private static Projection projection(List<Outline> outlines) {
        List<Place> places = outlines.stream()
                .flatMap(outline -> outline.rings().stream())
                .flatMap(List::stream)
                .toList();
        return new Projection(
                middle(places.stream().map(Place::longitude)),
                middle(places.stream().map(Place::latitude)));
    }

    private static double middle(Stream<Double> degrees) {
        var range = degrees.mapToDouble(Double::doubleValue).summaryStatistics();
        return range.getCount() == 0 ? 0 : (range.getMin() + range.getMax()) / 2;
    }
}
