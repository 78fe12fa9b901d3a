package org.quxian.extract;

/** Lists that are dealt out: 黔江、大足、忠县分别完成615户、150户、32户. */
final class Shares {
    private Shares() {}

    /** The place among the sentence's areas that figure {@code index} belongs to; -1 where nothing is dealt out. */
    static int place(Flow flow, Sentence sentence, int index, int areasBefore) {
        if (areasBefore < 2) {
            return -1;
        }
        int dealt = dealt(flow, sentence);
        if (dealt < 0) {
            return -1;
        }
        int first = -1;
        int count = 0;
        for (int i = 0; i < sentence.figures.size(); i++) {
            Figure figure = sentence.figures.get(i);
            if (figure.start() > dealt
                    && figure.unit()
                            .base()
                            .equals(sentence.figures.get(index).unit().base())) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        return count == areasBefore && index >= first ? index - first : -1;
    }

    private static int dealt(Flow flow, Sentence sentence) {
        for (int i = sentence.start; i + 1 < sentence.end; i++) {
            if (Dates.starts(flow.chars(), i, sentence.end, "分别")
                    || Dates.starts(flow.chars(), i, sentence.end, "依次")) {
                return i;
            }
        }
        return -1;
    }
}
