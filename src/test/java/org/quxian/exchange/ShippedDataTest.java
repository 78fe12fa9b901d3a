package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedDataTest {

    @Test
    void theShippedDataHasNoFault() throws DataException {
        ShippedData data = ShippedData.read(DataFolder.bundled());
        assertThat(data.faults()).isEmpty();
        assertThat(data.dataset().documents()).hasSize(9);
        assertThat(data.dataset().observations()).hasSize(67);
        assertThat(data.rules().qualifiers()).isNotEmpty();
        assertThat(data.rules().relations()).isNotEmpty();
    }
}
