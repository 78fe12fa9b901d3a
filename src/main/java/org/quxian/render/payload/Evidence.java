package org.quxian.render.payload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Observation;
import org.quxian.observation.Reading;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/**
 * A figure with what bears it out, complete without a store.
 *
 * @param figure the figure
 * @param area the name of its area
 * @param indicator the name of what it measures
 * @param unit the symbol of its unit
 * @param sentence the sentence it stands in
 * @param marked where in that sentence it stands
 * @param document the title of the document
 * @param publisher who published it; empty where it is not known
 * @param published when; empty where it is not known
 */
public record Evidence(
        Observation figure,
        Text area,
        Text indicator,
        String unit,
        String sentence,
        List<Span> marked,
        Text document,
        Optional<Text> publisher,
        Optional<LocalDate> published) {

    public Evidence {
        marked = List.copyOf(marked);
        for (Span span : marked) {
            if (span.end() > sentence.length()) {
                throw new IllegalArgumentException("a figure stands in its sentence");
            }
        }
    }

    /** How a figure in a file and the same one in the store stand to each other. */
    public enum Agreement {
        /** They are the same. */
        SAME,
        /** The store has another value, period, nature or subject now. */
        CHANGED,
        /** The store has no such figure. */
        GONE
    }

    /** The evidence for {@code figure}, which is in {@code data}. */
    static Evidence of(Observation figure, Dataset data) {
        Document document = data.documentOf(figure);
        Span sentence = document.sentence(figure.source().spans());
        return new Evidence(
                figure,
                data.areaOf(figure).name(),
                data.indicatorOf(figure).name(),
                data.indicatorOf(figure).unit(),
                document.text().substring(sentence.start(), sentence.end()),
                figure.source().spans().stream()
                        .map(span -> new Span(span.start() - sentence.start(), span.end() - sentence.start()))
                        .toList(),
                document.title(),
                document.publisher(),
                document.published());
    }

    /** Whether {@code data} says the same now. That somebody has looked at the figure since makes it no other. */
    public Agreement in(Dataset data) {
        if (figure.source().reading() == Reading.SERIES) {
            // Points of series are not among the figures, so nothing is said against them.
            return Agreement.SAME;
        }
        Optional<Observation> now = data.observation(figure.id());
        if (now.isEmpty()) {
            return Agreement.GONE;
        }
        return told(now.get()).equals(told(figure)) ? Agreement.SAME : Agreement.CHANGED;
    }

    private static List<Object> told(Observation one) {
        return List.of(
                one.area(), one.indicator(), one.period(), one.quantity(), one.change(), one.nature(), one.scope());
    }
}
