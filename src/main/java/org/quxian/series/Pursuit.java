package org.quxian.series;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Area;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;

/**
 * A target and what is known of the way to it.
 *
 * @param name what is to be done
 * @param area where
 * @param scope whose target it is
 * @param attainment how it stands
 * @param count what is done, where the target is a rate of it; empty where it is not known
 */
public record Pursuit(Text name, Area area, Scope scope, Attainment attainment, Optional<Figure> count) {

    /** The figures that it rests on: what is done, how far it is, the target. */
    public List<Figure> figures() {
        return Stream.of(
                        count, attainment.now(), Optional.of(attainment.target().figure()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** All that was computed for it. */
    public List<Derived> derived() {
        return Stream.of(attainment.left(), attainment.needed(), attainment.soFar())
                .flatMap(Optional::stream)
                .toList();
    }
}
