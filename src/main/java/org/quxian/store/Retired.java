package org.quxian.store;

import org.quxian.observation.Candidate;

/**
 * A candidate that is no longer read in its document.
 *
 * @param candidate as it was last; its places are those in {@code text}
 * @param text the text of the document that it stood in
 */
public record Retired(Candidate candidate, String text) {}
