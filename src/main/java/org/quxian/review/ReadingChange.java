package org.quxian.review;

import java.util.Optional;
import org.quxian.observation.Candidate;
import org.quxian.observation.Document;

/**
 * What a lesson makes of one candidate.
 *
 * @param document where it stands
 * @param before as it is read without the lesson; empty where it is found only with it
 * @param after as it is read with the lesson; empty where it is no longer found
 * @param decided whether somebody has decided on it, so that it stays as it is
 */
public record ReadingChange(
        Document document, Optional<Candidate> before, Optional<Candidate> after, boolean decided) {}
