package org.quxian.desktop.export;

import java.nio.file.Path;
import org.quxian.desktop.support.Appearance;
import org.quxian.render.file.PictureFormat;

/**
 * An order for pictures.
 *
 * @param what what to export
 * @param format in which format
 * @param measure how large
 * @param appearance light or dark
 * @param folder where to
 * @param name the file's name; for all charts the pattern of their names
 */
public record Order(
        What what, PictureFormat format, Measure measure, Appearance appearance, Path folder, String name) {}
