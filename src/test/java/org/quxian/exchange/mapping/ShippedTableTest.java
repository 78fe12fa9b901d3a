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
    void theWorkbookComesBackButForTheKindOfItsSubjects() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FiguresXlsx().write(data().observations(), data(), out);
        assertThat(lines(claims("figures.xlsx", out), ShippedTableTest::anybodys))
                .isEqualTo(lines(claims(), ShippedTableTest::anybodys));
    }

    @Test
    void theSdmxCsvComesBackButForWhatItCannotSay() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FiguresSdmxCsv().write(data().observations(), data(), out);
        assertThat(lines(claims("figures.sdmx.csv", out), ShippedTableTest::plain))
                .isEqualTo(lines(claims(), ShippedTableTest::plain));
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

    private static Claim anybodys(Claim claim) {
        return claim.withScope(new Scope(
                claim.scope().subject().isPresent() ? Scope.Kind.ORGANISATION : Scope.Kind.AREA,
                claim.scope().subject().map(subject -> Text.same(subject.zh()))));
    }

    /** SDMX signs a fall and has no word for a rise, and no time without an end. */
    private static Claim plain(Claim claim) {
        boolean open = claim.period() instanceof Period.Since;
        return new Claim(
                claim.area(),
                claim.indicator(),
                claim.phrase(),
                open ? new Period.Unstated() : claim.period(),
                claim.quantity(),
                claim.unit(),
                claim.change().filter(change -> change == org.quxian.observation.Change.DOWN),
                claim.nature(),
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
