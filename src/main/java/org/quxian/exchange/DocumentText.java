package org.quxian.exchange;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a document says.
 *
 * @param name the file's name
 * @param title its own title where its text says the same, else its first heading or first line; never blank
 * @param text the whole text, with some word in it: lines end in {@code \n} alone, and there is no null character and no
 *     half of a surrogate pair. What is quoted from the document later is quoted by offsets into this text
 * @param encoding how the characters were encoded, where that had to be found out
 * @param published the day that the document says it was published, where it says one
 */
public record DocumentText(
        String name, String title, String text, Optional<Charset> encoding, Optional<LocalDate> published) {}
