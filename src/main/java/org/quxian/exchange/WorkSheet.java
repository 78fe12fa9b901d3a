package org.quxian.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * One sheet of a workbook, cell by cell: shared and inline texts, numbers, days, percentages, and of formulas the result
 * that was saved. Where cells are merged downwards, each row shows what the merged one shows.
 */
final class WorkSheet {
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");

    private static final int MOST_FILLED = 2_000_000;

    private final DocumentSource source;
    private final GridDraft draft;
    private final CellFormats formats;
    private final SharedStrings strings;
    private final List<Numbered> rows = new ArrayList<>();
    private final List<Merged> merged = new ArrayList<>();
    private int row;
    private long chars;

    private record Numbered(int number, List<String> cells) {}

    private record Merged(int column, int from, int to) {}

    private record Place(int column, int row) {}

    WorkSheet(DocumentSource source, GridDraft draft, CellFormats formats, SharedStrings strings) {
        this.source = source;
        this.draft = draft;
        this.formats = formats;
        this.strings = strings;
    }

    void read(XmlEvents events) throws XMLStreamException, DataException, ReadingCancelledException {
        for (XmlEvents.Event event = events.next(); event != XmlEvents.Event.FINISH; event = events.next()) {
            if (event == XmlEvents.Event.START && events.name().equals("x:row")) {
                readRow(events);
            } else if (event == XmlEvents.Event.START && events.name().equals("x:mergeCell")) {
                merge(events.attribute("ref").orElse(""));
            }
        }
    }

    /** The table, once all is read. */
    Grid grid(String name) throws DataException {
        NavigableMap<Integer, Numbered> byNumber = new TreeMap<>();
        rows.forEach(each -> byNumber.put(each.number(), each));
        int filled = 0;
        for (Merged area : merged) {
            Numbered top = byNumber.get(area.from());
            if (top != null && area.column() < top.cells().size()) {
                String shown = top.cells().get(area.column());
                for (Numbered below :
                        byNumber.subMap(area.from(), false, area.to(), true).values()) {
                    set(below.cells(), area.column(), shown);
                    // Cells can be merged once; a file that says so again and again wants to keep us busy.
                    if (++filled > MOST_FILLED) {
                        throw source.failure(GridComplaint.DAMAGED);
                    }
                }
            }
        }
        for (Numbered each : rows) {
            draft.add(each.number(), each.cells());
        }
        return draft.grid(name);
    }

    private void readRow(XmlEvents events) throws XMLStreamException, DataException, ReadingCancelledException {
        row = number(events.attribute("r").orElse(Integer.toString(row + 1)));
        List<String> cells = new ArrayList<>();
        events.within(name -> {
            if (name.equals("x:c")) {
                int column = events.attribute("r").isPresent()
                        ? place(events.attribute("r").get()).column()
                        : cells.size();
                draft.checkColumn(column);
                String shown = cell(events);
                draft.checkCell(row, shown);
                chars += shown.length();
                draft.checkChars(chars);
                if (!shown.isEmpty()) {
                    set(cells, column, shown);
                }
            }
        });
        if (!cells.isEmpty()) {
            rows.add(new Numbered(row, cells));
            draft.checkRows(rows.size());
        }
    }

    private String cell(XmlEvents events) throws XMLStreamException, DataException, ReadingCancelledException {
        String type = events.attribute("t").orElse("n");
        String style = events.attribute("s").orElse("0");
        StringBuilder value = new StringBuilder();
        StringBuilder inline = new StringBuilder();
        events.within(name -> {
            switch (name) {
                case "x:v" -> value.append(events.text());
                case "x:is" -> inline.append(SharedStrings.rich(events));
                default -> events.skip();
            }
        });
        String text = value.toString().strip();
        return switch (type) {
            case "s" -> text.isEmpty() ? "" : strings.text(text);
            case "inlineStr" -> inline.toString();
            case "b" -> text.equals("1") ? "TRUE" : "FALSE";
            case "d" -> text.length() > 10 ? text.substring(0, 10) : text;
            case "n" -> formats.shown(text, style);
            default -> value.toString();
        };
    }

    private void merge(String reference) throws DataException {
        String[] corners = reference.split(":", 2);
        if (corners.length == 2) {
            Place from = place(corners[0]);
            Place to = place(corners[1]);
            if (to.row() > from.row()) {
                merged.add(new Merged(from.column(), from.row(), to.row()));
                draft.checkRows(merged.size());
            }
        }
    }

    private Place place(String reference) throws DataException {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            throw source.failure(GridComplaint.DAMAGED);
        }
        int column = parts.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
        return new Place(column - 1, Integer.parseInt(parts.group(2)));
    }

    private int number(String words) throws DataException {
        if (!words.matches("[1-9]\\d{0,6}")) {
            throw source.failure(GridComplaint.DAMAGED);
        }
        return Integer.parseInt(words);
    }

    private static void set(List<String> cells, int column, String shown) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown);
    }
}
