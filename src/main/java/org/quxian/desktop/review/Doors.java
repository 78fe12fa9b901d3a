package org.quxian.desktop.review;

import java.util.function.Consumer;

/**
 * The ways from the review screen to what lies outside of it.
 *
 * @param open asks for files to read in
 * @param paste asks for text to read in
 * @param redate asks for the day of publication of the document with this id
 */
public record Doors(Runnable open, Runnable paste, Consumer<String> redate) {}
