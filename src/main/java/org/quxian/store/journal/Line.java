package org.quxian.store.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A line of a journal: its checksum, a space, and what it says. */
final class Line {

    private Line() {}

    static byte[] close(byte[] json, String before) {
        byte[] head = (sum(json, before) + " ").getBytes(StandardCharsets.US_ASCII);
        byte[] line = Arrays.copyOf(head, head.length + json.length + 1);
        System.arraycopy(json, 0, line, head.length, json.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /** What a line says, if it is as it was written behind the line with the checksum {@code before}. */
    static Optional<byte[]> open(byte[] line, String before) {
        if (line.length <= Fingerprint.DIGITS || line[Fingerprint.DIGITS] != ' ') {
            return Optional.empty();
        }
        byte[] json = Arrays.copyOfRange(line, Fingerprint.DIGITS + 1, line.length);
        return checksum(line).equals(sum(json, before)) ? Optional.of(json) : Optional.empty();
    }

    static String checksum(byte[] line) {
        return new String(line, 0, Fingerprint.DIGITS, StandardCharsets.US_ASCII);
    }

    private static String sum(byte[] json, String before) {
        return Fingerprint.of(before.getBytes(StandardCharsets.US_ASCII), json);
    }
}
