package org.quxian.desktop.export;

import java.util.Optional;
import org.quxian.observation.Text;

/** The ways to say how large a picture is. */
public enum Sizing {
    /** A page of a report. */
    REPORT(new PixelSize(1280, 800)),
    /** A slide. */
    SLIDE(new PixelSize(1920, 1080)),
    /** A wall. */
    WALL(new PixelSize(3840, 2160)),
    /** Pixels of one's own. */
    PIXELS(new Text("自定义像素", "Own pixels")),
    /** Millimetres on paper. */
    PAPER(new Text("纸上毫米", "Millimetres on paper"));

    private final Text label;
    private final Optional<PixelSize> preset;

    Sizing(PixelSize preset) {
        this.label = preset.label();
        this.preset = Optional.of(preset);
    }

    Sizing(Text label) {
        this.label = label;
        this.preset = Optional.empty();
    }

    /** Its name. */
    public Text label() {
        return label;
    }

    /** The size it stands for; empty where the person gives it. */
    public Optional<PixelSize> preset() {
        return preset;
    }
}
