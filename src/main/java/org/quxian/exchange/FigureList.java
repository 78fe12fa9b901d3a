package org.quxian.exchange;

import java.util.List;
import org.quxian.observation.Candidate;
import org.quxian.observation.Observation;

/**
 * Figures to be listed.
 *
 * @param standing those that somebody has accepted or corrected
 * @param waiting those that nobody has decided on
 */
public record FigureList(List<Observation> standing, List<Candidate> waiting) {

    public FigureList {
        standing = List.copyOf(standing);
        waiting = List.copyOf(waiting);
    }
}
