package org.quxian.render.payload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** How much a payload may say: far more than any chart needs, and far less than would hold up the program. */
final class Limits {
    /** Bytes of a whole file. */
    static final int FILE = 100_000_000;

    /** Pixels of an image. */
    static final long PIXELS = 64_000_000;

    /** Bytes of an unpacked payload. */
    static final int PAYLOAD = 8_000_000;

    static final int DEPTH = 32;
    static final int STRING = 10_000;
    static final int NUMBER = 100;

    private static final int TOKENS = 400_000;

    /** Digits before or behind the point that an exponent can stand for. */
    private static final int EXPONENT = 100;

    private Limits() {}

    /** Walks through all of {@code json} before anything is made of it. */
    static void check(JsonFactory factory, byte[] json) throws IOException {
        try (JsonParser parser = factory.createParser(json)) {
            int tokens = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (++tokens > TOKENS) {
                    throw new IOException("more than " + TOKENS + " values");
                }
                // Numbers are not unpacked before this: 1E999999999 is short, but not when it is written out.
                if (token == JsonToken.VALUE_NUMBER_FLOAT
                        && Math.abs((long) parser.getDecimalValue().scale()) > EXPONENT) {
                    throw new IOException("a number out of all proportion");
                }
                if (token == JsonToken.VALUE_STRING) {
                    parser.getTextLength();
                }
            }
        }
    }
}
