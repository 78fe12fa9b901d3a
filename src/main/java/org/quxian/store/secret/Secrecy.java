package org.quxian.store.secret;

import java.io.IOException;

/** How the files beside a database are written: as they are, or hidden from whoever has not the key. */
public sealed interface Secrecy permits Openness, DataKey {

    /** Everybody can read it. */
    Secrecy NONE = new Openness();

    /**
     * What is written in place of {@code plain}.
     *
     * @param plain what is to be kept
     * @param place where it belongs; it cannot be read in another one
     */
    byte[] hide(byte[] plain, String place);

    /**
     * What was hidden.
     *
     * @param hidden what {@link #hide} gave
     * @param place where it belongs
     * @throws HiddenException if it was not hidden with this key, for this place, or is not as it was
     */
    byte[] show(byte[] hidden, String place) throws IOException;

    /** As {@link #hide}, without a line break in it; {@code plain} has none. */
    byte[] hideLine(byte[] plain, String place);

    /** What {@link #hideLine} has hidden. */
    byte[] showLine(byte[] hidden, String place) throws IOException;

    /** A name for a file with this content, 64 hexadecimal digits: another content has another name. */
    String name(byte[] plain);
}
