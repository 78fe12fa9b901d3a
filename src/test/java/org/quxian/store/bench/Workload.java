package org.quxian.store.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedNames;
import org.quxian.observation.Area;
import org.quxian.observation.ReportableException;

/**
 * Monthly series of 38 areas, written as SDMX-CSV: random walks with one decimal, a status and a source for each point.
 *
 * @param areas the codes of the areas
 * @param indicators how many indicators
 * @param months how many months, from January 2005
 */
public record Workload(List<String> areas, int indicators, int months) {
    private static final int AREAS = 38;
    private static final int MONTHS = 263;

    /** About so many points of areas that the program knows. */
    public static Workload shipped(int points) throws ReportableException, IOException {
        return of(
                points,
                ShippedNames.read(DataFolder.bundled()).catalogue().areas().all().stream()
                        .filter(area -> area.lifetime().until().isEmpty())
                        .map(Area::code)
                        .filter(code -> code.matches("\\d{6}"))
                        .distinct()
                        .toList());
    }

    /** About so many points. */
    static Workload of(int points, List<String> areas) {
        return new Workload(areas.subList(0, AREAS), Math.max(12, points / (AREAS * MONTHS)), MONTHS);
    }

    /** How many points there are. */
    public long points() {
        return (long) areas.size() * indicators * months;
    }

    /** A month as files write it; months are counted from 0. */
    static String month(int month) {
        return "%d-%02d".formatted(2005 + month / 12, month % 12 + 1);
    }

    /** The code of an indicator, counted from 0. */
    public static String indicator(int number) {
        return "IND%04d".formatted(number);
    }

    /** Writes all of it as SDMX-CSV. */
    public void write(Path file) throws IOException {
        Random random = new Random(1);
        List<String> periods = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            periods.add(month(month));
        }
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,SOURCE\n");
            for (int indicator = 0; indicator < indicators; indicator++) {
                for (String area : areas) {
                    long value = 10_000L + random.nextInt(900_000);
                    for (int month = 0; month < months; month++) {
                        value = Math.max(0, value + random.nextInt(461) - 200);
                        out.write(area + ',' + indicator(indicator) + ',' + periods.get(month) + ',' + value / 10 + '.'
                                + value % 10 + ',' + (month > months - 3 ? 'P' : 'A') + ",年鉴"
                                + periods.get(month).substring(0, 4) + '\n');
                    }
                }
            }
        }
    }
}
