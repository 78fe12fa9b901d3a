package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.chart.Axis;

class TicksTest {
    private final Typesetter typesetter;

    TicksTest() throws RenderException {
        typesetter = new Typesetter(Fonts.load());
    }

    @ParameterizedTest
    @CsvSource({
        "100, 600, 0 20 40 60 80 100",
        "100, 200, 0 50 100",
        "100, 60, 0",
        "17, 500, 0 5 10 15",
        "1.2, 500, 0 0.5 1.0",
        "0, 500, 0"
    })
    void ticksAreRoundAndThinOutWhereThereIsLittleRoom(double last, double room, String expected) {
        double scale = last > 0 ? room / last : 1;
        List<String> values = new Ticks(new Axis("天", 1, 0), last, 0, scale, typesetter)
                .values(last).stream()
                        .map(value -> value.signum() == 0 ? "0" : value.toPlainString())
                        .toList();
        assertThat(String.join(" ", values)).isEqualTo(expected);
    }
}
