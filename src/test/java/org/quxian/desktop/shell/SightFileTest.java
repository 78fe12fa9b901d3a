package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quxian.desktop.support.Settings;

class SightFileTest {
    private static final String MADE = "0.1.0\n2026-11-30\n重庆";
    private static final Settings.Bounds BOUNDS = new Settings.Bounds(-8, 0, 1280, 800.5, true);

    private static Sight sight() {
        int[] pixels = new Random(5).ints(30 * 20).toArray();
        return new Sight("区县 Quxian", BOUNDS, 1.25, 30, 20, IntBuffer.wrap(pixels));
    }

    @Test
    void aSightComesBackAsItWas() {
        Sight back = SightFile.unpack(SightFile.pack(sight(), MADE), MADE).orElseThrow();
        assertThat(back).usingRecursiveComparison().isEqualTo(sight());
    }

    @Test
    void aSightThatWasMadeOfSomethingElseIsNone() {
        assertThat(SightFile.unpack(SightFile.pack(sight(), MADE), MADE + "1")).isEmpty();
    }

    @Test
    void aFileThatWasCutAnywhereIsNone() {
        byte[] whole = SightFile.pack(sight(), MADE);
        for (int length = 0; length < whole.length; length++) {
            assertThat(SightFile.unpack(Arrays.copyOf(whole, length), MADE))
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @Test
    void aFileThatPromisesMorePixelsThanThereAreIsNone() {
        byte[] packed = SightFile.pack(sight(), MADE);
        int words = 4
                + 2
                + MADE.getBytes(StandardCharsets.UTF_8).length
                + 2
                + sight().title().getBytes(StandardCharsets.UTF_8).length;
        int width = words + 4 * 8 + 1 + 8;
        assertThat(ByteBuffer.wrap(packed).getInt(width)).isEqualTo(30);
        for (int other : new int[] {-1, 0, 31, 100_000, Integer.MAX_VALUE}) {
            ByteBuffer.wrap(packed).putInt(width, other);
            assertThat(SightFile.unpack(packed, MADE)).as("width %d", other).isEmpty();
        }
    }

    @Test
    void aSightHasAsManyPixelsAsItsSizesAskFor() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sight("", BOUNDS, 1, 3, 3, IntBuffer.allocate(8)));
    }
}
