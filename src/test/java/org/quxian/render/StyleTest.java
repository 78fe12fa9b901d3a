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
    void theShadesOfAMapGoAwayFromThePageStepByStepForEveryEyeAndInGrey(Theme theme) {
        Style style = Style.of(theme);
        for (Sight sight : Sight.values()) {
            Color before = style.page();
            for (Color shade : style.shades()) {
                assertThat(ColourVision.distance(sight.seen(before), sight.seen(shade)))
                        .as("%s: %s and %s", sight, before, shade)
                        .isGreaterThan(8);
                assertThat(ColourVision.contrast(shade, style.page()))
                        .as("%s goes on from %s", shade, before)
                        .isGreaterThan(ColourVision.contrast(before, style.page()));
                before = shade;
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

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsStandOutFromEveryShadeOfAMap(Theme theme) {
        Style style = Style.of(theme);
        assertThat(style.shades())
                .hasSize(5)
                .allSatisfy(shade -> assertThat(ColourVision.contrast(style.on(shade), shade))
                        .as(shade.toString())
                        .isGreaterThan(4.5));
        assertThat(ColourVision.contrast(style.muted(), style.track())).isGreaterThan(4.5);
    }
}
