package org.quxian.desktop.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Document;
import org.quxian.observation.Language;
import org.quxian.review.ReviewedCandidate;

/** Keeps the cards of a document, so that a decision makes one anew and not thousands. */
final class CardFile {
    private final Map<String, Filed> cards = new HashMap<>();
    private Optional<Setting> setting = Optional.empty();

    private record Filed(ReviewedCandidate figure, Card card) {}

    /** What all cards depend on. */
    private record Setting(Document document, Catalogue catalogue, Language language) {}

    /**
     * The cards of {@code figures}.
     *
     * @param document where they stand
     * @param catalogue the names
     * @param language the language of {@code words}
     * @param words makes the words
     */
    List<Card> of(
            List<ReviewedCandidate> figures,
            Document document,
            Catalogue catalogue,
            Language language,
            ReviewWords words) {
        Optional<Setting> now = Optional.of(new Setting(document, catalogue, language));
        if (!setting.equals(now)) {
            cards.clear();
            setting = now;
        }
        return figures.stream().map(figure -> card(figure, document, words)).toList();
    }

    private Card card(ReviewedCandidate figure, Document document, ReviewWords words) {
        String id = figure.candidate().id();
        Filed filed = cards.get(id);
        if (filed == null || !filed.figure().equals(figure)) {
            filed = new Filed(figure, words.card(figure, document));
            cards.put(id, filed);
        }
        return filed.card();
    }
}
