package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 8, 12);
    private static final LocalDate END_OF_JULY = LocalDate.of(2021, 7, 31);
    private static final Period AS_OF_JULY = new Period.AsOf(END_OF_JULY);

    private final Observation fire = observation("d#1", "500114", "canopies", AS_OF_JULY, Nature.ACTUAL);
    private final Observation goal =
            observation("d#2", "500114", "canopies", new Period.AsOf(LocalDate.of(2021, 9, 30)), Nature.TARGET);
    private final Observation water = observation("d#3", "500111", "mains", new Period.Unstated(), Nature.ACTUAL);
    private final Dataset data = new Dataset(
            new Catalogue(
                    new Areas(List.of(area("500111", "大足区"), area("500114", "黔江区"))),
                    List.of(theme("fire"), theme("water")),
                    List.of(indicator("canopies", "fire"), indicator("mains", "water")),
                    List.of()),
            List.of(new Document("d", Text.same("简报"), Optional.empty(), Optional.of(PUBLISHED), "615户")),
            List.of(fire, goal, water));

    @Test
    void emptySetsSetNoLimit() {
        assertThat(data.select(Selection.ALL)).containsExactly(fire, goal, water);
    }

    @Test
    void aSelectionLimitsAreaThemeIndicatorAndNature() {
        assertThat(data.select(Selection.ALL.withAreas(Set.of("500111")))).containsExactly(water);
        assertThat(data.select(Selection.ALL.withThemes(Set.of("fire")))).containsExactly(fire, goal);
        assertThat(data.select(Selection.ALL.withIndicators(Set.of("mains")))).containsExactly(water);
        assertThat(data.select(Selection.ALL.withNatures(Set.of(Nature.TARGET))))
                .containsExactly(goal);
        assertThat(data.select(Selection.ALL.withThemes(Set.of("fire")).withAreas(Set.of("500111"))))
                .isEmpty();
    }

    @Test
    void reviewedOnlyLeavesOutWhatNobodyHasAcceptedOrCorrected() {
        Selection reviewed = Selection.ALL.withReviewedOnly(true);
        Document document = data.documentOf(fire);
        assertThat(data.select(reviewed)).containsExactly(fire, goal, water);
        assertThat(reviewed.admits(data.claimOf(fire), document, data.catalogue()))
                .isFalse();
        assertThat(Selection.ALL.admits(data.claimOf(fire), document, data.catalogue()))
                .isTrue();
        assertThat(Selection.ALL.withAreas(Set.of("500111")).admits(data.claimOf(fire), document, data.catalogue()))
                .isFalse();
        Observation pending = new Observation(
                "d#4",
                fire.area(),
                fire.indicator(),
                fire.period(),
                fire.quantity(),
                Optional.empty(),
                fire.nature(),
                fire.scope(),
                fire.source(),
                Review.PENDING,
                Optional.empty());
        assertThat(reviewed.admits(pending, data)).isFalse();
        assertThat(Selection.ALL.admits(pending, data)).isTrue();
    }

    @Test
    void anActualFigureIsKnownFromTheEndOfItsPeriod() {
        assertThat(on(END_OF_JULY.minusDays(1))).isEmpty();
        assertThat(on(END_OF_JULY)).containsExactly(fire);
    }

    @Test
    void aTargetAndAFigureWithoutAPeriodAreKnownFromTheirPublication() {
        assertThat(on(PUBLISHED.minusDays(1))).containsExactly(fire);
        assertThat(on(PUBLISHED)).containsExactly(fire, goal, water);
    }

    @Test
    void aDatasetFindsWhatAnObservationRefersTo() {
        assertThat(data.areaOf(fire).name().zh()).isEqualTo("黔江区");
        assertThat(data.indicatorOf(water).id()).isEqualTo("mains");
        assertThat(data.documentOf(water).id()).isEqualTo("d");
        assertThat(data.observation("d#2")).contains(goal);
        assertThat(data.observation("d#9")).isEmpty();
        assertThat(data.catalogue().theme("fire")).isPresent();
        assertThat(data.catalogue().unit("户")).isEmpty();
    }

    @Test
    void anAreaThatNoLongerExistedIsStillNamed() {
        Area gone = new Area(
                "500114",
                Text.same("黔江县"),
                Text.same("黔江"),
                AreaKind.COUNTY,
                Optional.empty(),
                new Lifetime(Optional.empty(), Optional.of(LocalDate.of(2000, 1, 1))),
                OptionalLong.empty(),
                Optional.empty(),
                List.of());
        Catalogue old = new Catalogue(new Areas(List.of(gone)), List.of(), List.of(), List.of());
        assertThat(new Dataset(old, data.documents(), List.of()).areaOf(fire)).isEqualTo(gone);
    }

    @Test
    void observationsAreCountedByAKey() {
        assertThat(Dataset.count(data.observations(), Observation::area)).isEqualTo(Map.of("500114", 2L, "500111", 1L));
    }

    @Test
    void theFigureOfAnOrganisationOrAPersonSaysWhoseItIs() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scope(Scope.Kind.ORGANISATION, Optional.empty()));
        assertThat(Scope.WHOLE_AREA.isWholeArea()).isTrue();
        assertThat(new Scope(Scope.Kind.AREA, Optional.of(Text.same("中坝村"))).isWholeArea())
                .isFalse();
    }

    @Test
    void aRelationNamesItsIndicatorsInOrder() {
        Text name = Text.same("关系");
        assertThat(new Relation.Group(name, List.of("a", "b")).indicators()).containsExactly("a", "b");
        assertThat(new Relation.Rate(name, "a", "b", "c").indicators()).containsExactly("a", "b", "c");
        assertThat(new Relation.Share(name, "a", "b").indicators()).containsExactly("a", "b");
        assertThat(new Relation.Average(name, "a", "b").indicators()).containsExactly("a", "b");
        assertThat(new Relation.BeforeAfter(name, "a", "b").indicators()).containsExactly("a", "b");
    }

    private List<Observation> on(LocalDate day) {
        return data.select(Selection.ALL.withAsOf(Optional.of(day)));
    }

    private static Area area(String code, String name) {
        return new Area(
                code,
                Text.same(name),
                Text.same(name),
                AreaKind.DISTRICT,
                Optional.empty(),
                Lifetime.ALWAYS,
                OptionalLong.empty(),
                Optional.empty(),
                List.of());
    }

    private static Theme theme(String id) {
        return new Theme(id, Text.same(id), Text.same(id));
    }

    private static Indicator indicator(String id, String theme) {
        return new Indicator(id, Text.same(id), theme, "户", Direction.MORE_IS_BETTER, true, List.of());
    }

    private static Observation observation(String id, String area, String indicator, Period period, Nature nature) {
        return new Observation(
                id,
                area,
                indicator,
                period,
                new Quantity.Exact(BigDecimal.TEN),
                Optional.empty(),
                nature,
                Scope.WHOLE_AREA,
                new Source("d", List.of(new Span(0, 3)), Reading.NUMBER),
                Review.ACCEPTED,
                Optional.empty());
    }
}
