package org.quxian.desktop.support;

import org.quxian.observation.Text;

/**
 * How work ended.
 *
 * @param <T> what comes out of it
 */
public sealed interface Outcome<T> {

    /**
     * It is done.
     *
     * @param value what came out
     * @param <T> what comes out of it
     */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * It was stopped on request.
     *
     * @param partial what had come out by then
     * @param <T> what comes out of it
     */
    record Cancelled<T>(T partial) implements Outcome<T> {}

    /**
     * It failed.
     *
     * @param sentence what happened, for the user
     * @param <T> what should have come out of it
     */
    record Failed<T>(Text sentence) implements Outcome<T> {}
}
