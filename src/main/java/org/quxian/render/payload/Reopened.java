package org.quxian.render.payload;

import org.quxian.observation.Text;

/** What came out of a picture file. */
public sealed interface Reopened {

    /** What it carries. */
    Payload payload();

    /**
     * Pixels and payload are as they were written.
     *
     * @param payload what it carries
     */
    record Whole(Payload payload) implements Reopened {}

    /**
     * Something was altered since.
     *
     * @param payload what it carries now
     * @param what what was altered, in one sentence
     */
    record Altered(Payload payload, Text what) implements Reopened {}
}
