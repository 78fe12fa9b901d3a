package org.quxian.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Language;

class ReviewModelTest {
    private final Reading reading = Reading.of(Reading.TEXT);
    private final ReviewModel model = reading.model;

    @Test
    void oneBeginsAtTheFirstFigureThatWaitsInTheLatestDocument() {
        assertThat(model.documentsProperty().get()).hasSize(10);
        assertThat(model.documentsProperty().get().getFirst().title()).isEqualTo("铜梁区上半年简报");
        assertThat(model.documentsProperty().get().getFirst().counts()).containsExactly("3 待审");
        assertThat(model.headProperty().get()).hasValueSatisfying(head -> {
            assertThat(head.imprint()).isEqualTo("2021年7月20日 · 简报.txt");
            assertThat(head.dated()).isTrue();
        });
        assertThat(reading.chosen()).isEqualTo("412户");
    }

    @Test
    void nothingIsOpenWhereNothingWaits() {
        ReviewModel idle = Reading.ofNothing().model;

        assertThat(idle.documentProperty().get()).isEmpty();
        assertThat(idle.cardsProperty().get()).isEmpty();
        assertThat(idle.documentsProperty().get()).hasSize(9);
    }

    @Test
    void aCardSaysAllOfItsFigure() {
        assertThat(model.cardsProperty().get()).hasSize(3).first().satisfies(card -> {
            assertThat(card.value().text()).isEqualTo("412户");
            assertThat(card.indicator()).isEqualTo("可燃雨棚整改户数");
            assertThat(card.isNew()).isFalse();
            assertThat(card.area()).isEqualTo("铜梁区");
            assertThat(card.period()).isEqualTo("截至2021年6月30日");
            assertThat(card.state()).isEqualTo("待审");
        });
        assertThat(model.cardsProperty().get().getLast().isNew()).isTrue();
    }

    @Test
    void theParagraphsAreTheTextAndTheMarksStandOnTheFigures() {
        String text = model.review().orElseThrow().document().text();
        String whole =
                model.paragraphsProperty().get().stream().map(Paragraph::text).collect(Collectors.joining());

        assertThat(whole).isEqualTo(text.replace("\n", ""));
        assertThat(model.marksProperty().get())
                .extracting(mark -> text.substring(mark.start(), mark.end()))
                .containsExactly("412户", "91.6%", "120公里");
    }

    @Test
    void oneGoesFromFigureToFigureAndStopsAtBothEnds() {
        model.next();
        assertThat(reading.chosen()).isEqualTo("91.6%");
        model.next();
        model.next();
        assertThat(reading.chosen()).isEqualTo("120公里");

        model.previous();
        model.previous();
        model.previous();
        assertThat(reading.chosen()).isEqualTo("412户");
    }

    @Test
    void onlyThoseThatWaitAreListedWhereOneAsksForThem() {
        reading.decisions.accept();

        model.showProperty().set(Show.WAITING);
        assertThat(model.cardsProperty().get()).extracting(Card::quote).containsExactly("91.6%", "120公里");

        model.showProperty().set(Show.DECIDED);
        assertThat(model.cardsProperty().get()).extracting(Card::quote).containsExactly("412户");
    }

    @Test
    void allWordsFollowTheLanguage() {
        reading.look.languageProperty().set(Language.EN);

        assertThat(model.cardsProperty().get().getFirst().indicator()).isEqualTo("Combustible canopies rectified");
        assertThat(model.documentsProperty().get().getFirst().counts()).containsExactly("3 pending");
    }

    @Test
    void aFigureIsChosenInWhateverDocumentItStands() {
        String other = reading.reviews
                .state()
                .documents()
                .getFirst()
                .candidates()
                .getFirst()
                .candidate()
                .id();

        model.choose(other);

        assertThat(model.documentProperty().get())
                .contains(reading.reviews
                        .state()
                        .documents()
                        .getFirst()
                        .document()
                        .id());
        assertThat(model.chosenProperty().get()).contains(other);
    }

    @Test
    void theLogSaysWhoDidWhatFromWhatToWhatTheLastFirst() {
        reading.decisions.accept();
        model.logShownProperty().set(true);

        assertThat(model.logProperty().get().getFirst()).satisfies(line -> {
            assertThat(line.what()).isEqualTo("接受“412户”");
            assertThat(line.imprint()).startsWith("tester · ");
            assertThat(line.details()).containsExactly("待审 → 已接受");
            assertThat(line.canUndo()).isTrue();
        });
    }
}
