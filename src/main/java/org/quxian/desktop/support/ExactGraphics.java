package org.quxian.desktop.support;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import org.jfree.fx.FXGraphics2D;
import org.jfree.fx.FXHints;

/** Draws words in exactly the size that was asked for, where its parent rounds 13.5 to 14 and lines come out too wide. */
final class ExactGraphics extends FXGraphics2D {
    private final GraphicsContext context;
    private final Map<java.awt.Font, Font> fonts = new HashMap<>();

    ExactGraphics(GraphicsContext context) {
        super(context);
        this.context = context;
        // Its FX font metrics ignore the font asked for, so that titles would touch ticks.
        setRenderingHint(FXHints.KEY_USE_FX_FONT_METRICS, false);
    }

    // Not at setFont alone: every change of the clip sets the rounded font again.
    @Override
    public void drawString(String words, float x, float y) {
        context.setFont(fonts.computeIfAbsent(getFont(), ExactGraphics::exact));
        super.drawString(words, x, y);
    }

    private static Font exact(java.awt.Font font) {
        return Font.font(
                font.getFamily(),
                font.isBold() ? FontWeight.BOLD : FontWeight.NORMAL,
                font.isItalic() ? FontPosture.ITALIC : FontPosture.REGULAR,
                font.getSize2D());
    }
}
