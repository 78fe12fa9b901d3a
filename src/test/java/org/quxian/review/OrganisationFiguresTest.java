package org.quxian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.chart.Chart;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.ChartKind;
import org.quxian.chart.Mark;
import org.quxian.chart.NothingToDrawException;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Language;
import org.quxian.observation.Scope;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

/** One company's figures are never the district's, however they came into the store. */
class OrganisationFiguresTest {

    private static final Scope COMPANY = new Scope(Scope.Kind.ORGANISATION, Optional.of(Text.same("某物业公司")));

    @TempDir
    Path folder;

    @Test
    void theFigureOfAnOrganisationReachesNoChartOfADistrict() throws Exception {
        try (FilledStore filled = FilledStore.in(folder)) {
            filled.desk().read(FilledStore.text("a.txt", "黔江区某物业公司整改9户。全区整改620户。"), "张三", () -> false);
            List<Candidate> found = filled.desk().state().waiting().stream()
                    .map(ReviewedCandidate::candidate)
                    .toList();
            assertThat(found).hasSize(2);
            Claim claim = filled.desk()
                    .state()
                    .candidate("500114-qianjiang#1")
                    .orElseThrow()
                    .claim();
            Candidate company = found.getFirst();
            Candidate district = found.getLast();
            filled.desk()
                    .decide(
                            List.of(
                                    Choice.correct(
                                            company,
                                            claim.withQuantity(company.claim().quantity(), "户")
                                                    .withScope(COMPANY),
                                            Optional.empty()),
                                    Choice.correct(
                                            district,
                                            claim.withQuantity(district.claim().quantity(), "户"),
                                            Optional.empty())),
                            "张三");
            ChartBuilder builder = new ChartBuilder(filled.desk().dataset(), FilledStore.SHIPPED.rules(), Language.ZH);
            Set<String> indicator = Set.of("canopies-rectified");
            Chart compared = builder.chart(ChartKind.BAR, Selection.ALL.withIndicators(indicator));
            assertThat(origins(compared)).contains(district.id()).doesNotContain(company.id());
            for (ChartKind kind : ChartKind.values()) {
                assertThat(mixed(builder, kind, company.id())).as(kind.name()).isFalse();
            }
        }
    }

    /** Whether a mark of {@code kind}'s chart rests on the company's figure and on one of the district. */
    private static boolean mixed(ChartBuilder builder, ChartKind kind, String company) {
        Selection area = Selection.ALL.withAreas(Set.of("500114"));
        try {
            return builder.chart(kind, area).marks().stream()
                    .map(mark -> mark.origin().observations())
                    .anyMatch(ids -> ids.contains(company) && ids.size() > 1);
        } catch (NothingToDrawException e) {
            return false;
        }
    }

    private static Stream<String> origins(Chart chart) {
        return chart.marks().stream().map(Mark::origin).flatMap(origin -> origin.observations().stream());
    }
}
