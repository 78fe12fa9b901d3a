package org.quxian.observation;

import java.util.List;

/**
 * What is measured, named once for all texts that speak of it.
 *
 * @param id lower-case English words with hyphens, stable
 * @param name its name, 知识价值信用贷款金额
 * @param theme the id of its theme
 * @param unit the symbol of the base unit its values are stored in
 * @param direction whether more is better
 * @param charted false for what must not be drawn as an amount, such as the ordinal in 第95站
 * @param synonyms other Chinese names that texts use for it
 */
public record Indicator(
        String id, Text name, String theme, String unit, Direction direction, boolean charted, List<String> synonyms) {

    public Indicator {
        synonyms = List.copyOf(synonyms);
    }
}
