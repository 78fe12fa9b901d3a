package org.quxian.store;

import org.quxian.observation.Candidate;

/**
 * A candidate whose sentence is no longer in its document.
 *
 * @param candidate as it was last; its places are those in {@code text}
 * @param text the document's text at that time
 */
public record Retired(Candidate candidate, String text) {}
