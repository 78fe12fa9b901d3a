package org.quxian.observation;

/**
 * A figure as the reader of a text proposes it; a person decides.
 *
 * @param id stable and unique: the document's id, {@code #} and a number
 * @param claim what the reader made of it
 * @param reason why that period, for a person to judge
 * @param source the document, the pieces of its text around number and unit, and how the figure stands there
 * @param sentence the piece of the text that holds the whole sentence
 */
public record Candidate(String id, Claim claim, Text reason, Source source, Span sentence) {}
