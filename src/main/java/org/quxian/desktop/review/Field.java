package org.quxian.desktop.review;

/** A part of the editor that can be wrong. */
enum Field {
    /** The number with its qualifier and unit. */
    VALUE,
    /** What is measured. */
    INDICATOR,
    /** Where. */
    AREA,
    /** When. */
    PERIOD,
    /** Whose figure it is. */
    SCOPE
}
