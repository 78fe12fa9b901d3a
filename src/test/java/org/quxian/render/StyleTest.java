package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quxian.render.ColourVision.Sight;

class StyleTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsStandOutFromThePage(Theme theme) {
        Style style = Style.of(theme);
        assertThat(ColourVision.contrast(style.ink(), style.page())).isGreaterThan(7);
        assertThat(ColourVision.contrast(style.muted(), style.page())).isGreaterThan(4.5);
        assertThat(ColourVision.contrast(style.accent(), style.page())).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void coloursAreToldApartByEveryEyeAndInGrey(Theme theme) {
        Style style = Style.of(theme);
        List<Color> colors = new ArrayList<>(style.tints());
        colors.add(style.track());
        colors.add(style.page());
        for (Sight sight : Sight.values()) {
            for (int first = 0; first < colors.size(); first++) {
                for (int second = first + 1; second < colors.size(); second++) {
                    boolean isTrackOnPage = first == 3;
                    double distance =
                            ColourVision.distance(sight.seen(colors.get(first)), sight.seen(colors.get(second)));
                    assertThat(distance)
                            .as("%s: %d and %d", sight, first, second)
                            .isGreaterThan(isTrackOnPage ? 3 : 9);
                }
            }
        }
    }
}
