package org.quxian.desktop.support;

import org.quxian.chart.Parts;
import org.quxian.chart.PeriodFormat;
import org.quxian.chart.QuantityFormat;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/** A figure in words: its value, its period, whose it is. */
public final class FigureWords {
    static final Text NO_PERIOD = new Text("未注明时间", "no time stated");

    private final Dataset data;
    private final Language language;
    private final QuantityFormat quantities;
    private final PeriodFormat periods;

    /**
     * @param data where the figures are
     * @param language the language of the words
     */
    public FigureWords(Dataset data, Language language) {
        this.data = data;
        this.language = language;
        this.quantities = new QuantityFormat(language);
        this.periods = new PeriodFormat(language);
    }

    /** The value with its unit, qualifier and direction: 近5亿元. */
    public String value(Observation figure) {
        return quantities.text(figure.quantity(), unit(figure), figure.change());
    }

    /** The value with all its digits: 1.12069亿元. */
    public String exactValue(Observation figure) {
        return quantities.exact(figure.quantity(), unit(figure));
    }

    /** The value in pieces: what stands before the number, the number, the unit. */
    public Parts parts(Observation figure) {
        return quantities.parts(figure.quantity(), unit(figure), figure.change());
    }

    /** The time it speaks of. */
    public String period(Observation figure) {
        return periods.text(figure.period()).orElse(NO_PERIOD.in(language));
    }

    /** Whose figure it is inside its area: 全区, 三角镇中坝村. */
    public String subject(Observation figure) {
        return KindWords.subject(figure.scope(), language);
    }

    /** How its number is qualified: 概数“近”. */
    public String qualifier(Observation figure) {
        return KindWords.label(figure.quantity().qualifier()).in(language);
    }

    /** The unit its values are kept in. */
    public Unit unit(Observation figure) {
        return data.catalogue().unit(data.indicatorOf(figure).unit()).orElseThrow();
    }
}
