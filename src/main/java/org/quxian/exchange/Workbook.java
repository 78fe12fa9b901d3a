package org.quxian.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook as Excel and WPS write it. Its parts go by as XML events, as those of Word documents do, so that memory
 * stays flat whatever a part unpacks to.
 */
final class Workbook {
    private final DocumentSource source;
    private final GridLimits limits;

    Workbook(DocumentSource source, GridLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** The sheets that are shown and not empty, in order. */
    List<Grid> read() throws DataException, ReadingCancelledException {
        Path copy = copy();
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            return read(new OfficePackage(source, zip, GridComplaint.DAMAGED));
        } catch (StopException stop) {
            throw stop.rethrow();
        } catch (IOException broken) {
            throw source.failure(GridComplaint.DAMAGED, broken);
        } finally {
            // Where that fails, it is gone with the other temporary files.
            copy.toFile().delete();
        }
    }

    /** A zip file lists what it holds at its end, and is read out of order: from a file, not from a stream. */
    private Path copy() throws DataException {
        try {
            return Files.write(Files.createTempFile("quxian", ".xlsx"), source.bytes());
        } catch (IOException full) {
            throw source.failure(DocumentComplaint.NO_ROOM, full);
        }
    }

    private List<Grid> read(OfficePackage parts) throws IOException, DataException, ReadingCancelledException {
        String main = parts.related("", "officeDocument").orElse("xl/workbook.xml");
        if (main.endsWith(".bin")) {
            throw source.failure(GridComplaint.BINARY);
        }
        if (!main.startsWith("xl/") || !parts.holds(main)) {
            throw source.failure(GridComplaint.NO_SHEET_FILE);
        }
        Contents contents = new Contents();
        parts.read(main, contents::read);
        CellFormats formats = new CellFormats(contents.from1904);
        SharedStrings strings = new SharedStrings(source, limits);
        Optional<String> styles = parts.related(main, "styles");
        if (styles.isPresent()) {
            parts.read(styles.get(), formats::read);
        }
        Optional<String> shared = parts.related(main, "sharedStrings");
        if (shared.isPresent()) {
            parts.read(shared.get(), strings::read);
        }
        Map<String, String> targets = parts.relations(main).stream()
                .collect(Collectors.toMap(
                        OfficePackage.Relation::id, OfficePackage.Relation::target, (first, second) -> first));
        List<Grid> grids = new ArrayList<>();
        for (Contents.Sheet sheet : contents.sheets) {
            Optional<String> part = Optional.ofNullable(targets.get(sheet.relation()));
            if (part.isPresent()) {
                WorkSheet cells = new WorkSheet(source, new GridDraft(source, limits), formats, strings);
                parts.read(part.get(), cells::read);
                Optional.of(cells.grid(sheet.name()))
                        .filter(grid -> !grid.rows().isEmpty())
                        .ifPresent(grids::add);
            }
        }
        return grids;
    }

    /** What a workbook says of its sheets. */
    private static final class Contents {
        private final List<Sheet> sheets = new ArrayList<>();
        private boolean from1904;

        record Sheet(String name, String relation) {}

        void read(XmlEvents events) throws XMLStreamException, DataException, ReadingCancelledException {
            Function<String, String> attribute = name -> events.attribute(name).orElse("");
            for (XmlEvents.Event event = events.next(); event != XmlEvents.Event.FINISH; event = events.next()) {
                if (event != XmlEvents.Event.START) {
                    continue;
                }
                if (events.name().equals("x:workbookPr")) {
                    from1904 = List.of("1", "true").contains(attribute.apply("date1904"));
                } else if (events.name().equals("x:sheet")
                        && !attribute.apply("state").endsWith("idden")) {
                    sheets.add(new Sheet(attribute.apply("name"), attribute.apply("id")));
                }
            }
        }
    }
}
