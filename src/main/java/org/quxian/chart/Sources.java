package org.quxian.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<String> series = documents.stream().map(this::series).distinct().toList();
        if (documents.size() > NAMED && series.size() == 1 && !series.getFirst().isEmpty()) {
            return wording.say(Phrase.SOURCE_SERIES, series.getFirst(), documents.size());
        }
        String named =
                documents.stream().limit(NAMED).map(this::named).collect(Collectors.joining(wording.say(Phrase.AND)));
        return wording.say(documents.size() > NAMED ? Phrase.SOURCES_MORE : Phrase.SOURCES, named, documents.size());
    }

    private String named(Document document) {
        String series = series(document);
        String title = wording.of(document.title());
        return series.isEmpty() ? wording.say(Phrase.SOURCE_TITLE, title) : wording.say(Phrase.SOURCE, series, title);
    }

    /** Publisher and day, as far as they are known. */
    private String series(Document document) {
        return Stream.of(
                        document.publisher().map(wording::of),
                        document.published().map(wording.periods()::day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(wording.say(Phrase.COMMA)));
    }
}
