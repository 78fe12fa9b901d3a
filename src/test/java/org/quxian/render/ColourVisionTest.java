package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.quxian.render.ColourVision.Sight;

/** The yardstick itself, against values that are known. */
class ColourVisionTest {

    @Test
    void blackOnWhiteHasTheGreatestContrast() {
        assertThat(ColourVision.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
        assertThat(ColourVision.contrast(new Color(0x767676), Color.WHITE)).isCloseTo(4.54, within(0.01));
    }

    @Test
    void blackAndWhiteAreAHundredApart() {
        assertThat(ColourVision.distance(Sight.FULL.seen(Color.BLACK), Sight.FULL.seen(Color.WHITE)))
                .isCloseTo(100, within(0.1));
    }

    @Test
    void redAndGreenComeCloserForADeuteranope() {
        Color red = new Color(0xC04040);
        Color green = new Color(0x6A7A30);
        assertThat(ColourVision.distance(Sight.DEUTERANOPIA.seen(red), Sight.DEUTERANOPIA.seen(green)))
                .isLessThan(ColourVision.distance(Sight.FULL.seen(red), Sight.FULL.seen(green)) / 2);
    }
}
