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

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesAreToldApartByEveryEyeAndInGreyAndStandOutFromThePage(Theme theme) {
        Style style = Style.of(theme);
        List<Color> lines = style.lines();
        for (Color line : lines) {
            assertThat(ColourVision.contrast(line, style.page())).isGreaterThan(3);
        }
        for (Sight sight : Sight.values()) {
            for (int first = 0; first < lines.size(); first++) {
                for (int second = first + 1; second < lines.size(); second++) {
                    assertThat(ColourVision.distance(sight.seen(lines.get(first)), sight.seen(lines.get(second))))
                            .as("%s: %d and %d", sight, first, second)
                            .isGreaterThan(9);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aPieceOfAWholeIsToldFromTheNextByEveryEyeAndInGrey(Theme theme) {
        Style style = Style.of(theme);
        for (Sight sight : Sight.values()) {
            for (int piece = 1; piece < 5; piece++) {
                assertThat(ColourVision.distance(sight.seen(style.piece(piece - 1)), sight.seen(style.piece(piece))))
                        .as("%s: %d", sight, piece)
                        .isGreaterThan(5);
            }
        }
    }
}
