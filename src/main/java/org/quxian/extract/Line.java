package org.quxian.extract;

/**
 * A line of a text that is not blank.
 *
 * @param start the first index of what is not white space
 * @param end the index after its last
 * @param first whether it is the text's first
 * @param gap whether a blank line stands before it
 * @param indented whether it begins with white space, as paragraphs in newspapers do
 * @param prose whether it holds a mark that stands inside sentences
 * @param tabular whether white space parts it into columns
 */
record Line(int start, int end, boolean first, boolean gap, boolean indented, boolean prose, boolean tabular) {

    int length() {
        return end - start;
    }
}
