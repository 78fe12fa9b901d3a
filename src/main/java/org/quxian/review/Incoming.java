package org.quxian.review;

import java.time.LocalDate;
import java.util.Optional;
import org.quxian.observation.Text;

/**
 * A text that is to be read.
 *
 * @param title its title
 * @param publisher who published it; empty where it is not known
 * @param published when; empty where it is not known
 * @param file the name of the file that it comes from, without its folder; empty where it comes from none
 * @param text the whole text
 */
public record Incoming(
        Text title, Optional<Text> publisher, Optional<LocalDate> published, Optional<String> file, String text) {}
