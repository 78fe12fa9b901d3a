package org.quxian.observation;

/**
 * What a series measures, at one frequency: a code that has annual and monthly series is two of these.
 *
 * @param code what files call it; the id of the {@link Indicator} of the catalogue where it is one of those
 * @param frequency how often it is taken
 * @param name its name
 * @param unit the unit of the values, as the file prints it; empty where it names none
 * @param scale the decimals of all its values in columns, 0 to 12
 */
public record SeriesIndicator(String code, Frequency frequency, Text name, String unit, int scale) {

    /** Decimals at most. */
    public static final int MOST_DECIMALS = 12;

    /** Digits of a value at most, those behind the point among them. */
    public static final int MOST_DIGITS = 18;

    public SeriesIndicator {
        if (code.isBlank() || scale < 0 || scale > MOST_DECIMALS) {
            throw new IllegalArgumentException("no indicator of series: " + code + ", " + scale + " decimals");
        }
    }

    /** By which it is known: code, a point, and the code of the frequency. */
    public String key() {
        return code + "." + frequency.code();
    }
}
