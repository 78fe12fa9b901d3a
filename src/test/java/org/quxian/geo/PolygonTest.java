package org.quxian.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolygonTest {
    private static final List<Point> SQUARE = ring(0, 0, 10, 0, 10, 10, 0, 10, 0, 0);
    private static final List<Point> HOLE = ring(4, 4, 4, 6, 6, 6, 6, 4, 4, 4);
    private static final Polygon FRAME = new Polygon(List.of(SQUARE, HOLE));

    @Test
    void aHoleDoesNotBelongToAShape() {
        assertThat(FRAME.contains(new Point(2, 2))).isTrue();
        assertThat(FRAME.contains(new Point(5, 5))).isFalse();
        assertThat(FRAME.contains(new Point(11, 5))).isFalse();
        assertThat(FRAME.surface()).isCloseTo(96, within(1e-9));
        assertThat(FRAME.box()).isEqualTo(new Box(0, 0, 10, 10));
    }

    @Test
    void thePartWithinABoxIsCutAtItsEdges() {
        Polygon cut = FRAME.within(new Box(5, -5, 20, 5)).orElseThrow();
        assertThat(cut.surface()).isCloseTo(24, within(1e-9));
        assertThat(cut.rings())
                .allSatisfy(ring -> assertThat(ring).allSatisfy(point -> {
                    assertThat(point.x()).isBetween(5.0, 10.0);
                    assertThat(point.y()).isBetween(0.0, 5.0);
                }));
    }

    @Test
    void aShapeOutsideABoxHasNoPartInIt() {
        assertThat(FRAME.within(new Box(20, 20, 30, 30))).isEmpty();
    }

    @Test
    void theDeepestPointOfAFrameIsInOneOfItsSides() {
        Point label = LabelPoint.of(FRAME, 0.01);
        assertThat(FRAME.contains(label)).isTrue();
        assertThat(FRAME.depth(label)).isGreaterThan(1.5);
    }

    @Test
    void theLabelOfACrescentIsInsideIt() {
        Polygon crescent = new Polygon(List.of(ring(0, 0, 10, 0, 10, 2, 2, 2, 2, 8, 10, 8, 10, 10, 0, 10, 0, 0)));
        assertThat(crescent.contains(new Point(5, 5))).isFalse();
        assertThat(crescent.contains(LabelPoint.of(crescent, 0.01))).isTrue();
    }

    @Test
    void theBorderBetweenTwoPiecesVanishesWhenTheyAreOne() {
        Polygon left = new Polygon(List.of(ring(0, 0, 5, 0, 5, 5, 5, 10, 0, 10, 0, 0)));
        Polygon right = new Polygon(List.of(ring(5, 0, 10, 0, 10, 10, 5, 10, 5, 5, 5, 0)));
        Polygon both = Union.of(List.of(left, right));
        assertThat(both.rings()).hasSize(1);
        assertThat(both.surface()).isCloseTo(100, within(1e-9));
        assertThat(both.contains(new Point(5, 5))).isTrue();
    }

    @Test
    void piecesThatDoNotTouchStayApart() {
        Polygon far = new Polygon(List.of(ring(20, 0, 30, 0, 30, 10, 20, 10, 20, 0)));
        assertThat(Union.of(List.of(FRAME, far)).surface()).isCloseTo(196, within(1e-9));
    }

    private static List<Point> ring(double... xy) {
        return IntStream.range(0, xy.length / 2)
                .mapToObj(index -> new Point(xy[2 * index], xy[2 * index + 1]))
                .toList();
    }
}
