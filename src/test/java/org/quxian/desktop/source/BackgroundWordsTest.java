package org.quxian.desktop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quxian.desktop.support.Reviews;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Text;
import org.quxian.review.Choice;
import org.quxian.review.Incoming;
import org.quxian.review.ReviewedCandidate;

class BackgroundWordsTest {
    private final List<Text> told = new ArrayList<>();
    private final Reviews reviews = TestStore.make().reviews(told);

    @Test
    void aFigureSaysWhoDecidedFromWhatToWhatAndWhy() {
        read("铜梁区简报\n\n截至2021年6月30日，铜梁区可燃雨棚整改户数412户。\n");
        ReviewedCandidate figure = reviews.state().waiting().getFirst();
        reviews.decide(List.of(Choice.accept(figure.candidate())), state -> {});
        reviews.decide(
                List.of(Choice.correct(
                        figure.candidate(), figure.claim().withArea("500110"), Optional.of(Text.same("实为綦江")))),
                state -> {});

        Background background = background(figure.candidate().id());

        assertThat(background.history()).hasSize(2);
        assertThat(background.history().getLast().lines()).containsExactly("已接受 → 已更正", "区县：铜梁区 → 綦江区", "理由：实为綦江");
        assertThat(background.decided()).startsWith("tester · ");
    }

    @Test
    void otherFiguresOfTheSameAreNamedAndContradictionsCalledSo() {
        read("铜梁区简报\n\n截至2021年6月30日，铜梁区可燃雨棚整改户数412户。\n");
        read("铜梁区快讯\n\n截至2021年6月30日，铜梁区可燃雨棚整改户数415户。\n");
        read("铜梁区消息\n\n截至2021年6月30日，铜梁区可燃雨棚整改户数412户。\n");
        List<ReviewedCandidate> waiting = reviews.state().waiting();
        List.of(waiting.getFirst(), waiting.getLast())
                .forEach(one -> reviews.decide(List.of(Choice.accept(one.candidate())), state -> {}));

        Background background = background(waiting.getFirst().candidate().id());

        assertThat(told).isEmpty();
        assertThat(background.others()).anySatisfy(other -> {
            assertThat(other.document()).isEqualTo("铜梁区快讯");
            assertThat(other.value()).isEqualTo("415户");
            assertThat(other.contradicts()).isTrue();
            assertThat(other.stands()).isFalse();
        });
        assertThat(background.others())
                .anySatisfy(other -> assertThat(other.document()).isEqualTo("铜梁区消息"));
    }

    private Background background(String id) {
        Observation figure =
                reviews.standingProperty().get().data().observation(id).orElseThrow();
        return new BackgroundWords(reviews.standingProperty().get(), Language.ZH).of(figure);
    }

    private void read(String text) {
        String title = text.substring(0, text.indexOf('\n'));
        reviews.run(
                Text.same("test"),
                desk -> desk.read(
                        new Incoming(
                                Text.same(title),
                                Optional.empty(),
                                Optional.of(LocalDate.of(2021, 7, 20)),
                                Optional.empty(),
                                text),
                        "tester",
                        () -> false),
                receipt -> {});
    }
}
