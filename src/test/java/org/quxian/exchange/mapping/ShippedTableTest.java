package org.quxian.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.FigureList;
import org.quxian.exchange.FigureRows;
import org.quxian.exchange.FiguresCsv;
import org.quxian.exchange.FiguresSdmxCsv;
import org.quxian.exchange.FiguresXlsx;
import org.quxian.exchange.Grid;
import org.quxian.exchange.GridReader;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Observation;
import org.quxian.observation.Period;
import org.quxian.observation.Scope;
import org.quxian.observation.Text;

/** Everything that the program exports is understood by it without a word from anybody, and says the same. */
class ShippedTableTest {
    private final ShippedData shipped = read();

    @TempDir
    private Path folder;

    @Test
    void theCsvComesBackAsItWent() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FiguresCsv().write(new FigureList(data().observations(), List.of()), data(), out);
        assertThat(lines(claims("figures.csv", out), claim -> claim)).isEqualTo(lines(claims(), claim -> claim));
    }

    @Test
    void theWorkbookComesBackAsItWent() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FiguresXlsx().write(data().observations(), data(), out);
        assertThat(lines(claims("figures.xlsx", out), ShippedTableTest::plain))
                .isEqualTo(lines(claims(), ShippedTableTest::plain));
    }

    @Test
    void theSdmxCsvComesBackAsItWent() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FiguresSdmxCsv().write(data().observations(), data(), out);
        assertThat(lines(claims("figures.sdmx.csv", out), ShippedTableTest::plain))
                .isEqualTo(lines(claims(), ShippedTableTest::plain));
    }

    @Test
    void whatNothingSaysTheTimeOfIsLeftOutOfSdmxAndABeginningStays() throws Exception {
        Dataset undated = new Dataset(
                data().catalogue(),
                data().documents().stream()
                        .map(document -> new Document(
                                document.id(),
                                document.title(),
                                document.publisher(),
                                Optional.empty(),
                                document.file(),
                                document.text()))
                        .toList(),
                data().observations());
        List<Observation> timeless = undated.observations().stream()
                .filter(figure -> figure.period() instanceof Period.Unstated)
                .toList();
        assertThat(timeless).isNotEmpty();
        assertThat(FiguresSdmxCsv.timeless(undated.observations(), undated)).isEqualTo(timeless);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FiguresSdmxCsv().write(undated.observations(), undated, out);
        assertThat(lines(claims("figures.sdmx.csv", out), ShippedTableTest::plain))
                .isEqualTo(lines(
                        undated.observations().stream()
                                .filter(figure -> !timeless.contains(figure))
                                .map(undated::claimOf)
                                .toList(),
                        ShippedTableTest::plain))
                .anyMatch(line -> line.contains("2018"));
    }

    private List<Claim> claims(String name, ByteArrayOutputStream bytes) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes.toByteArray());
        Grid grid = new GridReader().read(file, () -> false).getFirst();
        MappedTable table = new Proposals(data().catalogue(), shipped.rules().qualifiers()).of(grid, name);
        assertThat(table.mapping().flaws()).isEmpty();
        TableReading reading =
                new TableRows(data().catalogue(), shipped.rules().qualifiers()).read(table, Optional.empty());
        assertThat(reading.faults()).isEmpty();
        Document document = new Document(
                "t", Text.same("t"), Optional.empty(), Optional.empty(), FiguresTable.of(reading.figures()));
        return new FigureRows(data().catalogue())
                .read(document).stream().map(Candidate::claim).toList();
    }

    private List<Claim> claims() {
        return data().observations().stream().map(data()::claimOf).toList();
    }

    /** 3万多斤 goes out as 15000 公斤, which no longer shows that it was printed in tens of thousands of 斤. */
    private static List<String> lines(List<Claim> claims, UnaryOperator<Claim> view) {
        return claims.stream()
                .map(view)
                .map(ClaimLine::of)
                .map(line -> line.replace("over 15000+5000", "over 15000+1000"))
                .toList();
    }

    /** Files name subjects in Chinese alone. */
    private static Claim plain(Claim claim) {
        return claim.withScope(
                new Scope(claim.scope().kind(), claim.scope().subject().map(subject -> Text.same(subject.zh()))));
    }

    private Dataset data() {
        return shipped.dataset();
    }

    private static ShippedData read() {
        try {
            return ShippedData.read(DataFolder.bundled());
        } catch (org.quxian.exchange.DataException | RuntimeException e) {
            throw new IllegalStateException(e);
        }
    }
}
