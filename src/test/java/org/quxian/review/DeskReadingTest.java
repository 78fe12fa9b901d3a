package org.quxian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.observation.Candidate;
import org.quxian.observation.Document;
import org.quxian.observation.Lesson;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Review;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.store.StoreContents;

/** Texts that are read, read again and read as they have become; and what lessons make of them. */
class DeskReadingTest {

    private static final String ME = "张三";
    private static final String ARTICLE = """
            整改简报
            黔江区完成整改615户。整改率为80.2%。
            另有20余户待查，近5
            亿元资金已到位。
            """;

    @TempDir
    Path folder;

    private FilledStore filled;
    private String document;

    @BeforeEach
    void readAndRejectEverything() throws Exception {
        filled = FilledStore.in(folder);
        document = ((Receipt.Added) read("整改 Brief 1.txt", ARTICLE)).document();
        List<Choice> choices = candidates().stream()
                .map(one -> Choice.reject(one.candidate(), Optional.of(Text.same("测试"))))
                .toList();
        filled.desk().decide(choices, ME);
    }

    @AfterEach
    void close() throws Exception {
        filled.close();
    }

    private Receipt read(String file, String text) throws Exception {
        Receipt receipt = filled.desk().read(FilledStore.text(file, text), ME, () -> false);
        StoreContents contents = filled.store().read();
        assertThat(contents.faults()).isEmpty();
        assertThat(filled.store().check()).isEmpty();
        assertThat(contents.dataset()).isEqualTo(filled.desk().dataset());
        assertThat(Snapshot.of(contents).state().documents())
                .isEqualTo(filled.desk().state().documents());
        return receipt;
    }

    private List<ReviewedCandidate> candidates() {
        return filled.desk().state().document(document).orElseThrow().candidates();
    }

    private List<String> quotes(Review review) {
        Document text = filled.desk().state().document(document).orElseThrow().document();
        return candidates().stream()
                .filter(one -> one.review() == review)
                .map(one -> text.quote(one.candidate().source().spans()))
                .toList();
    }

    @Test
    void theSameTextIsKnownAndItsDecisionsAreKept() throws Exception {
        List<ReviewedCandidate> before = candidates();
        int log = filled.desk().state().log().size();
        assertThat(read("整改 Brief 1.txt", ARTICLE)).isEqualTo(new Receipt.Known(document, 0));
        assertThat(read("another name.txt", ARTICLE)).isEqualTo(new Receipt.Known(document, 0));
        assertThat(candidates()).isEqualTo(before);
        assertThat(filled.desk().state().log()).hasSize(log);
    }

    @Test
    void ofAChangedTextTheDecisionsOnSentencesThatStandAreKeptWhereverTheyStand() throws Exception {
        List<String> ids =
                candidates().stream().map(one -> one.candidate().id()).toList();
        String later = """
            整改简报（更新）
            前言：共有3家单位参加。
            另有20余户待查，近5亿元资金已到位。
            黔江区完成整改620户。整改率为80.2%。
            """;
        Receipt.Revised receipt = (Receipt.Revised) read("整改 Brief 1.txt", later);
        assertThat(receipt.document()).isEqualTo(document);
        assertThat(receipt.lost()).extracting(Candidate::id).containsExactly(ids.getFirst());
        assertThat(receipt.kept()).isEqualTo(ids.size() - 1);
        assertThat(quotes(Review.REJECTED)).contains("80.2%").anyMatch(quote -> quote.contains("亿元"));
        assertThat(quotes(Review.PENDING)).contains("620户").doesNotContain("80.2%");
        assertThat(receipt.found()).isEqualTo(quotes(Review.PENDING).size());
        assertThat(receipt.changes().stream()
                        .filter(change -> change.kind() != TextChange.Kind.DELETED)
                        .map(TextChange::words)
                        .collect(Collectors.joining()))
                .isEqualTo(later);
        assertThat(candidates())
                .filteredOn(one -> one.review() == Review.PENDING)
                .extracting(one -> one.candidate().id())
                .doesNotContainAnyElementsOf(ids);
    }

    @Test
    void whatWasMendedElsewhereInASentenceLeavesTheOtherDecisionsInIt() throws Exception {
        String one = "忠县共救助612人次，发放306万元。";
        Receipt.Added added = (Receipt.Added) read("救助.txt", one);
        List<ReviewedCandidate> first =
                filled.desk().state().document(added.document()).orElseThrow().candidates();
        filled.desk().decide(List.of(Choice.reject(first.getLast().candidate(), Optional.empty())), ME);
        Receipt.Revised revised = (Receipt.Revised) read("救助.txt", one.replace("612", "621"));
        List<ReviewedCandidate> then =
                filled.desk().state().document(added.document()).orElseThrow().candidates();
        assertThat(revised.kept()).isEqualTo(1);
        assertThat(then).hasSize(2);
        assertThat(then.getLast().candidate().id())
                .isEqualTo(first.getLast().candidate().id());
        assertThat(then.getLast().review()).isEqualTo(Review.REJECTED);
        assertThat(then.getFirst().review()).isEqualTo(Review.PENDING);
        assertThat(then.getFirst().candidate().id())
                .isNotEqualTo(first.getFirst().candidate().id());
    }

