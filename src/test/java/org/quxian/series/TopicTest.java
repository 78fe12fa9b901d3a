package org.quxian.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Areas;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Direction;
import org.quxian.observation.Indicator;
import org.quxian.observation.Relation;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;
import org.quxian.observation.Unit;

/** What areas can be compared in, and by what. */
class TopicTest {
    private static final Indicator LOANS = indicator("loans", "theme", true);
    private static final Indicator FIRMS = indicator("firms", "theme", true);
    private static final Indicator LENGTH = indicator("length", "other", true);
    private static final Theme THEME = new Theme("theme", new Text("科技金融", "Finance"), Text.same("？"));
    private static final Theme OTHER = new Theme("other", new Text("供水", "Water"), Text.same("？"));
    private static final Catalogue CATALOGUE =
            new Catalogue(new Areas(List.of()), List.of(OTHER, THEME), List.of(LENGTH, LOANS, FIRMS), List.of());

    private static Indicator indicator(String id, String theme, boolean charted) {
        return new Indicator(id, new Text(id + "名", id), theme, "元", Direction.NEUTRAL, charted, List.of());
    }

    private static FigureMaker figure(String indicator, String area) {
        return FigureMaker.exact(indicator + area, "1", FigureMaker.YUAN)
                .of(indicator)
                .in(area);
    }

    @Test
    void topicsOfMostAreasComeFirstThenInTheOrderOfTheCatalogueThemesBehindIndicators() {
        List<Topic.Counted> topics = Topic.of(
                List.of(
                        figure("loans", "1").make(),
                        figure("loans", "2").make(),
                        figure("loans", "2").make(),
                        figure("firms", "1").make()),
                CATALOGUE);
        assertThat(topics)
                .containsExactly(
                        new Topic.Counted(new Topic.OfIndicator(LOANS), 2),
                        new Topic.Counted(new Topic.OfTheme(THEME), 2),
                        new Topic.Counted(new Topic.OfIndicator(FIRMS), 1));
    }

    @Test
    void figuresOfOrganisationsAndThoseThatAreNotDrawnMakeNoTopic() {
        Scope firm = new Scope(Scope.Kind.ORGANISATION, Optional.of(Text.same("某企业")));
        Figure drawn = figure("loans", "1").make();
        Figure hidden = new Figure(
                drawn.observation(), drawn.area(), indicator("loans", "theme", false), drawn.unit(), drawn.document());
        assertThat(Topic.of(List.of(figure("loans", "1").with(firm).make(), hidden), CATALOGUE))
                .isEmpty();
    }

    @Test
    void aTopicIsNamedAfterItsIndicatorOrTheme() {
        Topic indicator = new Topic.OfIndicator(LOANS);
        Topic theme = new Topic.OfTheme(THEME);
        assertThat(indicator.id()).isEqualTo("loans");
        assertThat(indicator.name()).isEqualTo(LOANS.name());
        assertThat(theme.id()).isEqualTo("theme");
        assertThat(theme.name()).isEqualTo(THEME.name());
    }

    @Test
    void amountsAndCountsAddUpAndRatesDoNot() {
        Unit kilometre = new Unit("公里", "km", "length", "公里", BigDecimal.ONE, "UCUM", "km");
        for (Unit unit : List.of(FigureMaker.YUAN, FigureMaker.HOUSEHOLDS, kilometre, FigureMaker.MU)) {
            assertThat(Summing.adds(LOANS, unit, List.of())).as(unit.symbol()).isTrue();
        }
        assertThat(Summing.adds(LOANS, FigureMaker.PERCENT, List.of())).isFalse();
    }

    @Test
    void whatIsNotDrawnOrIsKnownNotToAddUpDoesNot() {
        assertThat(Summing.adds(indicator("loans", "theme", false), FigureMaker.YUAN, List.of()))
                .isFalse();
        List<Relation> relations = List.of(
                new Relation.Average(Text.same("均"), "loans", "firms"), new Relation.Unsummed(List.of("firms")));
        assertThat(Summing.adds(LOANS, FigureMaker.YUAN, relations)).isTrue();
        assertThat(Summing.adds(FIRMS, FigureMaker.YUAN, relations)).isFalse();
    }

    @Test
    void aBasisIsKnownByItsWord() {
        assertThat(Basis.words()).containsExactly("total", "head", "area");
        assertThat(Basis.of("HEAD")).contains(Basis.HEAD);
        assertThat(Basis.of("each")).isEmpty();
        assertThat(Basis.AREA.label()).isEqualTo(new Text("每平方公里", "Per km²"));
    }
}
