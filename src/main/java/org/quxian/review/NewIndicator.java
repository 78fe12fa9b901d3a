package org.quxian.review;

import java.util.List;
import org.quxian.observation.Direction;
import org.quxian.observation.Text;

/**
 * An indicator that a person wants to have.
 *
 * @param name its name
 * @param theme the id of its theme
 * @param unit the symbol of the base unit that its values are kept in
 * @param direction whether more is better
 * @param synonyms other names that texts use for it
 */
public record NewIndicator(Text name, String theme, String unit, Direction direction, List<String> synonyms) {

    public NewIndicator {
        synonyms = List.copyOf(synonyms);
    }
}
