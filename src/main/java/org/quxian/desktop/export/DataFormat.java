package org.quxian.desktop.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.quxian.exchange.FigureList;
import org.quxian.exchange.FiguresCsv;
import org.quxian.exchange.FiguresJson;
import org.quxian.exchange.FiguresSdmxCsv;
import org.quxian.exchange.FiguresXlsx;
import org.quxian.observation.Dataset;
import org.quxian.observation.Observation;
import org.quxian.observation.Text;

/** The formats that figures are exported in. */
public enum DataFormat {
    /** A workbook for Excel and WPS. */
    XLSX(new Text("Excel 工作簿（xlsx）", "Excel workbook (xlsx)"), ".xlsx") {
        @Override
        void write(List<Observation> figures, Dataset data, OutputStream out) throws IOException {
            new FiguresXlsx().write(figures, data, out);
        }
    },
    /** A table for every spreadsheet. */
    CSV(new Text("CSV 表格", "CSV table"), ".csv") {
        @Override
        void write(List<Observation> figures, Dataset data, OutputStream out) throws IOException {
            new FiguresCsv().write(new FigureList(figures, List.of()), data, out);
        }
    },
    /** A table for statistical systems. */
    SDMX_CSV(new Text("SDMX-CSV 2.0", "SDMX-CSV 2.0"), ".sdmx.csv") {
        @Override
        void write(List<Observation> figures, Dataset data, OutputStream out) throws IOException {
            new FiguresSdmxCsv().write(figures, data, out);
        }

        @Override
        int leftOut(List<Observation> figures, Dataset data) {
            return FiguresSdmxCsv.timeless(figures, data).size();
        }
    },
    /** For programs. */
    JSON(new Text("JSON", "JSON"), ".json") {
        @Override
        void write(List<Observation> figures, Dataset data, OutputStream out) throws IOException {
            new FiguresJson().write(new FigureList(figures, List.of()), data, out);
        }
    };

    private final Text label;
    private final String ending;

    DataFormat(Text label, String ending) {
        this.label = label;
        this.ending = ending;
    }

    /** Its name. */
    public Text label() {
        return label;
    }

    /** How the names of its files end. */
    public String ending() {
        return ending;
    }

    /** How many of {@code figures} the format cannot hold, and are not written. */
    int leftOut(List<Observation> figures, Dataset data) {
        return 0;
    }

    abstract void write(List<Observation> figures, Dataset data, OutputStream out) throws IOException;
}
