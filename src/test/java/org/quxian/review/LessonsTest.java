package org.quxian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quxian.extract.Extractor;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Claim;
import org.quxian.observation.Decision;
import org.quxian.observation.Document;
import org.quxian.observation.Lesson;
import org.quxian.observation.Qualifier;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.Quantity;
import org.quxian.observation.Review;
import org.quxian.observation.Rules;
import org.quxian.observation.Text;

class LessonsTest {

    private static final Catalogue CATALOGUE = FilledStore.SHIPPED.dataset().catalogue();
    private static final Rules RULES = FilledStore.SHIPPED.rules();
    private static final QualifierWord WORD =
            new QualifierWord("挂零", "after", Qualifier.OVER, "[n, n + s)", Text.same("60户挂零"));

    private static Document document(String text) {
        return new Document("d", Text.same("d"), Optional.empty(), Optional.of(LocalDate.of(2021, 8, 12)), text);
    }

    private static List<Candidate> read(String text, Lesson... lessons) {
        return new Extractor(Lessons.apply(List.of(lessons), CATALOGUE), Lessons.apply(List.of(lessons), RULES))
                .extract(document(text));
    }

    @Test
    void aSynonymIsReadAsItsIndicator() {
        String text = "黔江区完成雨棚换新615户。";
        Lesson lesson = new Lesson.Synonym("canopies-rectified", "雨棚换新");
        assertThat(read(text).getFirst().claim().indicator()).isEmpty();
        assertThat(read(text, lesson).getFirst().claim().indicator()).contains("canopies-rectified");
    }

    @Test
    void aVetoedWordIsNoFigure() {
        String text = "黔江区八角井村整改615户，三级跳村整改20户。";
        assertThat(read(text, new Lesson.Veto("615户")))
                .extracting(one -> one.claim().quantity().reach())
                .containsExactly(new BigDecimal("20"));
    }

    @Test
    void aWordThatStandsForAUnitIsReadAsThatUnit() {
        String text = "黔江区建成驿站12栋楼。";
        assertThat(read("黔江区整改615户坊。", new Lesson.UnitWord("户坊", "户"))).hasSize(1);
        assertThat(read(text.replace("栋楼", "俳"))).isEmpty();
        assertThat(read(text.replace("栋楼", "俳"), new Lesson.UnitWord("俳", "个")))
                .extracting(one -> one.claim().unit())
                .containsExactly("个");
    }

    @Test
    void aQualifierWordQualifies() {
        Lesson lesson = new Lesson.Qualifying(WORD);
        assertThat(read("黔江区整改60户挂零。").getFirst().claim().quantity().qualifier())
                .isEqualTo(Qualifier.EXACT);
        assertThat(read("黔江区整改60户挂零。", lesson).getFirst().claim().quantity().qualifier())
                .isEqualTo(Qualifier.OVER);
    }

    @Test
    void aLessonThatHoldsNothingNewChangesNothing() {
        Lesson known = new Lesson.Synonym("canopies-rectified", "可燃雨棚整改户数");
        Lesson unit = new Lesson.UnitWord("户", "个");
        assertThat(Lessons.apply(List.of(known, unit), CATALOGUE)).isEqualTo(CATALOGUE);
        assertThat(Lessons.apply(List.of(known, unit), RULES)).isEqualTo(RULES);
    }

    @Test
    void aLessonThatCannotBeLearnedIsToldInOneSentence() {
        assertThat(Lessons.flaw(new Lesson.Synonym("gone", "新名"), CATALOGUE)).isPresent();
        assertThat(Lessons.flaw(new Lesson.Synonym("canopies-rectified", " "), CATALOGUE))
                .isPresent();
        assertThat(Lessons.flaw(new Lesson.UnitWord("坊", "尺寸"), CATALOGUE)).isPresent();
        assertThat(Lessons.flaw(new Lesson.UnitWord("户", "个"), CATALOGUE)).isPresent();
        assertThat(Lessons.flaw(new Lesson.Veto(""), CATALOGUE)).isPresent();
        assertThat(Lessons.flaw(new Lesson.Qualifying(WORD), CATALOGUE)).isEmpty();
        assertThat(Lessons.flaw(new Lesson.UnitWord("坊", "户"), CATALOGUE)).isEmpty();
    }

