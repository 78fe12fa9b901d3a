package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackingTest {

    @Test
    void eachBlockGoesToTheShortestColumn() {
        assertThat(Packing.shortestFirst(new double[] {30, 10, 20, 10, 5}, 3)).containsExactly(0, 1, 2, 1, 1);
    }

    @Test
    void inOrderTheTallestColumnIsAsShortAsCanBe() {
        assertThat(Packing.inOrder(new double[] {30, 10, 20, 10, 5}, 3)).containsExactly(0, 1, 1, 2, 2);
        assertThat(Packing.inOrder(new double[] {10, 10, 10, 50}, 2)).containsExactly(0, 0, 0, 1);
    }

    @Test
    void nothingNeedsNoColumn() {
        assertThat(Packing.inOrder(new double[0], 3)).isEmpty();
        assertThat(Packing.shortestFirst(new double[0], 3)).isEmpty();
    }
}
