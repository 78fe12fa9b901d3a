package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Place A = new Place(106, 29);
    private static final Place B = new Place(107, 29);
    private static final Place C = new Place(107, 30);

    @Test
    void aPlaceIsOnTheEarth() {
        assertThat(new Place(-180, 90).latitude()).isEqualTo(90);
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(180.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(0, -90.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(Double.NaN, 0));
    }

    @Test
    void aRingIsAClosedTriangleAtLeast() {
        assertThat(new Outline("500114", List.of(List.of(A, B, C, A)))).hasToString("Outline[500114]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Outline("500114", List.of(List.of(A, B, A))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Outline("500114", List.of(List.of(A, B, C, B))));
    }
}
