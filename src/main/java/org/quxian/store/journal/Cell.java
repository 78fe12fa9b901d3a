package org.quxian.store.journal;

/** One value of a row, as it is kept in plain files. */
public sealed interface Cell {

    /** No value. */
    Cell NONE = new None();

    /** No value. */
    record None() implements Cell {}

    /**
     * Words, or a number, day, time or truth in the words that SQL takes it from.
     *
     * @param value the words
     */
    record Words(String value) implements Cell {}

    /**
     * Bytes.
     *
     * @param base64 the bytes in Base64
     */
    record Bytes(String base64) implements Cell {}

    /**
     * Many bytes, which have a file of the journal to themselves.
     *
     * @param content the bytes, which are not copied
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Parcel(byte[] content) implements Cell {}
}
