package org.quxian.render.payload;

import java.util.List;
import java.util.Optional;
import org.quxian.chart.Picture;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;
import org.quxian.render.Theme;

/**
 * All that is behind a picture file, so that it can be opened again and checked without the store it came from.
 *
 * @param picture the specification it was drawn from
 * @param theme light or dark
 * @param language the language of its words
 * @param selection what was looked at, with the day
 * @param figures every figure in it with its sentence
 */
public record Payload(Picture picture, Theme theme, Language language, Selection selection, List<Evidence> figures) {

    public Payload {
        figures = List.copyOf(figures);
    }

    /**
     * What belongs to {@code picture}.
     *
     * @param picture the picture
     * @param theme light or dark
     * @param language the language of its words
     * @param selection what was looked at
     * @param data the figures; those of the picture that are not in it are not carried
     */
    public static Payload of(Picture picture, Theme theme, Language language, Selection selection, Dataset data) {
        List<String> ids = picture.marks().stream()
                .flatMap(mark -> mark.origin().observations().stream())
                .distinct()
                .toList();
        List<Evidence> figures = data.observations(ids).stream()
                .map(figure -> Evidence.of(figure, data))
                .toList();
        return new Payload(picture, theme, language, selection, figures);
    }

    /** The evidence for the figure with this id. */
    public Optional<Evidence> evidence(String id) {
        return figures.stream()
                .filter(evidence -> evidence.figure().id().equals(id))
                .findFirst();
    }
}
