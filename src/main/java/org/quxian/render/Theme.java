package org.quxian.render;

/** The two looks of every picture. */
public enum Theme {
    /** Dark ink on a white page: for reports and daylight. */
    LIGHT,
    /** Light ink on a dark page. */
    DARK
}
