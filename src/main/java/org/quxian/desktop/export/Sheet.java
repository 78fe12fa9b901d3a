package org.quxian.desktop.export;

import java.nio.file.Path;
import org.quxian.chart.Picture;

/**
 * A picture and the file it goes to.
 *
 * @param picture the picture
 * @param file its file
 */
record Sheet(Picture picture, Path file) {}
