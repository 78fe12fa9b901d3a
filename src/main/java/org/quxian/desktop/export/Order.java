package org.quxian.desktop.export;

import java.nio.file.Path;
import org.quxian.desktop.support.Appearance;

/**
 * An order for pictures.
 *
 * @param what what to export
 * @param format how large
 * @param scale image pixels for a logical one, 1 to 4
 * @param appearance light or dark
 * @param folder where to
 * @param name the file's name; not used for all charts, which are named one by one
 */
public record Order(What what, Format format, int scale, Appearance appearance, Path folder, String name) {}
