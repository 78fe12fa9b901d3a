package org.quxian.render.payload;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quxian.render.png.Pixels;

/**
 * The first line of a payload's text: {@code quxian-picture 1 SUM PIXELS}. It shows that something was altered; it does
 * not keep anybody from altering both, since it is no signature.
 *
 * @param version the version of what follows
 * @param sum the SHA-256 of the pixels' digest and of all that follows
 * @param pixels the digest of the pixels
 */
record Seal(int version, String sum, String pixels) {
    /** The version that this program writes. */
    static final int VERSION = 1;

    private static final Pattern LINE = Pattern.compile("quxian-picture ([0-9]{1,6}) ([0-9a-f]{64}) ([0-9a-f]{64})");

    /** The seal for {@code body} in a picture whose pixels have the digest {@code pixels}. */
    static Seal of(String body, String pixels) {
        return new Seal(VERSION, sum(body, pixels), pixels);
    }

    /** The seal that {@code line} states; empty where it is none. */
    static Optional<Seal> read(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(new Seal(Integer.parseInt(matcher.group(1)), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    /** Whether {@code body} is what was sealed. */
    boolean fits(String body) {
        return sum.equals(sum(body, pixels));
    }

    String line() {
        return "quxian-picture " + version + " " + sum + " " + pixels;
    }

    private static String sum(String body, String pixels) {
        return HexFormat.of()
                .formatHex(Pixels.sha256().digest((pixels + "\n" + body).getBytes(StandardCharsets.UTF_8)));
    }
}
