package org.quxian.desktop.support;

/** A file of series: monthly power of many districts, a balance that falls below zero, and an indicator of the catalogue. */
public final class SampleSeriesFile {
    /** Its name. */
    public static final String NAME = "月报.csv";

    private static final String HEAD = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,SOURCE\n";

    private SampleSeriesFile() {}

    /** Its rows. */
    public static String text() {
        StringBuilder text = new StringBuilder(HEAD);
        String[] areas = {
            "500101", "500102", "500103", "500104", "500105", "500106", "500107", "500108", "500109", "500110",
            "500111", "500112", "500113", "500114"
        };
        for (int area = 0; area < areas.length; area++) {
            for (int month = 1; month <= 8; month++) {
                String status = month == 8 ? "F" : month == 7 ? "P" : "A";
                text.append("%s,用电量,2021-%02d,%d.%d0,%s,万千瓦时,月报\n"
                        .formatted(areas[area], month, 100 * (area + 1) + month, month, status));
            }
            text.append("%s,用电量,2020,%d,A,万千瓦时,年鉴\n".formatted(areas[area], 1200 * (area + 1)));
        }
        text.append("500101,收支差额,2021-06,-3.2,A,亿元,月报\n");
        text.append("500101,收支差额,2021-07,1.5,A,亿元,月报\n");
        text.append("500102,收支差额,2021-07,-0.5,A,亿元,月报\n");
        text.append("500103,收支差额,2021-07,,Q,亿元,月报\n");
        text.append("500114,canopies-rectified,2021-06-30,500,A,户,消防台账\n");
        text.append("500114,canopies-rectified,2021-07-31,620,A,户,消防台账\n");
        text.append("500101,canopies-rectified,2021-07-31,300,A,户,消防台账\n");
        return text.toString();
    }
}
