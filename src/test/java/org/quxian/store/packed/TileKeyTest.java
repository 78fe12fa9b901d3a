package org.quxian.store.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TileKeyTest {

    @Test
    void aKeyIsKnownAgainByItsNumber() {
        Random random = new Random(1);
        for (int round = 0; round < 1000; round++) {
            TileKey key = new TileKey(
                    random.nextInt(1 << 23), TileKey.chunk(random.nextInt(4_000_000) - 800_000), random.nextInt(1000));
            assertThat(TileKey.of(key.number())).isEqualTo(key);
        }
    }

    @Test
    void theTilesOfAllAreasInOneTimeStandSideBySide() {
        assertThat(new TileKey(3, -1, 999).number()).isLessThan(new TileKey(3, 0, 0).number());
        assertThat(new TileKey(3, 5, 0).number() + 1).isEqualTo(new TileKey(3, 5, 1).number());
    }
}
