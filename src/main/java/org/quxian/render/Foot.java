package org.quxian.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Notes and source as they stand below a picture: the notes one after the other, the source on a line of its own. */
final class Foot {
    private Foot() {}

    /** The paragraphs, in {@code room}; none where there is nothing to say. */
    static List<Paragraph> of(List<String> notes, String source, Typesetter typesetter, double room) {
        List<Paragraph> foot = new ArrayList<>();
        if (!notes.isEmpty()) {
            foot.add(typesetter.running(
                    notes.stream().map(Foot::sentence).collect(Collectors.joining()), Type.FOOT, room));
        }
        if (!source.isBlank()) {
            foot.add(typesetter.running(source, Type.FOOT, room));
        }
        return foot;
    }

    /** A note with the full stop and space that its language needs before the next one. */
    private static String sentence(String note) {
        boolean isChinese = note.codePoints().anyMatch(Character::isIdeographic);
        boolean isEnded = !note.isEmpty() && "。！？.!?".indexOf(note.charAt(note.length() - 1)) >= 0;
        return note + (isEnded ? "" : isChinese ? "。" : ".") + (isChinese ? "" : " ");
    }
}