    private static List<Lesson> suggest(String text, Review verdict, Claim meant) {
        Candidate candidate = read(text).getFirst();
        return new Suggestions(CATALOGUE, RULES)
                .of(document(text), candidate, new Decision(verdict, meant, Optional.empty()));
    }

    @Test
    void aRejectionSuggestsAVeto() {
        String text = "黔江区整改615户。";
        assertThat(suggest(text, Review.REJECTED, read(text).getFirst().claim()))
                .containsExactly(new Lesson.Veto("整改615户"), new Lesson.Veto("615户"));
    }

    @Test
    void anotherIndicatorSuggestsASynonym() {
        String text = "黔江区雨棚换新615户。";
        Claim read = read(text).getFirst().claim();
        Claim meant = read.withArea("500114").withIndicator("canopies-rectified");
        assertThat(suggest(text, Review.CORRECTED, meant))
                .containsExactly(new Lesson.Synonym("canopies-rectified", read.phrase()));
        assertThat(suggest(text, Review.ACCEPTED, meant)).isEmpty();
    }

    @Test
    void anotherUnitSuggestsTheWordBehindTheNumberUnlessItIsAUnitAlready() {
        Candidate candidate = read("黔江区整改615户。").getFirst();
        Claim meant = candidate
                .claim()
                .withArea("500114")
                .withIndicator("canopies-rectified")
                .withQuantity(candidate.claim().quantity(), "家");
        Decision decision = new Decision(Review.CORRECTED, meant, Optional.empty());
        Suggestions suggestions = new Suggestions(CATALOGUE, RULES);
        assertThat(suggestions.of(document("黔江区整改615坊。"), candidate, decision)).contains(new Lesson.UnitWord("坊", "家"));
        assertThat(suggestions.of(document("黔江区整改615户。"), candidate, decision))
                .noneMatch(Lesson.UnitWord.class::isInstance);
        assertThat(suggestions.of(document("黔江区整改6151。"), candidate, decision))
                .noneMatch(Lesson.UnitWord.class::isInstance);
    }

    @Test
    void aNameThatTheIndicatorHasAlreadyIsNoSynonym() {
        String text = "黔江区整改615户。";
        Candidate candidate = read(text).getFirst();
        Claim other = candidate.claim().withArea("500114").withIndicator("canopies-rectified");
        Claim read = new Claim(
                other.area(),
                Optional.empty(),
                "可燃雨棚整改户数",
                other.period(),
                other.quantity(),
                other.unit(),
                other.change(),
                other.nature(),
                other.scope());
        Candidate named = new Candidate("d#1", read, candidate.reason(), candidate.source(), candidate.sentence());
        Decision decision = new Decision(Review.CORRECTED, other, Optional.empty());
        assertThat(new Suggestions(CATALOGUE, RULES).of(document(text), named, decision))
                .noneMatch(Lesson.Synonym.class::isInstance);
    }

    @Test
    void anotherQualifierSuggestsTheWordBesideTheNumber() {
        String text = "黔江区整改60户挂零。";
        Claim read = read(text).getFirst().claim();
        Claim meant = read.withArea("500114")
                .withIndicator("canopies-rectified")
                .withQuantity(new Quantity.Over(new BigDecimal("60")), "户");
        assertThat(suggest(text, Review.CORRECTED, meant))
                .filteredOn(Lesson.Qualifying.class::isInstance)
                .extracting(lesson -> ((Lesson.Qualifying) lesson).word().word())
                .contains("挂零");
    }
}
