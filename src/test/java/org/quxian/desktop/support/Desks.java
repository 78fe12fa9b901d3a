package org.quxian.desktop.support;

import javafx.beans.property.SimpleObjectProperty;
import org.quxian.exchange.DataException;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;
import org.quxian.render.Fonts;
import org.quxian.render.RenderException;
import org.quxian.render.Renderer;

/** Desks with the shipped figures on them, on which all work is over at once. */
public final class Desks {

    private Desks() {}

    /** A desk in Chinese on a light ground that looks at everything. */
    public static Desk chinese() {
        return of(Language.ZH);
    }

    /** The same in English. */
    public static Desk english() {
        return of(Language.EN);
    }

    private static Desk of(Language language) {
        try {
            ShippedData shipped = ShippedData.read(DataFolder.bundled());
            return new Desk(
                    shipped.dataset(),
                    shipped.rules(),
                    new SimpleObjectProperty<>(Selection.ALL),
                    new Look(language, Appearance.LIGHT),
                    new SameThreadRunner(),
                    new Renderer(Fonts.load()));
        } catch (DataException | RenderException broken) {
            throw new AssertionError(broken);
        }
    }
}
