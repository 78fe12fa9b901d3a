package org.quxian.desktop.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.chart.Parts;
import org.quxian.chart.PeriodFormat;
import org.quxian.chart.QuantityFormat;
import org.quxian.observation.Area;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Claim;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Period;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/** What a figure is said to mean, in words, whether or not it is known where and of what it is. */
public final class ClaimWords {
    private static final Text NO_AREA = new Text("区县待定", "District unknown");
    private static final Text VALUE = new Text("数值", "Value");
    private static final Text INDICATOR = new Text("指标", "Indicator");
    private static final Text AREA = new Text("区县", "District");
    private static final Text PERIOD = new Text("时期", "Period");
    private static final Text NATURE = new Text("性质", "Nature");
    private static final Text SCOPE = new Text("范围", "Scope");

    private final Catalogue catalogue;
    private final Language language;
    private final QuantityFormat quantities;
    private final PeriodFormat periods;

    /**
     * @param catalogue the names there are
     * @param language the language of the words
     */
    public ClaimWords(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
        this.quantities = new QuantityFormat(language);
        this.periods = new PeriodFormat(language);
    }

    /**
     * Something two claims say differently.
     *
     * @param field what it is about: 数值
     * @param before what the first one says
     * @param after what the second one says
     */
    public record Difference(String field, String before, String after) {}

    /** The value in pieces: what stands before the number, the number, the unit. */
    public Parts parts(Claim claim) {
        Optional<Unit> unit = catalogue.unit(claim.unit());
        return unit.map(known -> quantities.parts(claim.quantity(), known, claim.change()))
                .orElseGet(() -> new Parts("", claim.quantity().interval().toString(), claim.unit()));
    }

    /** The value with its unit, qualifier and direction: 近5亿元. */
    public String value(Claim claim) {
        return parts(claim).text();
    }

    /** The name of what is measured, or what the text calls it where it has none yet. */
    public String indicator(Claim claim) {
        return claim.indicator()
                .flatMap(catalogue::indicator)
                .map(Indicator::name)
                .orElse(Text.same(claim.phrase()))
                .in(language);
    }

    /** The area it is about, as it was called when {@code document} was published. */
    public Optional<Area> areaOf(Claim claim, Document document) {
        return claim.area()
                .flatMap(code -> document.published()
                        .flatMap(day -> catalogue.areas().coded(code, day))
                        .or(() -> catalogue.areas().all().stream()
                                .filter(area -> area.code().equals(code))
                                .reduce((earlier, later) -> later)));
    }

    /** The name of its area, or that it is not known. */
    public String area(Claim claim, Document document) {
        return areaOf(claim, document).map(Area::name).orElse(NO_AREA).in(language);
    }

    /** The time it speaks of. */
    public String period(Claim claim) {
        return period(claim.period());
    }

    /** A time in words, or that none is named. */
    public String period(Period period) {
        return periods.text(period).orElse(FigureWords.NO_PERIOD.in(language));
    }

    /** Actual, forecast or target. */
    public String nature(Claim claim) {
        return claim.nature().label().in(language);
    }

    /** Whose figure it is inside its area. */
    public String subject(Claim claim) {
        return KindWords.subject(claim.scope(), language);
    }

    /** What {@code after} says otherwise than {@code before}. */
    public List<Difference> differences(Claim before, Claim after, Document document) {
        List<Difference> differences = new ArrayList<>();
        add(differences, VALUE, value(before), value(after));
        add(differences, INDICATOR, indicator(before), indicator(after));
        add(differences, AREA, area(before, document), area(after, document));
        add(differences, PERIOD, period(before), period(after));
        add(differences, NATURE, nature(before), nature(after));
        add(differences, SCOPE, subject(before), subject(after));
        return List.copyOf(differences);
    }

    private void add(List<Difference> differences, Text field, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Difference(field.in(language), before, after));
        }
    }
}
