package org.quxian.exchange.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quxian.exchange.Grid;
import org.quxian.observation.Catalogue;
import org.quxian.observation.QualifierWord;

/** Proposes what the columns of a table are, by their headings and by what stands in them. */
public final class Proposals {
    private static final int LOOKED_AT = 50;
    private static final double MOST = 0.5;
    private static final int HIGH = 3;
    private static final int LONG = 20;
    private static final Pattern UNIT_LINE = Pattern.compile("(?:计量)?单位[:：]\\s*([^）)；;，,\\s]+)");

    private final Names names;
    private final AmountWords amounts;

    /**
     * @param catalogue the names that tables refer to
     * @param qualifiers the words that qualify numbers
     */
    public Proposals(Catalogue catalogue, List<QualifierWord> qualifiers) {
        this.names = new Names(catalogue);
        this.amounts = new AmountWords(qualifiers);
    }

    /**
     * A proposal for a table; a person may have to complete it.
     *
     * @param grid the table
     * @param title more that is known of it, such as its file's name
     */
    public MappedTable of(Grid grid, String title) {
        int header = IntStream.range(0, Math.min(MappedTable.HEAD, grid.rows().size()))
                .filter(row -> grid.rows().get(row).filled() > 1)
                .boxed()
                .max(Comparator.<Integer>comparingInt(row -> recognised(grid, row))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        List<String> headings = MappedTable.headings(grid, header);
        List<ColumnUse> uses = new ArrayList<>(Collections.nCopies(headings.size(), ColumnUse.IGNORED));
        MappedTable bare = new MappedTable(grid, header, new TableMapping(headings, uses, Map.of()));
        byHeading(headings, uses);
        byContent(bare, uses);
        return bare.with(fixed(bare, uses, title));
    }

    private int recognised(Grid grid, int row) {
        return (int) grid.rows().get(row).cells().stream()
                .filter(cell -> Headings.use(cell).isPresent()
                        || !names.indicators(cell).isEmpty()
                        || (row < HIGH && isPlaceOrTime(cell)))
                .count();
    }

    /** Such names are headings only near the top; further down they are what the table is about. */
    private boolean isPlaceOrTime(String cell) {
        return names.area(cell, Optional.empty()).isPresent()
                || (cell.length() < LONG && PeriodWords.parse(cell).isPresent());
    }

    private static void byHeading(List<String> headings, List<ColumnUse> uses) {
        for (int column = 0; column < uses.size(); column++) {
            Optional<ColumnUse> use = Headings.use(headings.get(column));
            if (use.isPresent() && !uses.contains(use.get())) {
                uses.set(column, use.get());
            }
        }
    }

    private void byContent(MappedTable table, List<ColumnUse> uses) {
        for (int column = 0; column < uses.size(); column++) {
            String heading = table.mapping().headings().get(column);
            if (uses.get(column) == ColumnUse.IGNORED && Headings.use(heading).isEmpty()) {
                uses.set(column, words(table, column, uses));
            }
        }
        for (int column = 0; column < uses.size(); column++) {
            String heading = table.mapping().headings().get(column);
            if (uses.get(column) == ColumnUse.IGNORED
                    && Headings.use(heading).isEmpty()
                    && most(table, column, cell -> amounts.parse(cell).isPresent())) {
                uses.set(column, values(heading, uses));
            }
        }
    }

    /** What a column of words holds. */
    private ColumnUse words(MappedTable table, int column, List<ColumnUse> uses) {
        return Stream.of(ColumnUse.AREA, ColumnUse.INDICATOR, ColumnUse.UNIT, ColumnUse.PERIOD)
                .filter(use -> !uses.contains(use))
                .filter(use -> most(table, column, cell -> isOne(use, cell)))
                .findFirst()
                .orElse(ColumnUse.IGNORED);
    }

    private boolean isOne(ColumnUse use, String cell) {
        return switch (use) {
            case AREA -> Names.isSum(cell) || names.area(cell, Optional.empty()).isPresent();
            case INDICATOR -> !names.indicators(cell).isEmpty();
            case UNIT -> names.unit(cell).isPresent() && amounts.parse(cell).isEmpty();
            default -> PeriodWords.parse(cell).isPresent() && !cell.matches("\\d{5,8}");
        };
    }

    /** What a column of numbers holds: by its heading one of several columns alike, else the values of the table. */
    private ColumnUse values(String heading, List<ColumnUse> uses) {
        if (!names.indicators(heading).isEmpty()) {
            return ColumnUse.VALUES_OF_INDICATOR;
        }
        if (PeriodWords.parse(heading).isPresent()) {
            return ColumnUse.VALUES_OF_PERIOD;
        }
        if (names.area(heading, Optional.empty()).isPresent()) {
            return ColumnUse.VALUES_OF_AREA;
        }
        if (uses.contains(ColumnUse.VALUE)) {
            return ColumnUse.IGNORED;
        }
        if (uses.contains(ColumnUse.INDICATOR)) {
            return uses.stream().anyMatch(ColumnUse::isWide) ? ColumnUse.IGNORED : ColumnUse.VALUE;
        }
        boolean isNumberOfRow = heading.isBlank() || Cells.plain(heading).matches("序号|编号|No\\.?");
        return isNumberOfRow ? ColumnUse.IGNORED : ColumnUse.VALUES_OF_INDICATOR;
    }

    private static boolean most(MappedTable table, int column, Predicate<String> wanted) {
        List<String> cells = table.body().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !Cells.saysNothing(cell))
                .limit(LOOKED_AT)
                .toList();
        return !cells.isEmpty() && cells.stream().filter(wanted).count() >= MOST * cells.size();
    }

    /** What stands above the headings: 单位：万元, and in the title the time and the area. */
    private TableMapping fixed(MappedTable table, List<ColumnUse> uses, String title) {
        List<String> above = Stream.concat(
                        table.grid().rows().subList(0, table.header()).stream().flatMap(row -> row.cells().stream()),
                        Stream.of(table.grid().name(), title))
                .toList();
        TableMapping mapping = new TableMapping(table.mapping().headings(), uses, Map.of());
        if (!uses.contains(ColumnUse.UNIT)) {
            mapping = mapping.withFixed(ColumnUse.UNIT, first(above, this::unit));
        }
        boolean timed = Stream.of(
                        ColumnUse.PERIOD, ColumnUse.PERIOD_FROM, ColumnUse.PERIOD_TO, ColumnUse.VALUES_OF_PERIOD)
                .anyMatch(uses::contains);
        if (!timed) {
            mapping = mapping.withFixed(ColumnUse.PERIOD, first(above, PeriodWords::inTitle));
        }
        boolean placed = uses.contains(ColumnUse.AREA) || uses.contains(ColumnUse.VALUES_OF_AREA);
        return placed ? mapping : mapping.withFixed(ColumnUse.AREA, first(above, names::areaIn));
    }

    private Optional<String> unit(String line) {
        Matcher parts = UNIT_LINE.matcher(line);
        return parts.find()
                ? Optional.of(parts.group(1)).filter(word -> names.unit(word).isPresent())
                : Optional.empty();
    }

    private static String first(List<String> lines, Function<String, Optional<String>> reader) {
        return lines.stream().map(reader).flatMap(Optional::stream).findFirst().orElse("");
    }
}
