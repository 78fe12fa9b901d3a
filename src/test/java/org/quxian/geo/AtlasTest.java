package org.quxian.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quxian.exchange.DataException;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Areas;
import org.quxian.observation.Outlines;
import org.quxian.observation.Text;

class AtlasTest {
    private static final LocalDate IN_2021 = LocalDate.of(2021, 8, 12);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);

    private final ShippedData shipped = read();
    private final Areas areas = shipped.dataset().catalogue().areas();
    private final Atlas atlas = new Atlas(areas, shipped.rules().outlines());

    @Test
    void everyDistrictOf2021HasItsShape() {
        assertThat(atlas.on(IN_2021).tracts())
                .hasSize(38)
                .allSatisfy(tract -> assertThat(tract.shape().surface())
                        .as(tract.area().name().zh())
                        .isCloseTo(
                                tract.area().areaKm2().orElseThrow().doubleValue(),
                                within(tract.shape().surface() * 0.05)));
        assertThat(atlas.on(IN_2021).notes()).isEmpty();
    }

    @Test
    void aLabelStandsInsideItsArea() {
        assertThat(atlas.on(IN_2021).tracts())
                .allSatisfy(tract ->
                        assertThat(tract.shape().contains(tract.label())).isTrue());
    }

    @Test
    void theFormerJiangbeiAndYubeiStandForLiangjiangSinceNovember2025() {
        Layout now = atlas.on(IN_2026);
        double former = atlas.on(IN_2021).tracts().stream()
                .filter(tract -> tract.area().code().matches("500105|500112"))
                .mapToDouble(tract -> tract.shape().surface())
                .sum();
        assertThat(now.tracts()).hasSize(37);
        assertThat(now.tracts())
                .filteredOn(tract -> tract.area().code().equals("500157"))
                .singleElement()
                .satisfies(tract -> {
                    assertThat(tract.shape().surface()).isCloseTo(former, within(1.0));
                    assertThat(tract.shape().rings()).hasSize(1);
                });
        assertThat(now.tracts())
                .extracting(tract -> tract.area().code())
                .contains("500109")
                .doesNotContain("500105", "500112");
        assertThat(now.notes()).extracting(Text::zh).hasSize(2).allMatch(note -> note.contains("边界"));
    }

    @Test
    void anAreaThatOnlyBoreTheCodeOfAnOutlineHasNoShape() {
        assertThat(atlas.on(LocalDate.of(2005, 1, 1)).tracts())
                .extracting(tract -> tract.area().name().zh())
                .contains("黔江区")
                .doesNotContain("万盛区", "双桥区");
    }

    @Test
    void aZoneIsMarkedInsideTheDistrictItLiesIn() {
        Layout then = atlas.on(IN_2021);
        assertThat(then.spots()).hasSize(4);
        assertThat(atlas.on(IN_2026).spots()).hasSize(3);
        assertThat(then.spots()).allSatisfy(spot -> {
            Tract around = then.tracts().stream()
                    .filter(tract -> tract.shape().contains(spot.at()))
                    .findFirst()
                    .orElseThrow();
            assertThat(spot.area().parent().orElseThrow()).isIn(around.area().code(), "500000");
        });
    }

    @Test
    void theCoreIsASmallPieceWithTheSmallestDistrictsInIt() {
        Layout then = atlas.on(IN_2021);
        Box core = then.core().orElseThrow().box();
        assertThat(core.width()).isBetween(30.0, 90.0);
        assertThat(then.tracts())
                .filteredOn(tract -> tract.shape().surface() < 500)
                .isNotEmpty()
                .allSatisfy(tract -> assertThat(tract.shape().box().meets(core)).isTrue());
    }

    @Test
    void withoutOutlinesThereIsNoMap() {
        Atlas none = new Atlas(areas, Outlines.NONE);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.on(IN_2021).tracts()).isEmpty();
    }

    private static ShippedData read() {
        try {
            return ShippedData.read(DataFolder.bundled());
        } catch (DataException broken) {
            throw new AssertionError(broken);
        }
    }
}
