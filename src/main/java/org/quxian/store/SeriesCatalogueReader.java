package org.quxian.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesIndicator;
import org.quxian.store.SeriesNames.Numbered;
import org.quxian.store.packed.AreaExtents;

/**
 * Lists which series there are, out of the table {@code series_extent}.
 *
 * @param connection the database
 * @param names what numbers stand for
 */
record SeriesCatalogueReader(Connection connection, SeriesNames names) {

    SeriesCatalogue read() throws SQLException {
        List<String> codes = new ArrayList<>();
        List<AreaExtents> extents = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT area, content FROM series_extent ORDER BY area")) {
            while (rows.next()) {
                codes.add(names.areas().getOrDefault(rows.getInt(1), "?"));
                extents.add(new AreaExtents(rows.getBytes(2)));
            }
        }
        List<Numbered> numbered = names.indicators().values().stream()
                .sorted(Comparator.comparingInt(Numbered::number))
                .toList();
        List<SeriesIndicator> indicators =
                numbered.stream().map(Numbered::indicator).toList();
        Columns columns = new Columns();
        for (int place = 0; place < numbered.size(); place++) {
            for (int area = 0; area < extents.size(); area++) {
                columns.add(area, place, numbered.get(place).number(), extents.get(area));
            }
        }
        return columns.catalogue(codes, indicators, names);
    }

    /** Columns that grow. */
    private static final class Columns {
        private int size;
        private int[] area = new int[64];
        private int[] indicator = new int[64];
        private int[] first = new int[64];
        private int[] last = new int[64];
        private int[] points = new int[64];

        void add(int areaPlace, int indicatorPlace, int number, AreaExtents extents) {
            if (extents.points(number) == 0) {
                return;
            }
            if (size == area.length) {
                area = Arrays.copyOf(area, size * 2);
                indicator = Arrays.copyOf(indicator, size * 2);
                first = Arrays.copyOf(first, size * 2);
                last = Arrays.copyOf(last, size * 2);
                points = Arrays.copyOf(points, size * 2);
            }
            area[size] = areaPlace;
            indicator[size] = indicatorPlace;
            first[size] = extents.first(number);
            last[size] = extents.last(number);
            points[size] = extents.points(number);
            size++;
        }

        SeriesCatalogue catalogue(List<String> codes, List<SeriesIndicator> indicators, SeriesNames names) {
            return new SeriesCatalogue(
                    codes,
                    indicators,
                    names.origins(),
                    Arrays.copyOf(area, size),
                    Arrays.copyOf(indicator, size),
                    Arrays.copyOf(first, size),
                    Arrays.copyOf(last, size),
                    Arrays.copyOf(points, size));
        }
    }
}
