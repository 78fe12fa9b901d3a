package org.quxian.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quxian.chart.Chart;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.Panel;
import org.quxian.chart.Picture;
import org.quxian.chart.PictureNames;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;

/** Every panel of a selection and every chart behind it, each with the name of its file. */
final class ExportList {
    private final ChartBuilder builder;
    private final PictureNames names;

    /**
     * @param builder makes the pictures
     * @param data the figures they show
     * @param language the language of the names
     * @param day the day in the names
     */
    ExportList(ChartBuilder builder, Dataset data, Language language, LocalDate day) {
        this.builder = builder;
        this.names = new PictureNames(data, language, day);
    }

    /** Pictures by the names of their files, a panel before its charts; areas without a figure have none. */
    Map<String, Picture> of(Selection selection) {
        Map<String, Picture> pictures = new LinkedHashMap<>();
        for (Panel panel : builder.panels(selection)) {
            if (panel.figures() > 0) {
                put(panel, pictures);
                for (Chart chart : builder.charts(panel.area(), selection)) {
                    put(chart, pictures);
                }
            }
        }
        return pictures;
    }

    /** Names that differ only in case are one name to Windows and macOS. */
    private void put(Picture picture, Map<String, Picture> pictures) {
        Set<String> taken = pictures.keySet().stream().map(ExportList::folded).collect(Collectors.toSet());
        String stem = names.of(picture);
        String name = stem + ".png";
        for (int number = 2; taken.contains(folded(name)); number++) {
            name = stem + "_" + number + ".png";
        }
        pictures.put(name, picture);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
