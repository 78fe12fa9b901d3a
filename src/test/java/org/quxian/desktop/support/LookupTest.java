package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LookupTest {
    private final Lookup<Integer> lookup = new Lookup<>(List.of(
            new Lookup.Named<>(1, List.of("可燃雨棚整改率", "Canopy rate")),
            new Lookup.Named<>(2, List.of("可燃雨棚整改户数")),
            new Lookup.Named<>(3, List.of("整改率"))));

    @Test
    void aThingIsFoundByAnyOfItsNamesAndTheBestComesFirst() {
        assertThat(lookup.find("整改率", 10)).containsExactly(3, 1);
        assertThat(lookup.find("krypzg", 10)).containsExactly(1, 2);
        assertThat(lookup.find("CANOPY", 10)).containsExactly(1);
        assertThat(lookup.find("可燃 户数", 10)).containsExactly(2);
    }

    @Test
    void noMoreAreGivenThanAreWanted() {
        assertThat(lookup.find("整改", 1)).hasSize(1);
        assertThat(lookup.first(2)).containsExactly(1, 2);
        assertThat(lookup.find(" ", 5)).isEmpty();
    }
}
