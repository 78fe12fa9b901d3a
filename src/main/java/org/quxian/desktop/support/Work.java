package org.quxian.desktop.support;

import org.quxian.observation.ReportableException;

/**
 * Something that takes long enough to be done beside the window.
 *
 * @param <T> what comes out
 */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does it. Work of several steps reports each one, and stops with what it has once it is cancelled.
     *
     * @param progress takes reports, and tells of a cancellation
     * @return what came out
     * @throws ReportableException when it failed
     */
    T run(Progress progress) throws ReportableException;
}
