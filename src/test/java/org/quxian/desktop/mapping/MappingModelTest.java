package org.quxian.desktop.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.desktop.support.Desks;
import org.quxian.desktop.support.Progress;
import org.quxian.exchange.mapping.ColumnUse;
import org.quxian.exchange.mapping.MappingFile;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** A table while a person says what its columns are, without a window. */
class MappingModelTest {
    private static final String TABLE = "单位,完成,项目\n黔江区,701,可燃雨棚整改户数\n大足区,许多,可燃雨棚整改户数\n";

    @TempDir
    private Path folder;

    @Test
    void whatIsStillToBeSaidIsSaidFirst() throws Exception {
        MappingModel model = model("表.csv", TABLE);
        assertThat(model.checkedProperty().get())
                .isEqualTo(new MappingModel.Checked.Unread(List.of(new Text(
                        "还没有哪一列是“区县”，也没有为全表填写。",
                        "No column holds the Area, and it is not given for the whole table."))));
        assertThat(model.incoming()).isEmpty();
    }

    @Test
    void faultsKeepAllOfItOutUntilTheyAreMended() throws Exception {
        MappingModel model = model("表.csv", TABLE);
        model.use(0, ColumnUse.AREA);
        assertThat(model.checkedProperty().get()).isInstanceOfSatisfying(MappingModel.Checked.Read.class, read -> {
            assertThat(read.reading().figures()).hasSize(1);
            assertThat(read.reading().faults())
                    .extracting(fault -> fault.line().zh())
                    .containsExactly("第 3 行“完成”：“许多”不是数字。");
            assertThat(MappingWords.summary(read.reading()).zh()).startsWith("1 处问题，改好之前不能导入");
        });
        assertThat(model.incoming()).isEmpty();

        MappingModel mended = model("表.csv", TABLE.replace("许多", "3"));
        mended.use(0, ColumnUse.AREA);
        assertThat(mended.incoming()).hasValueSatisfying(text -> {
            assertThat(text.title()).isEqualTo(Text.same("表"));
            assertThat(text.text()).contains("500114,可燃雨棚整改户数,701", "第 2 行");
        });
    }

    @Test
    void aMappingIsRememberedForTablesWithTheSameHeadings() throws Exception {
        MappingModel model = model("表.csv", TABLE);
        model.use(0, ColumnUse.AREA);
        model.fix(ColumnUse.PERIOD, "2021年7月");
        mappings().remember(model.tableProperty().get().mapping());

        MappingModel next = model("下月.csv", TABLE.replace("许多", "4"));
        assertThat(next.tableProperty().get().mapping())
                .isEqualTo(model.tableProperty().get().mapping());
        assertThat(next.incoming()).isPresent();
        assertThat(model("另.csv", TABLE.replace("项目", "事项")).incoming()).isEmpty();
    }

    @Test
    void anUnknownIndicatorWaitsForAPersonAndSumsArePassedOver() throws Exception {
        MappingModel model = model("表.csv", "区县,指标,数值,单位\n黔江区,新指标,5,户\n合计,新指标,5,户\n");
        assertThat(model.checkedProperty().get())
                .isInstanceOfSatisfying(
                        MappingModel.Checked.Read.class,
                        read -> assertThat(MappingWords.summary(read.reading()).zh())
                                .isEqualTo("将导入 1 个数据，其中 1 个的指标还没有，入库后等待审核；跳过 1 行（说明、合计或没有数值）。"));
    }

    @Test
    void aDayThatIsNoneIsSaidAndADayGoesInWithTheTable() throws Exception {
        MappingModel model = model("表.csv", "区县,可燃雨棚整改户数\n黔江区,5\n");
        model.publishedProperty().set("昨天");
        assertThat(model.incoming()).isEmpty();
        model.publishedProperty().set("2021年8月12日");
        assertThat(model.incoming())
                .hasValueSatisfying(text -> assertThat(text.published()).contains(java.time.LocalDate.of(2021, 8, 12)));
    }

    @Test
    void aWorkbookOpensAtTheFirstSheetThatIsUnderstood() throws Exception {
        Path file = folder.resolve("年报.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("填表须知");
            var sheet = book.createSheet("七月");
            sheet.createRow(0).createCell(0).setCellValue("区县");
            sheet.getRow(0).createCell(1).setCellValue("可燃雨棚整改户数");
            sheet.createRow(1).createCell(0).setCellValue("黔江区");
            sheet.getRow(1).createCell(1).setCellValue(701);
            book.write(out);
        }
        MappingModel model = new MappingModel(foreign(file), Desks.chinese());
        assertThat(model.tableProperty().get().grid().name()).isEqualTo("七月");
        assertThat(model.incoming().orElseThrow().file()).isEqualTo(Optional.of("年报.xlsx#七月"));
        model.open(model.grids().getFirst());
        assertThat(model.incoming()).isEmpty();
    }

    @Test
    void aTableWithTheProgramsOwnColumnsNeedsNoMapping() throws Exception {
        Path file = Files.writeString(folder.resolve("own.csv"), "areaName,indicator,value,unit\n黔江区,可燃雨棚整改户数,5,户\n");
        assertThat(TableFile.read(file, mappings(), progress())).isInstanceOf(TableFile.Own.class);
    }

    private MappingModel model(String name, String csv) throws IOException, ReportableException {
        return new MappingModel(foreign(Files.writeString(folder.resolve(name), csv)), Desks.chinese());
    }

    private TableFile.Foreign foreign(Path file) throws ReportableException {
        return (TableFile.Foreign) TableFile.read(file, mappings(), progress());
    }

    private MappingFile mappings() {
        return new MappingFile(folder.resolve("mappings.json"));
    }

    private static Progress progress() {
        return new Progress() {
            @Override
            public void report(int done, int total) {}

            @Override
            public void tell(Runnable news) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
