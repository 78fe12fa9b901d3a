package org.quxian.chart;

import java.util.List;

/**
 * Large numbers with small labels, where nothing is to be compared.
 *
 * @param words its words
 * @param cards in reading order
 */
public record Scorecard(Words words, List<Card> cards) implements Chart {

    public Scorecard {
        cards = List.copyOf(cards);
    }

    @Override
    public List<Mark> marks() {
        return cards.stream().map(Card::mark).toList();
    }

    /**
     * One number.
     *
     * @param mark the figure, with its label; its whole value text is {@code before + number + unit}
     * @param before what stands before the number: 近; may be empty
     * @param number the digits: 5
     * @param unit what stands behind them, small: 亿元, 余人次
     * @param note one short line under the label: 预计, 中坝村; may be empty
     */
    public record Card(Mark mark, String before, String number, String unit, String note) {}
}
