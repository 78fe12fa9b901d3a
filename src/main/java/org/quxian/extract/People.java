package org.quxian.extract;

import java.util.ArrayList;
import java.util.List;

/** The persons that a text has told of, by whose names later paragraphs call them again. */
final class People {
    private static final int MOST = 12;
    private static final String NO_NAME = "家说在的是和与种养有正今去从把将对向已也还就都每年一告站笑看指靠用开办承流投买卖收来到，为被因便又给让使打想";

    private final List<String> names = new ArrayList<>();
    private boolean speaking;

    void forget() {
        names.clear();
        speaking = false;
    }

    /** Remembers the person whose name begins at {@code at}; gives the index behind the name. */
    int meet(char[] text, int at, int end) {
        int stop = at + 2;
        if (stop < end && Chars.isHan(text[stop]) && text[at + 1] != '某' && NO_NAME.indexOf(text[stop]) < 0) {
            stop++;
        }
        String name = new String(text, at, stop - at);
        if (!names.contains(name) && name.indexOf('某') < 0) {
            if (names.size() == MOST) {
                names.removeFirst();
            }
            names.add(name);
        }
        speaking = true;
        return stop;
    }

    /** A person is spoken of, whom 他 and 她 mean from now on. */
    void speak() {
        speaking = true;
    }

    /** An official or a manager is spoken of: 他 is no farmer any more. */
    void meetOfficial() {
        speaking = false;
    }

    /** Whether 他 or 她 is one of these persons. */
    boolean isSpokenOf() {
        return speaking;
    }

    /** The index behind a name that stands at {@code at}; {@code at} where none of a person met before does. */
    int known(char[] text, int at, int end) {
        for (String name : names) {
            if (text[at] == name.charAt(0) && Chars.starts(text, at, end, name)) {
                speaking = true;
                return at + name.length();
            }
        }
        return at;
    }
}
