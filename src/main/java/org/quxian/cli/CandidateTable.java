package org.quxian.cli;

import java.util.List;
import java.util.stream.Stream;
import org.quxian.chart.PeriodFormat;
import org.quxian.chart.QuantityFormat;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Claim;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Text;

/** What a text was found to say, as a table for a person at a terminal, with a line below it that counts. */
final class CandidateTable {
    private static final List<Text> HEADINGS = List.of(
            new Text("区县", "Area"),
            new Text("指标", "Indicator"),
            new Text("数值", "Value"),
            new Text("时间", "Time"),
            new Text("性质", "Nature"),
            new Text("主体", "Whose"),
            new Text("原文", "In the text"));
    private static final int VALUE = 2;

    private final Document document;
    private final Catalogue catalogue;
    private final Language language;
    private final QuantityFormat quantities;
    private final PeriodFormat periods;

    CandidateTable(Document document, Catalogue catalogue, Language language) {
        this.document = document;
        this.catalogue = catalogue;
        this.language = language;
        this.quantities = new QuantityFormat(language);
        this.periods = new PeriodFormat(language);
    }

    List<String> lines(List<Candidate> candidates) {
        TextTable table = new TextTable(
                HEADINGS.stream().map(heading -> heading.in(language)).toList(), VALUE);
        candidates.forEach(candidate -> table.add(cells(candidate)));
        Text count = new Text("%d 个数据".formatted(candidates.size()), "%d figures".formatted(candidates.size()));
        return Stream.concat(table.lines().stream(), Stream.of("", count.in(language)))
                .toList();
    }

    private List<String> cells(Candidate candidate) {
        Claim claim = candidate.claim();
        return List.of(
                claim.area()
                        .flatMap(code -> catalogue.areas().bearing(code, document.published()))
                        .map(this::name)
                        .orElse(""),
                claim.indicator()
                        .flatMap(catalogue::indicator)
                        .map(Indicator::name)
                        .map(name -> name.in(language))
                        .orElse(claim.phrase()),
                quantities.text(claim.quantity(), catalogue.unit(claim.unit()).orElseThrow(), claim.change()),
                periods.text(claim.period()).orElse(""),
                claim.nature().label().in(language),
                claim.scope().subject().map(subject -> subject.in(language)).orElse(""),
                document.quote(candidate.source().spans()));
    }

    private String name(Area area) {
        return (area.kind() == AreaKind.ZONE ? area.shortName() : area.name()).in(language);
    }
}
