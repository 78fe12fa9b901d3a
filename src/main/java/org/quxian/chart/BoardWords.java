package org.quxian.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Dataset;
import org.quxian.observation.Selection;
import org.quxian.series.Figure;

/** The words around a board of panels: which districts and themes are chosen, and the day. */
final class BoardWords {

    private static final int NAMED = 4;

    private final Dataset data;
    private final Captions captions;
    private final Wording wording;

    BoardWords(Dataset data, Captions captions) {
        this.data = data;
        this.captions = captions;
        this.wording = captions.wording();
    }

    /** The words of the board of {@code panels}, which show {@code figures}. */
    Words of(Selection selection, List<Panel> panels, List<Figure> figures) {
        String title = switch (panels.size()) {
            case 0 -> wording.say(Phrase.NO_DATA);
            case 1 ->
                wording.say(Phrase.BOARD_TITLE_ONE, panels.getFirst().words().title(), figures.size());
            default -> wording.say(Phrase.BOARD_TITLE, panels.size(), figures.size());
        };
        List<String> subtitle = new ArrayList<>(List.of(areas(selection, panels), themes(selection)));
        indicators(selection).ifPresent(subtitle::add);
        if (!selection.natures().isEmpty()) {
            subtitle.add(wording.names(selection.natures().stream()
                    .sorted()
                    .map(nature -> wording.of(nature.label()))
                    .toList()));
        }
        if (selection.reviewedOnly()) {
            subtitle.add(wording.say(Phrase.REVIEWED_ONLY));
        }
        asOf(selection, figures)
                .map(day -> wording.say(Phrase.AS_OF, wording.periods().day(day)))
                .ifPresent(subtitle::add);
        return new Words(
                title,
                String.join(" · ", subtitle),
                List.of(),
                captions.sources().of(figures));
    }

    private String areas(Selection selection, List<Panel> panels) {
        return selection.areas().isEmpty()
                ? wording.say(Phrase.ALL_AREAS)
                : named(panels.stream().map(panel -> panel.words().title()).toList());
    }

    private String themes(Selection selection) {
        return selection.themes().isEmpty()
                ? wording.say(Phrase.ALL_THEMES)
                : named(data.catalogue().themes().stream()
                        .filter(theme -> selection.themes().contains(theme.id()))
                        .map(theme -> wording.of(theme.name()))
                        .toList());
    }

    private Optional<String> indicators(Selection selection) {
        return selection.indicators().isEmpty()
                ? Optional.empty()
                : Optional.of(named(data.catalogue().indicators().stream()
                        .filter(indicator -> selection.indicators().contains(indicator.id()))
                        .map(indicator -> wording.of(indicator.name()))
                        .toList()));
    }

    private String named(List<String> names) {
        return names.size() <= NAMED
                ? wording.names(names)
                : wording.say(Phrase.AND_MORE, wording.names(names.subList(0, NAMED)), names.size());
    }

    private static Optional<LocalDate> asOf(Selection selection, List<Figure> figures) {
        return selection
                .asOf()
                .or(() -> figures.stream()
                        .flatMap(figure -> figure.document().published().stream())
                        .max(Comparator.naturalOrder()));
    }
}