    @Test
    void aTextThatComesBackBringsItsDecisionsBack() throws Exception {
        List<ReviewedCandidate> before = candidates();
        read("整改 Brief 1.txt", ARTICLE.replace("615户", "616户"));
        assertThat(quotes(Review.PENDING)).containsExactly("616户");
        filled.reopen();
        Receipt.Revised receipt = (Receipt.Revised) read("整改 Brief 1.txt", ARTICLE);
        assertThat(receipt.lost()).hasSize(1);
        assertThat(candidates()).isEqualTo(before);
    }

    @Test
    void anotherTextUnderTheSameNameIsAnotherDocument() throws Exception {
        Receipt.Added other = (Receipt.Added) read("整改 Brief 1.txt", "忠县救助612人次。");
        assertThat(other.document()).isNotEqualTo(document).startsWith("brief-1-");
        assertThat(other.found()).isEqualTo(1);
        assertThat(quotes(Review.PENDING)).isEmpty();
        assertThat(document).matches("[a-z0-9]+(-[a-z0-9]+)*");
        Document kept = filled.desk().state().document(document).orElseThrow().document();
        assertThat(kept.file()).contains("整改 Brief 1.txt");
    }

    @Test
    void aTextWithoutAFileIsKnownByItsTitle() throws Exception {
        Incoming pasted =
                new Incoming(Text.same("剪贴板"), Optional.empty(), Optional.empty(), Optional.empty(), "黔江区有5户。另3户。");
        Incoming changed =
                new Incoming(Text.same("剪贴板"), Optional.empty(), Optional.empty(), Optional.empty(), "黔江区有5户。另4户。");
        Receipt.Added first = (Receipt.Added) filled.desk().read(pasted, ME, () -> false);
        Receipt.Revised second = (Receipt.Revised) filled.desk().read(changed, ME, () -> false);
        assertThat(second.document()).isEqualTo(first.document()).startsWith("text-");
    }

    @Test
    void theDayOfPublicationCanBeLearnedLater() throws Exception {
        LocalDate day = LocalDate.of(2021, 9, 1);
        Incoming dated = new Incoming(
                Text.same("x"), Optional.empty(), Optional.of(day), Optional.of("整改 Brief 1.txt"), ARTICLE);
        assertThat(filled.desk().read(dated, ME, () -> false)).isEqualTo(new Receipt.Known(document, 0));
        filled.reopen();
        Document kept = filled.desk().state().document(document).orElseThrow().document();
        assertThat(kept.published()).contains(day);
        assertThat(quotes(Review.PENDING)).isEmpty();
    }

    @Test
    void aDocumentThatWasClosedIsOpenAgainOnceItsTextHasChanged() throws Exception {
        filled.desk().close(document, ME);
        read("整改 Brief 1.txt", ARTICLE);
        assertThat(filled.desk().state().document(document).orElseThrow().closed())
                .isTrue();
        read("整改 Brief 1.txt", ARTICLE + "又整改7户。\n");
        assertThat(filled.desk().state().document(document).orElseThrow().closed())
                .isFalse();
        assertThat(filled.desk().state().waiting()).hasSize(1);
    }

    @Test
    void aFigureThatAPersonEnteredGoesOnWithItsSentence() throws Exception {
        ReviewedCandidate shipped =
                filled.desk().state().candidate("500114-qianjiang#1").orElseThrow();
        int start = ARTICLE.indexOf("待查");
        filled.desk().enter(document, List.of(new Span(start, start + 2)), shipped.claim(), Optional.empty(), ME);
        read("整改 Brief 1.txt", "新的开头。\n" + ARTICLE);
        assertThat(quotes(Review.ACCEPTED)).containsExactly("待查");
        filled.desk().undo(ME);
        read("整改 Brief 1.txt", ARTICLE.replace("待查", "已查"));
        assertThat(filled.desk().redo(ME).redoable(ME)).isEmpty();
        assertThat(quotes(Review.ACCEPTED)).isEmpty();
        assertThat(filled.store().check()).isEmpty();
    }

