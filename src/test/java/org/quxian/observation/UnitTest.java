package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void aBaseValueHasNoMoreDigitsThanWerePrinted() {
        assertThat(unit("万元", "元", "10000").toBase(new BigDecimal("9007.6"))).isEqualTo(new BigDecimal("90076E+3"));
        assertThat(unit("%", "%", "1").toBase(new BigDecimal("80.70"))).isEqualTo(new BigDecimal("80.70"));
        assertThat(unit("小时", "分钟", "60").toBase(new BigDecimal("0.5"))).isEqualTo(new BigDecimal("30"));
        assertThat(unit("斤", "公斤", "0.5").toBase(new BigDecimal("30000"))).isEqualByComparingTo("15000");
    }

    @Test
    void aBaseUnitIsItsOwnBase() {
        assertThat(unit("元", "元", "1").isBase()).isTrue();
        assertThat(unit("万元", "元", "10000").isBase()).isFalse();
    }

    private static Unit unit(String symbol, String base, String factor) {
        return new Unit(symbol, symbol, "a_dimension", base, new BigDecimal(factor), "LOCAL", symbol);
    }
}
