package org.quxian.desktop.source;

import java.util.List;
import org.quxian.chart.Parts;

/** What the pane shows, in words of one language. */
public sealed interface Subject {

    /**
     * Nothing has been chosen.
     *
     * @param documents the documents behind the selection
     */
    record Nothing(List<Listed> documents) implements Subject {
        public Nothing {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A document in the list.
     *
     * @param id its id
     * @param title its title
     * @param figures how many figures of the selection stand in it
     */
    record Listed(String id, String title, int figures) {}

    /**
     * A whole document with all of its figures marked.
     *
     * @param document which one
     * @param passages its text in pieces
     */
    record Whole(DocumentWords document, List<Passage> passages) implements Subject {
        public Whole {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A figure that was read.
     *
     * @param id the figure's id
     * @param value its value in pieces
     * @param indicator what it measures
     * @param place its area and theme
     * @param period the time it speaks of
     * @param chips nature, scope, qualifier and review in a word each
     * @param remarks what a reader should know of it, a sentence each
     * @param document where it stands
     * @param passages the document's whole text in pieces
     * @param background what was decided on it, and what else speaks of the same
     */
    record Figure(
            String id,
            Parts value,
            String indicator,
            String place,
            String period,
            List<String> chips,
            List<String> remarks,
            DocumentWords document,
            List<Passage> passages,
            Background background)
            implements Subject {
        public Figure {
            chips = List.copyOf(chips);
            remarks = List.copyOf(remarks);
            passages = List.copyOf(passages);
        }
    }

    /**
     * A figure that was computed.
     *
     * @param label what it is
     * @param value its value
     * @param formula how it was computed, with its numbers
     * @param inputs the figures in it
     */
    record Computed(String label, String value, String formula, List<Input> inputs) implements Subject {
        public Computed {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A figure that another was computed from.
     *
     * @param id its id
     * @param indicator what it measures
     * @param value its value
     */
    record Input(String id, String indicator, String value) {}

    /**
     * A document in words.
     *
     * @param title its title
     * @param imprint who published it and when; empty where neither is known
     */
    record DocumentWords(String title, String imprint) {}
}