    @Test
    void whoStopsTheReadingFindsNothingWritten() throws Exception {
        int log = filled.desk().state().log().size();
        int[] asked = {0};
        Incoming text = FilledStore.text("neu.txt", "黔江区有5户。");
        assertThat(filled.desk().read(text, ME, () -> true)).isEqualTo(new Receipt.Stopped());
        assertThat(filled.desk().read(text, ME, () -> ++asked[0] > 1)).isEqualTo(new Receipt.Stopped());
        filled.reopen();
        assertThat(filled.desk().state().log()).hasSize(log);
    }

    @Test
    void aTextWithoutWordsIsRefused() {
        Incoming empty = FilledStore.text("leer.txt", " \n\u3000");
        assertThat(catchThrowableOfType(
                                ReportableException.class, () -> filled.desk().read(empty, ME, () -> false))
                        .sentence()
                        .zh())
                .contains("没有文字");
    }

    @Test
    void aLessonShowsWhatItWouldChangeAndThenChangesOnlyWhatNobodyHasDecidedOn() throws Exception {
        document = ((Receipt.Added) read("b.txt", "黔江区整改615户。忠县整改615户，又20户。")).document();
        Candidate first = candidates().getFirst().candidate();
        filled.desk().decide(List.of(Choice.reject(first, Optional.empty())), ME);
        Lesson lesson = new Lesson.Veto("615户");
        int log = filled.desk().state().log().size();
        LessonPreview preview = filled.desk().preview(lesson, () -> false);
        assertThat(filled.desk().state().log()).hasSize(log);
        assertThat(preview.changes())
                .filteredOn(change -> change.document().id().equals(document))
                .hasSize(2)
                .allMatch(
                        change -> change.before().isPresent() && change.after().isEmpty())
                .extracting(ReadingChange::decided)
                .containsExactly(true, false);
        assertThat(preview.changes()).hasSizeGreaterThan(2);
        filled.desk().adopt(lesson, ME);
        assertThat(filled.desk().adopt(lesson, ME).lessons()).containsExactly(lesson);
        assertThat(quotes(Review.REJECTED)).containsExactly("615户");
        assertThat(quotes(Review.PENDING)).containsExactly("20户");
        assertThat(filled.store().check()).isEmpty();
        assertThat(((Receipt.Added) read("c.txt", "黔江区615户。")).found()).isZero();

        filled.reopen();
        filled.desk().undo(ME);
        assertThat(filled.desk().state().lessons()).isEmpty();
        assertThat(quotes(Review.PENDING)).containsExactly("615户", "20户");
        assertThat(filled.store().check()).isEmpty();
        filled.desk().redo(ME);
        assertThat(quotes(Review.PENDING)).containsExactly("20户");
        assertThat(filled.store().check()).isEmpty();
    }

    @Test
    void aSynonymIsProposedFromACorrectionAndReadsTheOthersRight() throws Exception {
        document = ((Receipt.Added) read("b.txt", "黔江区雨棚换新615户。忠县雨棚换新20户。")).document();
        Candidate first = candidates().getFirst().candidate();
        Choice choice = Choice.correct(
                first, first.claim().withArea("500114").withIndicator("canopies-rectified"), Optional.empty());
        Lesson proposed = new Lesson.Synonym("canopies-rectified", first.claim().phrase());
        assertThat(filled.desk().suggest(first.id(), choice.decision())).contains(proposed);
        filled.desk().decide(List.of(choice), ME);
        filled.desk().adopt(new Lesson.Synonym("canopies-rectified", "雨棚换新"), ME);
        assertThat(candidates().getFirst().candidate()).isEqualTo(first);
        assertThat(candidates().getLast().claim().indicator()).contains("canopies-rectified");
        assertThat(filled.store().check()).isEmpty();
    }

    @Test
    void aLessonThatCannotBeLearnedIsRefused() {
        Lesson lesson = new Lesson.UnitWord("坊", "没有的单位");
        assertThat(catchThrowableOfType(
                                ReportableException.class, () -> filled.desk().preview(lesson, () -> false))
                        .sentence()
                        .zh())
                .contains("没有的单位");
        assertThat(catchThrowableOfType(
                        ReportableException.class, () -> filled.desk().adopt(lesson, ME)))
                .isNotNull();
    }

    @Test
    void aPreviewThatIsStoppedCoversTheDocumentsBefore() throws Exception {
        Lesson lesson = new Lesson.Veto("615户");
        int[] asked = {0};
        LessonPreview all = filled.desk().preview(lesson, () -> false);
        LessonPreview some = filled.desk().preview(lesson, () -> ++asked[0] > 5);
        assertThat(all.changes()).startsWith(some.changes().toArray(ReadingChange[]::new));
        assertThat(some.changes()).hasSizeLessThan(all.changes().size());
    }
}
