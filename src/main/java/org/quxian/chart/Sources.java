package org.quxian.chart;

import java.util.List;
import org.quxian.observation.Document;
import org.quxian.series.Figure;

/** The documents behind figures, as a footer names them: publisher, day and title. */
final class Sources {

    private static final int NAMED = 2;

    private final Wording wording;

    Sources(Wording wording) {
        this.wording = wording;
    }

    /** The source line of {@code figures}; empty where there are none. */
    String of(List<Figure> figures) {
        List<Document> documents =
                figures.stream().map(Figure::document).distinct().toList();
        if (documents.isEmpty()) {
            return "";
        }
        String named = String.join(
                wording.say(Phrase.AND),
                documents.stream().limit(NAMED).map(this::named).toList());
        return documents.size() > NAMED ? wording.say(Phrase.SOURCES_MORE, named, documents.size()) : named;
    }

    private String named(Document document) {
        String title = wording.of(document.title());
        String publisher = document.publisher().map(wording::of).orElse("");
        String day = document.published().map(wording.periods()::day).orElse("");
        if (publisher.isEmpty() || day.isEmpty()) {
            String known = publisher + day;
            return known.isEmpty()
                    ? wording.say(Phrase.SOURCE_TITLE, title)
                    : wording.say(Phrase.SOURCE_PART, known, title);
        }
        return wording.say(Phrase.SOURCE, publisher, day, title);
    }
}
