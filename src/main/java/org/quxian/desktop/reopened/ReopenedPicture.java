package org.quxian.desktop.reopened;

import java.util.List;
import org.quxian.observation.Text;
import org.quxian.render.payload.Payload;

/**
 * A chart out of a file.
 *
 * @param name the name of the file
 * @param payload what the file carries
 * @param notices what a person must know of it, a sentence each: that it was altered, that the store differs now
 */
public record ReopenedPicture(String name, Payload payload, List<Text> notices) {

    public ReopenedPicture {
        notices = List.copyOf(notices);
    }
}
