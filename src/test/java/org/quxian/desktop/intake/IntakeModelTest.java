package org.quxian.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.desktop.support.BackgroundRunner;
import org.quxian.desktop.support.Reviews;
import org.quxian.desktop.support.RunningTask;
import org.quxian.desktop.support.SameThreadRunner;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Review;
import org.quxian.observation.Text;
import org.quxian.review.Choice;
import org.quxian.review.DocumentReview;
import org.quxian.review.ReviewedCandidate;

class IntakeModelTest {
    private static final String FIRST = "铜梁区简报\n\n截至6月30日，铜梁区可燃雨棚整改户数412户。\n";

    @TempDir
    private Path folder;

    private final List<Text> told = new ArrayList<>();
    private final Reviews reviews = TestStore.make().reviews(told);
    private final IntakeModel model = new IntakeModel(reviews, new SameThreadRunner());

    @Test
    void severalFilesGoInAndABadOneKeepsNoneOfThemOut() throws IOException {
        Path first = Files.writeString(folder.resolve("一.txt"), FIRST);
        Path second = Files.writeString(folder.resolve("二.md"), "# 綦江区简报\n\n綦江区新增企业35家。\n", Charset.forName("GB18030"));
        Path empty = Files.writeString(folder.resolve("空.txt"), "");
        Path picture = Files.write(folder.resolve("图.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        IntakeReport report = read(List.of(first, empty, picture, folder.resolve("没有.txt"), second));

        assertThat(report.taken()).hasSize(2);
        assertThat(report.faults()).extracting(fault -> fault.place()).containsExactly("空.txt", "图.docx", "没有.txt");
        assertThat(report.sentence().zh()).isEqualTo("读入 2 篇文稿，找到 2 个数据。3 个文件没有读入。");
        assertThat(reviews.state().documents()).hasSize(11);
    }

    @Test
    void aTextThatIsKnownKeepsItsDecisions() throws IOException {
        Path file = Files.writeString(folder.resolve("一.txt"), FIRST);
        String document = read(List.of(file)).document().orElseThrow();
        reviews.decide(List.of(Choice.reject(only(document).candidate(), Optional.empty())), state -> {});

        IntakeReport again = read(List.of(file));

        assertThat(again.sentence().zh()).isEqualTo("《铜梁区简报》以前读过，决定都还在。");
        assertThat(again.document()).contains(document);
        assertThat(only(document).review()).isEqualTo(Review.REJECTED);
    }

    @Test
    void aTextThatHasChangedShowsWhatHasChanged() throws IOException {
        Path file = Files.writeString(folder.resolve("一.txt"), FIRST);
        read(List.of(file));
        Files.writeString(file, FIRST + "\n綦江区新增企业35家。\n");

        IntakeReport again = read(List.of(file));

        assertThat(again.changes())
                .hasValueSatisfying(changes -> assertThat(changes)
                        .anySatisfy(change -> assertThat(change.words()).contains("35家")));
    }

    @Test
    void aDocumentIsReadAnewWithItsDayAndDaysFindTheirYear() throws IOException {
        String document = read(List.of(Files.writeString(folder.resolve("一.txt"), FIRST)))
                .document()
                .orElseThrow();

        model.redate(review(document).document(), LocalDate.of(2021, 8, 12), report -> {});

        assertThat(review(document).document().published()).contains(LocalDate.of(2021, 8, 12));
        assertThat(only(document).claim().period().to()).contains(LocalDate.of(2021, 6, 30));
    }

    @Test
    void whoStopsKeepsWhatWasReadByThen() throws IOException, ExecutionException, InterruptedException {
        Path first = Files.writeString(folder.resolve("一.txt"), FIRST);
        List<RunningTask> started = new ArrayList<>();
        CompletableFuture<IntakeReport> end = new CompletableFuture<>();
        try (BackgroundRunner tasks = new BackgroundRunner(Runnable::run)) {
            tasks.running().addListener((javafx.collections.ListChangeListener<RunningTask>) change -> {
                while (change.next()) {
                    started.addAll(change.getAddedSubList());
                }
            });
            new IntakeModel(reviews, tasks).read(java.util.Collections.nCopies(500, first), end::complete);
            started.getFirst().cancel();

            IntakeReport report = end.get();

            assertThat(report.stopped()).isTrue();
            assertThat(report.taken()).hasSizeLessThan(500);
            assertThat(report.sentence().zh()).startsWith("已停止。");
        }
    }

    private IntakeReport read(List<Path> files) {
        List<IntakeReport> reports = new ArrayList<>();
        model.read(files, reports::add);
        return reports.getFirst();
    }

    private DocumentReview review(String document) {
        return reviews.state().document(document).orElseThrow();
    }

    private ReviewedCandidate only(String document) {
        return review(document).candidates().getFirst();
    }
}
