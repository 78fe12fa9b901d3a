package org.quxian.desktop.export;

import org.quxian.observation.Text;
import org.quxian.render.preflight.Warning;

/**
 * Something that a person should know before a picture is written.
 *
 * @param file the name of the picture's file
 * @param warning what it is
 */
public record Finding(String file, Warning warning) {

    /** What is wrong and what to do about it. */
    Text sentence() {
        return new Text(
                warning.sentence().zh() + warning.mend().zh(),
                warning.sentence().en() + " " + warning.mend().en());
    }
}
