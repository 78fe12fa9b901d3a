package org.quxian.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.chart.PeriodFormat;
import org.quxian.chart.QuantityFormat;
import org.quxian.exchange.FigureList;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Claim;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Review;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;

/** Figures as a table for a person at a terminal, with a line below it that counts them. */
final class FigureTable {
    private static final Text AREA = new Text("区县", "Area");
    private static final Text THEME = new Text("主题", "Theme");
    private static final Text INDICATOR = new Text("指标", "Indicator");
    private static final Text VALUE = new Text("数值", "Value");
    private static final Text TIME = new Text("时间", "Time");
    private static final Text NATURE = new Text("性质", "Nature");
    private static final Text WHOSE = new Text("主体", "Whose");

    private final Catalogue catalogue;
    private final Language language;
    private final QuantityFormat quantities;
    private final PeriodFormat periods;

    FigureTable(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
        this.quantities = new QuantityFormat(language);
        this.periods = new PeriodFormat(language);
    }

    /** What a store holds. */
    List<String> stored(FigureList figures, Dataset data) {
        TextTable table =
                table(List.of(AREA, THEME, INDICATOR, VALUE, TIME, NATURE, WHOSE, new Text("审核", "Review")), 3);
        for (Observation figure : figures.standing()) {
            table.add(stored(data.claimOf(figure), data.documentOf(figure), figure.review()));
        }
        for (Candidate candidate : figures.waiting()) {
            Document document = data.document(candidate.source().document()).orElseThrow();
            table.add(stored(candidate.claim(), document, Review.PENDING));
        }
        return counted(table, count(figures));
    }

    /** What one text was found to say, with its own words. */
    List<String> found(List<Candidate> candidates, Document document) {
        TextTable table = table(List.of(AREA, INDICATOR, VALUE, TIME, NATURE, WHOSE, new Text("原文", "In the text")), 2);
        for (Candidate candidate : candidates) {
            Claim claim = candidate.claim();
            table.add(List.of(
                    area(claim, document),
                    indicator(claim),
                    value(claim),
                    time(claim),
                    nature(claim),
                    whose(claim),
                    document.quote(candidate.source().spans())));
        }
        return counted(table, figures(candidates.size()));
    }

    private List<String> stored(Claim claim, Document document, Review review) {
        return List.of(
                area(claim, document),
                theme(claim),
                indicator(claim),
                value(claim),
                time(claim),
                nature(claim),
                whose(claim),
                review.label().in(language));
    }

    private TextTable table(List<Text> headings, int numbers) {
        return new TextTable(
                headings.stream().map(heading -> heading.in(language)).toList(), numbers);
    }

    private List<String> counted(TextTable table, Text count) {
        return Stream.concat(table.lines().stream(), Stream.of("", count.in(language)))
                .toList();
    }

    private String area(Claim claim, Document document) {
        return claim.area()
                .flatMap(code -> catalogue.areas().bearing(code, document.published()))
                .map(FigureTable::name)
                .map(name -> name.in(language))
                .orElse("");
    }

    private static Text name(Area area) {
        return area.kind() == AreaKind.ZONE ? area.shortName() : area.name();
    }

    private String theme(Claim claim) {
        return known(claim)
                .flatMap(indicator -> catalogue.theme(indicator.theme()))
                .map(Theme::name)
                .map(name -> name.in(language))
                .orElse("");
    }

    private String indicator(Claim claim) {
        return known(claim).map(Indicator::name).map(name -> name.in(language)).orElse(claim.phrase());
    }

    private Optional<Indicator> known(Claim claim) {
        return claim.indicator().flatMap(catalogue::indicator);
    }

    private String value(Claim claim) {
        return quantities.text(claim.quantity(), catalogue.unit(claim.unit()).orElseThrow(), claim.change());
    }

    private String time(Claim claim) {
        return periods.text(claim.period()).orElse("");
    }

    private String nature(Claim claim) {
        return claim.nature().label().in(language);
    }

    private String whose(Claim claim) {
        return claim.scope().subject().map(subject -> subject.in(language)).orElse("");
    }

    private static Text count(FigureList figures) {
        long areas =
                figures.standing().stream().map(Observation::area).distinct().count();
        int standing = figures.standing().size();
        int waiting = figures.waiting().size();
        Text stands = new Text(
                "%d 个数据 · %d 个区县".formatted(standing, areas), "%d figures · %d areas".formatted(standing, areas));
        return waiting == 0
                ? stands
                : new Text(
                        stands.zh() + " · %d 个待审".formatted(waiting), stands.en() + " · %d pending".formatted(waiting));
    }

    private static Text figures(int count) {
        return new Text("%d 个数据".formatted(count), count == 1 ? "1 figure" : "%d figures".formatted(count));
    }
}
