package org.quxian.desktop.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import org.quxian.observation.Text;
import org.quxian.render.Theme;

/** Whether the program is drawn on a light or on a dark ground. */
public enum Appearance {
    /** Dark words on a light ground. */
    LIGHT(new Text("浅色", "Light"), Theme.LIGHT, new PrimerLight().getUserAgentStylesheet()),
    /** Light words on a dark ground. */
    DARK(new Text("深色", "Dark"), Theme.DARK, new PrimerDark().getUserAgentStylesheet());

    private final Text label;
    private final Theme pictures;
    private final String stylesheet;

    Appearance(Text label, Theme pictures, String stylesheet) {
        this.label = label;
        this.pictures = pictures;
        this.stylesheet = stylesheet;
    }

    /** Its name. */
    public Text label() {
        return label;
    }

    /** How pictures are drawn under it. */
    public Theme pictures() {
        return pictures;
    }

    /** The stylesheet that all controls get. */
    public String stylesheet() {
        return stylesheet;
    }

    /** The stylesheets of every window: the colours of this appearance, and what both share. */
    public List<String> colours() {
        return List.of(sheet(name().toLowerCase(Locale.ROOT)), sheet("window"));
    }

    private static String sheet(String name) {
        return Appearance.class.getResource(name + ".css").toExternalForm();
    }

    /** The other one. */
    public Appearance other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
