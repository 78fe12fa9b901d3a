package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Observation;
import org.quxian.observation.Text;

/** Figures that come in as a CSV file. */
class FigureRowsTest {
    private static final String HEADER = "areaName,indicator,value,low,high,unit,qualifier,periodFrom,periodTo\n";

    @Test
    void whatTheProgramWroteReadsBackAsItWas() throws Exception {
        Dataset data = ShippedData.read(DataFolder.bundled()).dataset();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new FiguresCsv().write(new FigureList(data.observations(), List.of()), data, csv);
        String text = csv.toString(StandardCharsets.UTF_8).substring(1).replace("\r\n", "\n");
        Document file = file(text);

        assertThat(FigureRows.are(text)).isTrue();
        List<Candidate> rows = new FigureRows(data.catalogue()).read(file);
        assertThat(rows).hasSameSizeAs(data.observations());
        for (int i = 0; i < rows.size(); i++) {
            Observation figure = data.observations().get(i);
            Claim claim = rows.get(i).claim();
            assertThat(claim.area()).contains(figure.area());
            assertThat(claim.indicator()).contains(figure.indicator());
            assertThat(claim.period()).isEqualTo(figure.period());
            assertThat(claim.quantity().qualifier()).isEqualTo(figure.quantity().qualifier());
            assertThat(claim.quantity().value().map(BigDecimal::toPlainString))
                    .isEqualTo(figure.quantity().value().map(BigDecimal::toPlainString));
            assertThat(claim.nature()).isEqualTo(figure.nature());
            assertThat(claim.scope().kind()).isEqualTo(figure.scope().kind());
            assertThat(file.text()).contains(file.quote(rows.get(i).source().spans()));
        }
    }

    @Test
    void aRowIsTheSentenceAndItsNumberIsMarked() throws Exception {
        Document file = file(HEADER + "黔江区,\"可燃雨棚,\n整改户数\",\"1,215\",,,户,over,,2021-07-31\n大足区,新指标,,2,3,次,range,,\n");
        List<Candidate> rows = read(file);
        assertThat(rows).extracting(row -> file.quote(row.source().spans())).containsExactly("\"1,215\"", "2,3");
        assertThat(file.text()
                        .substring(
                                rows.get(0).sentence().start(),
                                rows.get(0).sentence().end()))
                .startsWith("黔江区")
                .endsWith("2021-07-31");
        assertThat(rows.get(1).claim().indicator()).isEmpty();
        assertThat(rows.get(1).claim().phrase()).isEqualTo("新指标");
    }

    @Test
    void valuesAreInTheUnitOfTheRow() throws Exception {
        assertThat(read(file(HEADER + "忠县,发放救助资金,306,,,万元,,,\n")).getFirst().claim())
                .satisfies(claim -> {
                    assertThat(claim.indicator()).contains("assistance-paid");
                    assertThat(claim.quantity().value().orElseThrow()).isEqualByComparingTo("3060000");
                    assertThat(claim.unit()).isEqualTo("元");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黔江区,整改率,,,,%,,,|样例.csv:3 value: This cell must not be empty.",
                "某某区,整改率,1,,,%,,,|样例.csv:3 areaName: There is no area “某某区”.",
                "黔江区,整改率,1,,,斗,,,|样例.csv:3 unit: There is no unit “斗”.",
                "黔江区,整改率,八成,,,%,,,|样例.csv:3 value: “八成” is not a number.",
                "黔江区,整改率,-8,,,%,,,|样例.csv:3 value: A value cannot be negative: “-8”.",
                "黔江区,整改率,,9,8,%,range,,|样例.csv:3 high: A range ends above where it begins.",
                "黔江区,整改率,8,,,%,,2021-02-30,|样例.csv:3 periodFrom: “2021-02-30” is no date; write it as 2021-08-12.",
                "黔江区,整改率,8,,,%,,2021-03-01,2021-02-01|样例.csv:3 periodTo: The period ends before it begins.",
                "黔江区,整改率,8,,,%,maybe,,|样例.csv:3 qualifier: “maybe” is none of the choices: exact about nearly over"
                        + " under range."
            })
    void aBadRowIsNamedByItsLineAndNothingIsRead(String row, String sentence) {
        assertThatThrownBy(() -> read(file(HEADER + "大足区,受益行政村,150,,,个,,,\n" + row + "\n")))
                .isInstanceOf(DataException.class)
                .hasMessage(sentence);
    }

    @Test
    void aTextIsNoTableOfFigures() {
        assertThat(FigureRows.are("黔江区完成整改615户。")).isFalse();
        assertThat(FigureRows.are("")).isFalse();
    }

    private static Document file(String text) {
        return new Document(
                "sample", Text.same("样例.csv"), Optional.empty(), Optional.of(LocalDate.of(2021, 8, 12)), text);
    }

    private static List<Candidate> read(Document file) throws DataException {
        return new FigureRows(ShippedNames.read(DataFolder.bundled()).catalogue()).read(file);
    }
}
