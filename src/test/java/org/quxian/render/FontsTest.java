package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Language;

class FontsTest {
    private final Fonts fonts;

    FontsTest() throws RenderException {
        fonts = Fonts.load();
    }

    @Test
    void everyWordOfEveryPictureHasItsLetters() throws RenderException {
        Renderer renderer = new Renderer(Fonts.load());
        Samples.all()
                .values()
                .forEach(picture -> Drawing.layout(renderer, picture, 1280, 800)
                        .inks()
                        .forEach(ink -> {
                            assertThat(fonts.font(12, false).canDisplayUpTo(Typesetter.drawn(ink.words())))
                                    .as(ink.words())
                                    .isEqualTo(-1);
                            assertThat(fonts.font(12, true).canDisplayUpTo(Typesetter.drawn(ink.words())))
                                    .as(ink.words())
                                    .isEqualTo(-1);
                        }));
    }

    @Test
    void bothWeightsAreTheBundledFamily() {
        assertThat(fonts.font(13, false).getFamily()).isEqualTo(Fonts.FAMILY);
        assertThat(fonts.font(13, true).getFamily()).isEqualTo(Fonts.FAMILY);
        assertThat(fonts.font(13, true).getStyle()).isEqualTo(Font.BOLD);
        assertThat(fonts.width("Dadukou", 13, true)).isGreaterThan(fonts.width("Dadukou", 13, false));
    }

    @Test
    void widthsAreThoseThatAwtDraws() {
        for (String words : new String[] {"知识价值信用贷款1.12亿元", "Vehicles operating elsewhere, 98.4%"}) {
            double drawn = fonts.font(20, true)
                    .getStringBounds(words, new FontRenderContext(null, true, true))
                    .getWidth();
            assertThat(fonts.width(words, 20, true)).isCloseTo(drawn, within(0.5));
        }
    }

    @Test
    void aMissingFontFileIsNamed() {
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> Fonts.read("Missing.ttf"))
                .satisfies(e -> {
                    assertThat(e.sentence().in(Language.ZH)).contains("Missing.ttf", "缺失");
                    assertThat(e.sentence().in(Language.EN)).contains("Missing.ttf", "missing");
                });
    }
}
