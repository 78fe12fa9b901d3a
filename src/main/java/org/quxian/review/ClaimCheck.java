package org.quxian.review;

import java.util.Optional;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Claim;
import org.quxian.observation.Document;
import org.quxian.observation.Text;

/**
 * Whether a claim can become an observation.
 *
 * @param catalogue the names there are
 */
public record ClaimCheck(Catalogue catalogue) {

    /**
     * What is wrong with {@code claim}, in one sentence: its area or indicator is missing or not there when the document
     * was published, or the unit is not the indicator's.
     *
     * @param document where the figure stands
     * @return empty if all is well
     */
    public Optional<Text> flaw(Claim claim, Document document) {
        return Later.later();
    }
}
