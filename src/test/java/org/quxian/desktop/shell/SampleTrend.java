package org.quxian.desktop.shell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Candidate;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.review.Choice;
import org.quxian.review.Incoming;
import org.quxian.review.ReviewDesk;

/** A store into which the bulletins of half a year have been read, so that there is something to see through time. */
final class SampleTrend {
    private static final int FIRST = 2;
    private static final int[] QIANJIANG = {148, 231, 342, 455, 540, 615, 688};
    private static final int[] TONGLIANG = {95, 160, 214, 0, 351, 412, 468};
    private static final int[] DAZU = {40, 66, 180, 226, 283, 305, 371};

    private SampleTrend() {}

    static TestStore make() {
        TestStore store = TestStore.make();
        try {
            for (int index = 0; index < QIANJIANG.length; index++) {
                YearMonth month = YearMonth.of(2021, FIRST + index);
                String text = text(month, index);
                store.at(desk -> read(desk, month.plusMonths(1).atDay(9), text));
            }
            store.at(desk -> read(desk, LocalDate.of(2021, 7, 2), sentence("铜梁区", YearMonth.of(2021, 6), 338)));
        } catch (ReportableException broken) {
            throw new AssertionError(broken);
        }
        return store;
    }

    private static String text(YearMonth month, int index) {
        return sentence("黔江区", month, QIANJIANG[index])
                + (TONGLIANG[index] == 0 ? "" : sentence("铜梁区", month, TONGLIANG[index]))
                + sentence("大足区", month, DAZU[index]);
    }

    private static String sentence(String area, YearMonth month, int number) {
        return "截至2021年%d月%d日，%s可燃雨棚整改户数%d户。\n".formatted(month.getMonthValue(), month.lengthOfMonth(), area, number);
    }

    private static int read(ReviewDesk desk, LocalDate published, String text) throws ReportableException {
        desk.read(
                new Incoming(
                        Text.same("消防整治月报"),
                        Optional.of(Text.same("市消防安全整治办公室")),
                        Optional.of(published),
                        Optional.of("月报%s.docx".formatted(published)),
                        text),
                "wang",
                () -> false);
        List<Choice> accepted = desk.state().waiting().stream()
                .map(one -> one.candidate())
                .filter(figure -> figure.claim().isComplete())
                .map(SampleTrend::accept)
                .toList();
        desk.decide(accepted, "wang");
        return accepted.size();
    }

    private static Choice accept(Candidate figure) {
        return Choice.accept(figure);
    }
}
