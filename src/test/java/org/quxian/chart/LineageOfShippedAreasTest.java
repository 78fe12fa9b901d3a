package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Area;
import org.quxian.observation.Areas;
import org.quxian.series.AreaChange;
import org.quxian.series.Lineage;

/** What the shipped history of areas means for lines through time. */
class LineageOfShippedAreasTest {

    private static final Areas AREAS = Shipped.data().dataset().catalogue().areas();
    private static final Lineage LINEAGE = new Lineage(AREAS);

    @Test
    void aCountyThatBecameADistrictIsTheSameArea() {
        assertThat(LINEAGE.last(area("铜梁县", 2000))).isEqualTo(area("铜梁区", 2020));
        assertThat(LINEAGE.last(area("铜梁区", 2020))).isEqualTo(area("铜梁区", 2020));
        assertThat(LINEAGE.changes(area("铜梁区", 2020))).singleElement().satisfies(change -> {
            assertThat(change.keepsLand()).isTrue();
            assertThat(change.day()).isEqualTo("2014-01-01");
        });
    }

    @Test
    void qijiangGoesOnFromTheCountyOfItsNameAndNotFromWanshengThoughItsCodeIsTheOldOne() {
        assertThat(LINEAGE.last(area("綦江县", 2000))).isEqualTo(area("綦江区", 2020));
        assertThat(LINEAGE.last(area("万盛区", 2000))).isEqualTo(area("万盛区", 2000));
        assertThat(LINEAGE.changes(area("綦江区", 2020)))
                .extracting(AreaChange::day, AreaChange::keepsLand)
                .containsExactly(tuple(LocalDate.of(2011, 1, 1), false));
    }

    @Test
    void dazuTookInShuangqiao() {
        assertThat(LINEAGE.changes(area("大足县", 2000)).getFirst().before())
                .extracting(area -> area.name().zh())
                .containsExactlyInAnyOrder("大足县", "双桥区");
    }

    @Test
    void theZoneLiangjiangGoesOnAsTheDistrictOfItsNameOnOtherLand() {
        Area zone = area("两江新区", 2020);
        Area district = area("两江新区", 2026);

        assertThat(zone).isNotEqualTo(district);
        assertThat(LINEAGE.last(zone)).isEqualTo(district);
        List<AreaChange> changes = LINEAGE.changes(district);
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.day()).isEqualTo("2025-11-01");
            assertThat(change.keepsLand()).isFalse();
            assertThat(change.before()).extracting(Area::code).contains("CQ-LJXQ", "500105", "500112", "500109");
        });
        assertThat(LINEAGE.changes(zone)).isEqualTo(changes);
    }

    @Test
    void beibeiKeptItsNameAndCodeOnOtherLand() {
        assertThat(LINEAGE.changes(area("北碚区", 2026)))
                .extracting(AreaChange::keepsLand)
                .containsExactly(false);
    }

    @Test
    void anAreaThatEndedGoesOnAsNone() {
        Area yubei = area("渝北区", 2020);

        assertThat(LINEAGE.last(yubei)).isEqualTo(yubei);
        assertThat(LINEAGE.changes(yubei))
                .singleElement()
                .satisfies(change -> assertThat(change.after())
                        .extracting(Area::code)
                        .containsExactlyInAnyOrder("500157", "500109"));
    }

    private static Area area(String name, int year) {
        return AREAS.named(name, LocalDate.of(year, 6, 1)).orElseThrow();
    }
}
