package org.quxian.extract;

/** Reads the sign before a figure of growth: 同比+8.2%, 增速-3.5%. */
final class Signs {
    private Signs() {}

    static Figure of(char[] text, Figure figure, int floor) {
        int at = figure.start() - 1;
        if (at >= floor && (text[at] == '↑' || text[at] == '↓')) {
            return figure.signed(figure.start(), text[at] == '↑' ? 1 : -1);
        }
        if (at < floor || (text[at] != '+' && text[at] != '-')) {
            return figure;
        }
        boolean dash = at > floor && (text[at - 1] == '-' || Chars.isNumber(text[at - 1]) || text[at - 1] == '%');
        boolean growth = figure.isRatio() || figure.unit().dimension().equals("percentage_point");
        return dash || !growth ? figure : figure.signed(at, text[at] == '+' ? 1 : -1);
    }
}
