package org.quxian.chart;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Area;
import org.quxian.series.AreaChange;
import org.quxian.series.Figure;
import org.quxian.series.Track;

/**
 * What makes one line: the figures of one indicator and one subject along time.
 *
 * @param first any of its figures, for what they share
 * @param area the area as it is called at the end
 * @param track its figures along time
 * @param changes the changes of its area, the oldest first
 */
record Strand(Figure first, Area area, Track track, List<AreaChange> changes) {

    Strand {
        changes = List.copyOf(changes);
    }

    /** The figures that a statement can be made of. */
    List<Track.Step> told() {
        return track.comparable(changes);
    }

    /** Its last figure. */
    Optional<Track.Step> last() {
        List<Track.Step> steps = track.steps();
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }
}
