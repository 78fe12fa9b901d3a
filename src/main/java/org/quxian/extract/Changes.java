package org.quxian.extract;

import java.util.Optional;
import org.quxian.observation.Change;

/** Decides which way a figure of growth goes: a word of growth right before it, a sign, or the figure it is listed with. */
final class Changes {
    private static final String BRIDGES = "了约近超过达逾为幅高不足度率在 ：:是率有到的略仅";
    private static final int GAP = 5;

    private Changes() {}

    /** The change of figure {@code index}; {@code before} is that of the figure before it. */
    static Optional<Change> of(Paragraph paragraph, Sentence sentence, int index, Optional<Change> before) {
        Figure figure = sentence.figures().get(index);
        char[] text = paragraph.chars();
        for (int i = sentence.cues().size() - 1; i >= 0; i--) {
            Words.Match<Cue> cue = sentence.cues().get(i);
            if (cue.end() > figure.start()) {
                continue;
            }
            if (figure.start() - cue.end() > GAP) {
                break;
            }
            boolean grows = cue.meaning() == Cue.UP || cue.meaning() == Cue.DOWN;
            if (grows && bridges(text, cue.end(), figure.start())) {
                return Optional.of(signed(cue.meaning() == Cue.UP ? Change.UP : Change.DOWN, figure));
            }
        }
        if (figure.sign() != 0) {
            return Optional.of(figure.sign() > 0 ? Change.UP : Change.DOWN);
        }
        return index > 0
                        && before.isPresent()
                        && isListed(text, sentence.figures().get(index - 1), figure)
                ? before
                : Optional.empty();
    }

    private static Change signed(Change said, Figure figure) {
        return figure.sign() < 0 ? Change.DOWN : said;
    }

    private static boolean bridges(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (BRIDGES.indexOf(text[i]) < 0 && text[i] != '+' && text[i] != '-') {
                return false;
            }
        }
        return to == from
                || !Chars.startsAny(text, from, to, "到", "至", "为", "的")
                || Chars.precedesAny(text, from, "率", "幅", "速");
    }

    /** 分别增长6.1%、22.4%和13.3%: the next item of a list. */
    private static boolean isListed(char[] text, Figure before, Figure figure) {
        int gap = figure.start() - before.tail();
        return gap > 0
                && gap <= 2
                && before.unit().base().equals(figure.unit().base())
                && Chars.isOneOf(text, before.tail(), figure.start(), "、和及");
    }
}
