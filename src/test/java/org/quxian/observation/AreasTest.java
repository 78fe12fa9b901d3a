package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class AreasTest {
    private static final LocalDate CHANGE = LocalDate.of(2011, 1, 1);
    private static final Area OLD = area("万盛区", "Wansheng District", Optional.empty(), Optional.of(CHANGE));
    private static final Area NEW = area("綦江区", "Qijiang District", Optional.of(CHANGE), Optional.empty());
    private static final Areas AREAS = new Areas(List.of(OLD, NEW));

    @Test
    void aCodeResolvesByDate() {
        assertThat(AREAS.coded("500110", CHANGE.minusDays(1))).contains(OLD);
        assertThat(AREAS.coded("500110", CHANGE)).contains(NEW);
        assertThat(AREAS.coded("500199", CHANGE)).isEmpty();
    }

    @Test
    void aCodeIsThatOfItsLastBearerWhereTheDayIsNotKnownOrNobodyBoreItThen() {
        assertThat(AREAS.bearing("500110", Optional.of(CHANGE.minusDays(1)))).contains(OLD);
        assertThat(AREAS.bearing("500110", Optional.empty())).contains(NEW);
        assertThat(new Areas(List.of(NEW)).bearing("500110", Optional.of(CHANGE.minusDays(1))))
                .contains(NEW);
        assertThat(AREAS.bearing("500199", Optional.of(CHANGE))).isEmpty();
    }

    @Test
    void aNameResolvesInFullAndInShortInBothLanguages() {
        for (String name : List.of("綦江区", "綦江", "Qijiang District", "qijiang")) {
            assertThat(AREAS.named(name, CHANGE)).as(name).contains(NEW);
        }
        assertThat(AREAS.named("綦江", CHANGE.minusDays(1))).isEmpty();
    }

    @Test
    void onlyTheAreasOfADayAreListed() {
        assertThat(AREAS.on(CHANGE)).containsExactly(NEW);
        assertThat(AREAS.on(LocalDate.of(1998, 5, 1))).containsExactly(OLD);
    }

    @Test
    void aLifetimeEndsAfterItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lifetime(Optional.of(CHANGE), Optional.of(CHANGE)));
        assertThat(Lifetime.ALWAYS.contains(CHANGE)).isTrue();
    }

    private static Area area(String zh, String en, Optional<LocalDate> from, Optional<LocalDate> until) {
        return new Area(
                "500110",
                new Text(zh, en),
                new Text(zh.replace("区", ""), en.replace(" District", "")),
                AreaKind.DISTRICT,
                Optional.of("500000"),
                new Lifetime(from, until),
                OptionalLong.empty(),
                Optional.empty(),
                List.of());
    }
}
