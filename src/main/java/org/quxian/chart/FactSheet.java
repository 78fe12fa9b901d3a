package org.quxian.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.quxian.observation.Language;

/**
 * One district on one page (情况简报): what its figures say in official prose, each number with a footnote that quotes its
 * sentence, and its charts. It knows nothing of paper; writers of files set it.
 *
 * @param area the code of the district
 * @param language the language of all words
 * @param title its title: 黔江区情况简报
 * @param dateline the day up to which it looks
 * @param paragraphs the prose, a paragraph each theme
 * @param charts the charts, those that matter most first; may be empty
 * @param footnotes in the order in which numbers first refer to them, numbered from 1
 */
public record FactSheet(
        String area,
        Language language,
        String title,
        String dateline,
        List<Paragraph> paragraphs,
        List<Chart> charts,
        List<Footnote> footnotes) {

    public FactSheet {
        paragraphs = List.copyOf(paragraphs);
        charts = List.copyOf(charts);
        footnotes = List.copyOf(footnotes);
    }

    /**
     * Prose about one theme.
     *
     * @param heading the words that it begins with, set apart: the theme
     * @param runs what follows
     */
    public record Paragraph(String heading, List<Run> runs) {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** All of it as plain words, footnotes in brackets. */
        public String text() {
            return heading
                    + runs.stream()
                            .map(run -> switch (run) {
                                case Run.Words words -> words.text();
                                case Run.Cited cited -> cited.text() + "[" + cited.footnote() + "]";
                            })
                            .collect(Collectors.joining());
        }
    }

    /** A piece of prose. */
    public sealed interface Run {

        /** Its words. */
        String text();

        /**
         * Words that nothing needs to be shown for.
         *
         * @param text the words
         */
        record Words(String text) implements Run {}

        /**
         * A number, as it was read in a sentence.
         *
         * @param text the number with its unit and the words that qualify it
         * @param footnote the number of the footnote that quotes the sentence
         * @param observation the id of the observation
         */
        record Cited(String text, int footnote, String observation) implements Run {}
    }

    /**
     * A sentence that numbers stand in.
     *
     * @param number its number on the sheet
     * @param text document, date, and the sentence in quotation marks
     */
    public record Footnote(int number, String text) {}
}
