package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Areas;
import org.quxian.observation.Bound;
import org.quxian.observation.Change;
import org.quxian.observation.Dataset;
import org.quxian.observation.Indicator;
import org.quxian.observation.Observation;
import org.quxian.observation.Outline;
import org.quxian.observation.Outlines;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Reading;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

class ShippedDataTest {
    private static final Path EXPECTED = Path.of("src/test/resources/org/quxian/exchange/expected-figures.csv");

    private final ShippedData shipped = read(DataFolder.bundled());
    private final Dataset data = shipped.dataset();

    @Test
    void theShippedDataHasNoFault() {
        assertThat(shipped.faults()).isEmpty();
        assertThat(data.documents()).hasSize(9);
    }

    @Test
    void everyFigureIsThereOnceWithItsValueUnitPeriodAndScope() throws IOException {
        List<String> expected;
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(EXPECTED)) {
            expected = csv.stream()
                    .skip(1)
                    .map(row -> String.join(" | ", row.getFields()))
                    .toList();
        }
        assertThat(expected).hasSize(67);
        assertThat(data.observations().stream().map(this::row)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theFolderOnDiskReadsAsTheBundledOne() {
        assertThat(read(DataFolder.at(Path.of("data")))).isEqualTo(shipped);
    }

    @Test
    void figuresAreNumberedWithinTheirDocumentInTheOrderOfTheText() {
        List<Observation> rescue = data.observations().stream()
                .filter(observation -> observation.source().document().equals("500114-qianjiang"))
                .toList();
        assertThat(rescue)
                .extracting(Observation::id)
                .containsExactly(
                        "500114-qianjiang#1",
                        "500114-qianjiang#2",
                        "500114-qianjiang#3",
                        "500114-qianjiang#4",
                        "500114-qianjiang#5");
        assertThat(rescue)
                .extracting(
                        observation -> observation.source().spans().getFirst().start())
                .isSorted();
    }

    @Test
    void aPrintedNumberStandsInItsQuote() {
        assertThat(data.observations())
                .filteredOn(observation -> observation.source().reading() == Reading.NUMBER)
                .hasSize(62)
                .allSatisfy(observation -> assertThat(quote(observation)).containsPattern("[0-9两三半]"));
    }

    @Test
    void aNumberKeepsThePrecisionOfItsPrint() {
        assertThat(value("fully-online-share")).isEqualTo(new BigDecimal("80.70"));
        assertThat(value("commercial-value-loan-amount")).isEqualTo(new BigDecimal("90076E+3"));
        assertThat(value("birth-formalities-time")).isEqualTo(new BigDecimal("30"));
    }

    @Test
    void countedProjectsPointToBothNames() {
        Observation counted = observation("old-factory-projects");
        assertThat(counted.source().reading()).isEqualTo(Reading.COUNTED);
        assertThat(quote(counted)).isEqualTo("重庆大学设计创意产业园…重庆工业设计城");
        assertThat(data.documentOf(counted).text()).doesNotContain("2个").doesNotContain("两个");
    }

    @Test
    void bothPiecesOfASpanGoForward() {
        assertThat(data.observations())
                .allSatisfy(observation -> assertThat(observation.source().spans())
                        .extracting(Span::start)
                        .isSorted());
    }

    @Test
    void liangjiangIsTheZoneBeforeNovember2025AndTheDistrictAfter() {
        assertThat(code("两江新区", "2025-10-31")).contains("CQ-LJXQ");
        assertThat(code("两江新区", "2025-11-01")).contains("500157");
        assertThat(code("江北区", "2025-10-31")).contains("500105");
        assertThat(code("江北区", "2025-11-01")).isEmpty();
    }

    @Test
    void theCodesOfWanshengAndShuangqiaoPassedToTheirSuccessors() {
        assertThat(code("万盛区", "2005-06-01")).contains("500110");
        assertThat(code("万盛区", "2011-01-01")).isEmpty();
        assertThat(code("綦江区", "2026-11-23")).contains("500110");
        assertThat(code("綦江县", "2005-06-01")).contains("500222");
        assertThat(code("双桥区", "2010-12-31")).contains("500111");
        assertThat(code("大足区", "2011-01-01")).contains("500111");
        assertThat(code("万盛经开区", "2021-08-12")).contains("CQ-WSJK");
    }

    @Test
    void chongqingHad38DistrictsAndCountiesAndHas37() {
        assertThat(districts("2021-08-12")).hasSize(38);
        assertThat(districts("2026-01-01")).hasSize(37);
        assertThat(districts("2021-08-12").stream()
                        .mapToLong(area -> area.population().orElseThrow())
                        .sum())
                .isEqualTo(32_054_159L);
    }

    @Test
    void noNameOrCodeBelongsToTwoAreasOnOneDay() {
        Areas areas = data.catalogue().areas();
        for (String day : List.of("1997-07-01", "2005-06-01", "2011-01-01", "2021-08-12", "2025-11-01")) {
            List<Area> then = areas.on(LocalDate.parse(day));
            assertThat(then).extracting(Area::code).doesNotHaveDuplicates();
            assertThat(then).extracting(area -> area.name().zh()).doesNotHaveDuplicates();
            assertThat(then).extracting(area -> area.shortName().zh()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aSuccessorIsAnArea() {
        List<Area> all = data.catalogue().areas().all();
        assertThat(all.stream().flatMap(area -> area.successors().stream()))
                .isSubsetOf(all.stream().map(Area::code).toList());
    }

    @Test
    void everyDistrictAndCountyOfTheOutlinesDayHasOneOutline() {
        Outlines outlines = shipped.rules().outlines();
        assertThat(outlines.outlines())
                .extracting(Outline::code)
                .containsExactlyInAnyOrderElementsOf(districts(outlines.day().toString()).stream()
                        .map(Area::code)
                        .toList());
    }

    @Test
    void everyZoneHasAPlaceOnTheMap() {
        assertThat(shipped.rules().outlines().zones())
                .extracting(Outlines.Zone::area)
                .containsExactlyInAnyOrderElementsOf(data.catalogue().areas().all().stream()
                        .filter(area -> area.kind() == AreaKind.ZONE)
                        .map(Area::code)
                        .toList());
    }

    @Test
    void everyDimensionHasOneBaseUnit() {
        assertThat(data.catalogue().units().stream()
                        .filter(Unit::isBase)
                        .map(Unit::dimension)
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(data.catalogue().units())
                .filteredOn(Unit::isBase)
                .allSatisfy(unit -> assertThat(unit.factor()).isEqualByComparingTo("1"));
        assertThat(data.catalogue().units())
                .allSatisfy(unit -> assertThat(
                                data.catalogue().unit(unit.base()).orElseThrow().dimension())
                        .isEqualTo(unit.dimension()));
    }

    @Test
    void anOrdinalIsNotCharted() {
        assertThat(data.catalogue().indicators())
                .filteredOn(indicator -> !indicator.charted())
                .extracting(indicator -> indicator.name().zh())
                .containsExactly("直播工程站点序号");
    }

    @Test
    void noIndicatorTakesAnothersName() {
        assertThat(data.catalogue().indicators().stream()
                        .flatMap(indicator ->
                                Stream.concat(Stream.of(indicator.name().zh()), indicator.synonyms().stream()))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void theLexiconKnowsNamesThatHoldNumerals() {
        assertThat(shipped.rules().lexicon().vetoes())
                .hasSizeGreaterThan(200)
                .contains("万盛", "九龙坡", "十四五", "千家万户", "三峡")
                .doesNotHaveDuplicates();
    }

    private Observation observation(String indicator) {
        return data.observations().stream()
                .filter(found -> found.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal value(String indicator) {
        return observation(indicator).quantity().value().orElseThrow();
    }

    private String quote(Observation observation) {
        return data.documentOf(observation).quote(observation.source().spans());
    }

    private Optional<String> code(String name, String day) {
        return data.catalogue().areas().named(name, LocalDate.parse(day)).map(Area::code);
    }

    private List<Area> districts(String day) {
        return data.catalogue().areas().on(LocalDate.parse(day)).stream()
                .filter(area -> area.kind() != AreaKind.MUNICIPALITY && area.kind() != AreaKind.ZONE)
                .toList();
    }

    private String row(Observation observation) {
        Area area = data.areaOf(observation);
        Indicator indicator = data.indicatorOf(observation);
        Qualifier qualifier = observation.quantity().qualifier();
        boolean hasLow = qualifier == Qualifier.OVER || qualifier == Qualifier.RANGE;
        boolean hasHigh = qualifier == Qualifier.NEARLY || qualifier == Qualifier.UNDER || qualifier == Qualifier.RANGE;
        return String.join(
                " | ",
                (area.kind() == AreaKind.ZONE ? area.shortName() : area.name()).zh(),
                data.catalogue().theme(indicator.theme()).orElseThrow().name().zh(),
                indicator.name().zh(),
                indicator.name().en(),
                observation.quantity().value().map(BigDecimal::toPlainString).orElse(""),
                indicator.unit(),
                lower(qualifier),
                hasLow ? bound(observation.quantity().interval().low()) : "",
                hasHigh ? bound(observation.quantity().interval().high()) : "",
                lower(observation.nature()),
                observation.period().from().map(LocalDate::toString).orElse(""),
                observation.period().to().map(LocalDate::toString).orElse(""),
                lower(observation.scope().kind()),
                observation.scope().subject().map(Text::zh).orElse(""),
                observation.change().map((Change change) -> lower(change)).orElse(""),
                lower(observation.source().reading()));
    }

    private static String bound(Optional<Bound> bound) {
        return bound.orElseThrow().value().toPlainString();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static ShippedData read(DataFolder folder) {
        try {
            return ShippedData.read(folder);
        } catch (DataException failure) {
            throw new AssertionError(failure.getMessage(), failure);
        }
    }
}
