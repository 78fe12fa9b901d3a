package org.quxian.observation;

/** How a text qualifies a number (概数). The words for each stand in {@code data/qualifiers.json}. */
public enum Qualifier {
    /** As printed: 615户. */
    EXACT,
    /** Around: 10起左右. */
    ABOUT,
    /** Short of it, but close: 近5亿元. */
    NEARLY,
    /** A little above: 20余人次, 3万多斤. */
    OVER,
    /** Below: 不到30分钟. */
    UNDER,
    /** From one number to another: 2-3次. */
    RANGE
}
