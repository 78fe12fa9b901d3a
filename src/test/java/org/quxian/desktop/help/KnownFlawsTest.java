package org.quxian.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No part of the program is of a version that a public advisory names, as far as {@code known-flaws.csv} lists them: what
 * could be read of the advisories on these parts, up to November 2026. Nothing is asked for on the network, so a flaw that
 * becomes known later is found once its line is added.
 */
class KnownFlawsTest {

    /** Versions of a part from one on, before another. */
    private record Flaw(String part, String from, String before, String advisory) {
        boolean concerns(Works.Part one) {
            return part.equals(one.group() + ":" + one.name())
                    && compare(one.version(), from) >= 0
                    && compare(one.version(), before) < 0;
        }
    }

    @Test
    void noPartIsOfAVersionThatAnAdvisoryNames() throws IOException {
        List<Flaw> flaws = flaws();

        assertThat(Works.parts())
                .hasSizeGreaterThan(20)
                .allSatisfy(part ->
                        assertThat(found(part, flaws)).as(part.toString()).isEmpty());
    }

    @Test
    void aVersionThatIsNamedWouldBeFound() throws IOException {
        assertThat(found(driver("42.7.8"), flaws())).containsExactly("CVE-2026-42198", "CVE-2026-54291");
        assertThat(found(driver("42.7.11"), flaws())).containsExactly("CVE-2026-54291");
        assertThat(found(driver("42.7.12"), flaws())).isEmpty();
        assertThat(found(driver("9.4"), flaws())).containsExactly("CVE-2026-42198");
    }

    @Test
    void everyLineIsOfARangeAndNamesItsAdvisory() throws IOException {
        assertThat(flaws()).allSatisfy(flaw -> {
            assertThat(flaw.part()).matches("[\\w.-]+:[\\w.-]+");
            assertThat(compare(flaw.from(), flaw.before())).isNegative();
            assertThat(flaw.advisory()).matches("CVE-\\d{4}-\\d{4,}|GHSA(-[0-9a-z]{4}){3}");
        });
    }

    private static Works.Part driver(String version) {
        return new Works.Part("org.postgresql", "postgresql", version);
    }

    private static List<String> found(Works.Part part, List<Flaw> flaws) {
        return flaws.stream()
                .filter(flaw -> flaw.concerns(part))
                .map(Flaw::advisory)
                .toList();
    }

    private static List<Flaw> flaws() throws IOException {
        try (InputStream list = Objects.requireNonNull(KnownFlawsTest.class.getResourceAsStream("known-flaws.csv"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Flaw(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        }
    }

    /** Number by number; a version with more of them is the later one. */
    private static int compare(String one, String other) {
        List<BigInteger> first = numbers(one);
        List<BigInteger> second = numbers(other);
        for (int at = 0; at < Math.max(first.size(), second.size()); at++) {
            int order = number(first, at).compareTo(number(second, at));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<BigInteger> numbers(String version) {
        return Stream.of(version.split("\\D+", -1))
                .filter(number -> !number.isEmpty())
                .map(BigInteger::new)
                .toList();
    }

    private static BigInteger number(List<BigInteger> numbers, int at) {
        return at < numbers.size() ? numbers.get(at) : BigInteger.ZERO;
    }
}
