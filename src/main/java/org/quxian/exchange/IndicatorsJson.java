package org.quxian.exchange;

import java.util.List;
import org.quxian.observation.Direction;
import org.quxian.observation.Indicator;
import org.quxian.observation.Text;

/** The shape of {@code indicators.json}. */
record IndicatorsJson(List<Entry> indicators) {

    record Entry(
            String id,
            Text name,
            String theme,
            String unit,
            Direction direction,
            boolean charted,
            List<String> synonyms) {

        Indicator indicator() {
            return new Indicator(id, name, theme, unit, direction, charted, synonyms);
        }
    }
}
