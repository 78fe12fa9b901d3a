package org.quxian.exchange;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quxian.observation.Area;
import org.quxian.observation.Areas;
import org.quxian.observation.Fault;
import org.quxian.observation.Outline;
import org.quxian.observation.Outlines;

/**
 * Reads the outlines of areas and what they leave open. A broken file is a fault and leaves no outline: everything else
 * stands without them.
 *
 * @param files the folder
 * @param faults takes one fault for each file or entry that is left out
 */
record OutlinesReader(JsonFiles files, List<Fault> faults) {

    private static final String SHAPES = "outlines/chongqing.geojson";
    private static final String OPEN = "map.json";
    private static final int MOST_AREAS = 1_000;
    private static final int MOST_POINTS = 200_000;

    Outlines read(Areas areas) {
        try {
            Set<String> codes = areas.all().stream().map(Area::code).collect(toSet());
            MapJson open = files.read(OPEN, MapJson.class);
            List<Outline> outlines = outlines(codes);
            Set<String> outlined = outlines.stream().map(Outline::code).collect(toSet());
            return new Outlines(
                    open.day(),
                    outlines,
                    substitutes(open, codes, outlined),
                    zones(open, codes),
                    core(open.core(), outlined));
        } catch (DataException broken) {
            faults.add(broken.fault());
            return Outlines.NONE;
        }
    }

    private List<Outline> outlines(Set<String> codes) throws DataException {
        List<OutlinesJson.Feature> features =
                files.read(SHAPES, OutlinesJson.class).features();
        if (features.size() > MOST_AREAS) {
            throw new DataException(new Fault(SHAPES + " features", Complaint.tooMany(MOST_AREAS)));
        }
        List<Outline> outlines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        long points = 0;
        for (int index = 0; index < features.size(); index++) {
            String place = SHAPES + " features[" + index + "]";
            try {
                Outline outline = features.get(index).outline();
                points += outline.rings().stream().mapToLong(List::size).sum();
                if (points > MOST_POINTS) {
                    throw new DataException(new Fault(place, Complaint.tooMany(MOST_POINTS)));
                }
                if (!codes.contains(outline.code())) {
                    faults.add(new Fault(place + ".properties.code", Complaint.unknownArea(outline.code())));
                } else if (seen.add(outline.code())) {
                    outlines.add(outline);
                } else {
                    faults.add(new Fault(place + ".properties.code", Complaint.doubled(outline.code())));
                }
            } catch (IllegalArgumentException wrong) {
                faults.add(new Fault(place + ".geometry.coordinates", Complaint.NO_OUTLINE));
            }
        }
        return outlines;
    }

    private List<Outlines.Substitute> substitutes(MapJson open, Set<String> codes, Set<String> outlined) {
        return new Sieve(OPEN + " substitutes", faults)
                .keep(
                        open.substitutes(),
                        List.of(
                                Sieve.refers("area", Outlines.Substitute::area, codes, Complaint::unknownArea),
                                substitute -> unknown(substitute.outlines(), outlined)));
    }

    private List<Outlines.Zone> zones(MapJson open, Set<String> codes) {
        return new Sieve(OPEN + " zones", faults)
                .keep(
                        open.zones(),
                        List.of(
                                Sieve.distinct("area", Outlines.Zone::area),
                                Sieve.refers("area", Outlines.Zone::area, codes, Complaint::unknownArea)));
    }

    private Optional<Outlines.Core> core(Outlines.Core core, Set<String> outlined) {
        Optional<Sieve.Flaw> flaw = unknown(core.outlines(), outlined);
        flaw.ifPresent(found -> faults.add(new Fault(OPEN + " core." + found.field(), found.sentence())));
        return flaw.isPresent() ? Optional.empty() : Optional.of(core);
    }

    private static Optional<Sieve.Flaw> unknown(List<String> codes, Set<String> outlined) {
        return codes.stream()
                .filter(code -> !outlined.contains(code))
                .findFirst()
                .map(code -> new Sieve.Flaw("outlines", Complaint.unknownOutline(code)));
    }
}
