package org.quxian.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Areas;
import org.quxian.observation.Lifetime;
import org.quxian.observation.Text;

/** Areas that were renamed, put together and parted. */
class LineageTest {
    private static final LocalDate UNION = LocalDate.of(2011, 10, 22);
    private static final LocalDate RENAMING = LocalDate.of(2014, 6, 11);

    private static final Area WANSHENG = area("500110", "万盛", Optional.empty(), Optional.of(UNION), "500110", "CQ-W");
    private static final Area QIJIANG_COUNTY = area("500222", "綦江", Optional.empty(), Optional.of(UNION), "500110");
    private static final Area QIJIANG = area("500110", "綦江", Optional.of(UNION), Optional.empty());
    private static final Area ZONE = area("CQ-W", "万盛经开区", Optional.of(UNION), Optional.empty());
    private static final Area TONGLIANG_COUNTY =
            area("500224", "铜梁县", Optional.empty(), Optional.of(RENAMING), "500151");
    private static final Area TONGLIANG = area("500151", "铜梁区", Optional.of(RENAMING), Optional.empty());
    private static final Area QIANJIANG = area("500114", "黔江", Optional.empty(), Optional.empty());

    private static final Lineage LINEAGE = new Lineage(
            new Areas(List.of(WANSHENG, QIJIANG_COUNTY, QIJIANG, ZONE, TONGLIANG_COUNTY, TONGLIANG, QIANJIANG)));

    private static Area area(
            String code, String name, Optional<LocalDate> from, Optional<LocalDate> until, String... successors) {
        return new Area(
                code,
                Text.same(name),
                Text.same(name),
                AreaKind.DISTRICT,
                Optional.empty(),
                new Lifetime(from, until),
                OptionalLong.empty(),
                Optional.empty(),
                List.of(successors));
    }

    @Test
    void anAreaGoesOnAsTheSuccessorOfItsShortName() {
        assertThat(LINEAGE.last(QIJIANG_COUNTY)).isEqualTo(QIJIANG);
        assertThat(LINEAGE.last(QIJIANG)).isEqualTo(QIJIANG);
    }

    @Test
    void anAreaThatWasPartedGoesOnAsNone() {
        assertThat(LINEAGE.last(WANSHENG)).isEqualTo(WANSHENG);
    }

    @Test
    void anAreaGoesOnAsItsOnlySuccessorUnderAnotherNameToo() {
        assertThat(LINEAGE.last(TONGLIANG_COUNTY)).isEqualTo(TONGLIANG);
        assertThat(LINEAGE.last(QIANJIANG)).isEqualTo(QIANJIANG);
    }

    @Test
    void anAreaThatWasPutTogetherWithOthersUnderANewNameGoesOnAsNone() {
        Area north = area("1", "北", Optional.empty(), Optional.of(UNION), "3");
        Area south = area("2", "南", Optional.empty(), Optional.of(UNION), "3");
        Area both = area("3", "新", Optional.of(UNION), Optional.empty());
        Lineage lineage = new Lineage(new Areas(List.of(north, south, both)));
        assertThat(lineage.last(north)).isEqualTo(north);
        assertThat(lineage.last(both)).isEqualTo(both);
        assertThat(lineage.changes(both)).containsExactly(new AreaChange(UNION, List.of(north, south), List.of(both)));
        assertThat(lineage.changes(north)).containsExactly(new AreaChange(UNION, List.of(north), List.of(both)));
    }

    @Test
    void aSuccessorBeginsOnTheDayOnWhichTheAreaEnds() {
        Area old = area("1", "旧", Optional.empty(), Optional.of(UNION), "2");
        Area later = area("2", "新", Optional.of(UNION.plusDays(1)), Optional.empty());
        Lineage lineage = new Lineage(new Areas(List.of(old, later)));
        assertThat(lineage.last(old)).isEqualTo(old);
        assertThat(lineage.changes(later)).isEmpty();
    }

    @Test
    void aRenamingIsAChangeThatKeepsTheLandForBothNames() {
        AreaChange renaming = new AreaChange(RENAMING, List.of(TONGLIANG_COUNTY), List.of(TONGLIANG));
        assertThat(LINEAGE.changes(TONGLIANG)).containsExactly(renaming);
        assertThat(LINEAGE.changes(TONGLIANG_COUNTY)).containsExactly(renaming);
        assertThat(renaming.keepsLand()).isTrue();
        assertThat(LINEAGE.changes(QIANJIANG)).isEmpty();
    }

    @Test
    void aUnionNamesAllThatEndedAndAllThatCameOfThem() {
        AreaChange union = new AreaChange(UNION, List.of(WANSHENG, QIJIANG_COUNTY), List.of(QIJIANG, ZONE));
        assertThat(LINEAGE.changes(QIJIANG)).containsExactly(union);
        assertThat(LINEAGE.changes(QIJIANG_COUNTY)).containsExactly(union);
        assertThat(union.keepsLand()).isFalse();
    }

    @Test
    void theEndOfAnAreaThatGoesOnAsNoneIsAChangeOfIt() {
        assertThat(LINEAGE.changes(WANSHENG))
                .containsExactly(new AreaChange(UNION, List.of(WANSHENG), List.of(QIJIANG, ZONE)));
    }

    @Test
    void anAreaRenamedTwiceHasBothChangesTheOldestFirst() {
        Area first = area("1", "甲", Optional.empty(), Optional.of(UNION), "2");
        Area second = area("2", "乙", Optional.of(UNION), Optional.of(RENAMING), "3");
        Area third = area("3", "丙", Optional.of(RENAMING), Optional.empty());
        Lineage lineage = new Lineage(new Areas(List.of(third, second, first)));
        assertThat(lineage.last(first)).isEqualTo(third);
        for (Area one : List.of(first, second, third)) {
            assertThat(lineage.changes(one))
                    .containsExactly(
                            new AreaChange(UNION, List.of(first), List.of(second)),
                            new AreaChange(RENAMING, List.of(second), List.of(third)));
        }
    }
}
