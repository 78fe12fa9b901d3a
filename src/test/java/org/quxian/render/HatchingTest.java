package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HatchingTest {

    @ParameterizedTest
    @EnumSource(Hatching.class)
    void linesStayInsideAShapeAndOutOfItsHole(Hatching hatching) {
        Path2D frame = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        frame.append(new Rectangle2D.Double(10, 20, 100, 60), false);
        frame.append(new Rectangle2D.Double(40, 40, 30, 20), false);
        List<double[]> lines = lines(hatching.lines(frame, 5));
        assertThat(lines).hasSizeGreaterThan(20).allSatisfy(line -> {
            assertThat(line[0]).isBetween(10 - 1e-6, 110 + 1e-6);
            assertThat(line[1]).isBetween(20 - 1e-6, 80 + 1e-6);
            double middleX = (line[0] + line[2]) / 2;
            double middleY = (line[1] + line[3]) / 2;
            assertThat(new Rectangle2D.Double(40.01, 40.01, 29.98, 19.98).contains(middleX, middleY))
                    .isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(Hatching.class)
    void theTwoHatchesSlantApart(Hatching hatching) {
        List<double[]> lines = lines(hatching.lines(new Rectangle2D.Double(0, 0, 50, 50), 5));
        double slope = hatching == Hatching.RISING ? -1 : 1;
        assertThat(lines)
                .filteredOn(line -> Math.abs(line[2] - line[0]) > 1)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat((line[3] - line[1]) / (line[2] - line[0])).isCloseTo(slope, within(1e-6)));
    }

    private static List<double[]> lines(Path2D path) {
        List<double[]> lines = new ArrayList<>();
        double[] at = new double[6];
        double[] from = {0, 0};
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            if (steps.currentSegment(at) == PathIterator.SEG_LINETO) {
                lines.add(new double[] {from[0], from[1], at[0], at[1]});
            }
            from = new double[] {at[0], at[1]};
        }
        return lines;
    }
}
