package org.quxian.observation;

/**
 * One thing that is wrong with the data, found while reading or checking; the rest of the data stands.
 *
 * @param place the file or table and the place in it, such as {@code documents/500114.json figures[2].unit}
 * @param sentence what is wrong there
 */
public record Fault(String place, Text sentence) {

    /** Place and sentence as one line. */
    public String line(Language language) {
        return place + (language == Language.ZH ? "：" : ": ") + sentence.in(language);
    }
}
