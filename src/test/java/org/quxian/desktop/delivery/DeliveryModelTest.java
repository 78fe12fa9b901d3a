package org.quxian.desktop.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.desktop.support.CancellingRunner;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Desks;
import org.quxian.desktop.support.SampleSeriesFile;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.store.SeriesReceipt;

class DeliveryModelTest {
    private static final String HEAD = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,NOTE\n";

    @TempDir
    private Path folder;

    private final TestStore store = TestStore.make();
    private final Desk desk = Desks.over(store);

    @Test
    void allOfAFileGoesInAndIsKnownAtOnce() throws IOException {
        Delivered.Taken taken = taken(SampleSeriesFile.NAME, SampleSeriesFile.text());

        assertThat(taken.receipt()).isEqualTo(new SeriesReceipt(133, 133, 14, 4, 4));
        assertThat(taken.times())
                .extracting(Text::zh)
                .containsExactly("2020年（年度）", "2021年1月至8月（月度）", "2021年6月30日至7月31日（每日）");
        assertThat(taken.ignored()).isEmpty();
        assertThat(taken.indicator()).isEqualTo("用电量.M");
        assertThat(desk.series().indexProperty().get().topic("用电量.M")).isPresent();
    }

    @Test
    void aFileThatIsReadAgainReplacesItsPointsAndNamesWhatItDidNotRead() throws IOException {
        taken("a.csv", HEAD + "500114,GDP,2021,5,x\n");
        Delivered.Taken again = taken("b.csv", HEAD + "500114,GDP,2021,6,x\n500114,GDP,2022,7,x\n");

        assertThat(again.receipt()).isEqualTo(new SeriesReceipt(2, 1, 1, 1, 0));
        assertThat(again.times()).extracting(Text::en).containsExactly("2021 to 2022 (annual)");
        assertThat(again.ignored()).containsExactly("NOTE");
    }

    @Test
    void aBrokenRowIsNamedByItsLineAndNothingGoesIn() throws IOException, ReportableException {
        Delivered ended = read(desk, "a.csv", HEAD + "500114,GDP,2021,5,\n500114,GDP,2022,x,\n");

        assertThat(ended)
                .isInstanceOfSatisfying(
                        Delivered.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .singleElement()
                                .extracting(Fault::place)
                                .isEqualTo("a.csv:3 (OBS_VALUE)"));
        assertThat(series()).isZero();
    }

    @Test
    void aFileThatIsNoneIsRefusedInOneSentence() throws IOException {
        assertThat(read(desk, "a.csv", "a,b\n1,2\n"))
                .isInstanceOfSatisfying(
                        Delivered.Refused.class,
                        refused -> assertThat(refused.sentence().zh()).contains("a.csv", "缺少列"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 40})
    void whereverItIsCancelledTheStoreIsAsItWas(int most) throws IOException, ReportableException {
        CancellingRunner tasks = new CancellingRunner(most);

        Delivered ended = read(Desks.over(store, tasks), "long.csv", manyRows());

        assertThat(ended).isEqualTo(new Delivered.Cancelled("long.csv"));
        assertThat(tasks.words()).extracting(Text::zh).contains("读入“long.csv”：已读 16,384 行");
        assertThat(series()).isZero();
    }

    @Test
    void itIsSaidHowFarItIs() throws IOException, ReportableException {
        CancellingRunner tasks = new CancellingRunner(Integer.MAX_VALUE);
        read(Desks.over(store, tasks), "long.csv", manyRows());
        assertThat(tasks.words())
                .extracting(Text::en)
                .containsSubsequence(
                        "Reading “long.csv”",
                        "Reading “long.csv”: 16,384 rows so far",
                        "Reading “long.csv”: 32,768 rows so far",
                        "Writing the 40,000 points of “long.csv”");
        assertThat(series()).isEqualTo(400);
    }

    private int series() throws ReportableException {
        return store.ask(source -> source.catalogue().size());
    }

    private static String manyRows() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int row = 0; row < 40_000; row++) {
            int month = row % 100;
            text.append("500114,I%d,%d-%02d,%d,\n".formatted(row / 100, 2000 + month / 12, month % 12 + 1, row));
        }
        return text.toString();
    }

    private Delivered.Taken taken(String name, String text) throws IOException {
        Delivered ended = read(desk, name, text);
        assertThat(ended).isInstanceOf(Delivered.Taken.class);
        return (Delivered.Taken) ended;
    }

    private Delivered read(Desk over, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        List<Delivered> ended = new ArrayList<>();
        new DeliveryModel(store, over).read(file, ended::add);
        assertThat(ended).hasSize(1);
        return ended.getFirst();
    }
}
