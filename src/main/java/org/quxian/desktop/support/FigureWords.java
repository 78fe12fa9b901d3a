package org.quxian.desktop.support;

import org.quxian.chart.Parts;
import org.quxian.chart.PeriodFormat;
import org.quxian.chart.QuantityFormat;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/** A figure in words: its value, its period, whose it is. */
public final class FigureWords {
    private static final Text NO_PERIOD = new Text("未注明时间", "no time stated");

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
        return figure.scope().subject().orElse(label(figure.scope().kind())).in(language);
    }

    /** How its number is qualified: 概数“近”. */
    public String qualifier(Observation figure) {
        return label(figure.quantity().qualifier()).in(language);
    }

    /** The unit its values are kept in. */
    public Unit unit(Observation figure) {
        return data.catalogue().unit(data.indicatorOf(figure).unit()).orElseThrow();
    }

    private static Text label(Scope.Kind kind) {
        return switch (kind) {
            case AREA -> new Text("全域", "Whole area");
            case ORGANISATION -> new Text("单位", "Organisation");
            case PERSON -> new Text("个人", "Person");
        };
    }

    private static Text label(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> new Text("确数", "Exact");
            case ABOUT -> new Text("约", "About");
            case NEARLY -> new Text("近", "Nearly");
            case OVER -> new Text("余", "Over");
            case UNDER -> new Text("不到", "Under");
            case RANGE -> new Text("区间", "Range");
        };
    }
}
