package org.quxian.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.TypeInfo;
import org.h2.value.VersionedValue;

/**
 * The statements that H2 runs when it opens a file, read without H2's running them. A file that somebody else has made could
 * compile and call Java, read files or go to the network by them; those of this program's own tables are made of few words.
 */
final class H2Catalog {
    private static final String MAP = "table.0";
    private static final int COLUMNS = 4;
    private static final int SQL = 3;

    /** What a statement may begin with: nothing that names a class, a trigger, an alias or another database. */
    private static final Pattern HARMLESS =
            Pattern.compile("(?s)(?:CREATE (?:USER IF NOT EXISTS|SCHEMA IF NOT EXISTS|SEQUENCE"
                    + "|CACHED TABLE|PRIMARY KEY|INDEX|UNIQUE (?:[A-Z]+ )*INDEX)|ALTER TABLE \"\\w+\"\\.\"\\w+\" ADD CONSTRAINT) .*"
                    + "|SET \\w+ \\d+");

    /** What none may have in it: functions that reach out of the database, and names that could hide one. */
    private static final Pattern REACHING = Pattern.compile(
            "(?i)FILE_READ|FILE_WRITE|CSVREAD|CSVWRITE|LINK_SCHEMA|\\bENGINE\\b|\\bSELECT\\b|U&[\"']|\\$\\$");

    private H2Catalog() {}

    /** Whether opening {@code store} runs nothing but what makes tables. */
    static boolean isHarmless(MVStore store) {
        return statements(store).stream()
                .allMatch(statement -> HARMLESS.matcher(statement).matches()
                        && !REACHING.matcher(statement).find());
    }

    /** The statements in {@code store}. */
    private static List<String> statements(MVStore store) {
        List<String> statements = new ArrayList<>();
        if (store.hasMap(MAP)) {
            RowDataType rows = RowFactory.getDefaultRowFactory()
                    .createRowFactory(
                            null,
                            CompareMode.getInstance(null, 0),
                            null,
                            new int[COLUMNS],
                            null,
                            new TypeInfo[COLUMNS],
                            COLUMNS,
                            false)
                    .getRowDataType();
            MVMap<Long, VersionedValue<SearchRow>> map = store.openMap(
                    MAP,
                    new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                            .keyType(LongDataType.INSTANCE)
                            .valueType(new VersionedValueType<>(rows)));
            map.forEach((key, row) ->
                    statements.add(row.getCurrentValue().getValue(SQL).getString()));
        }
        return statements;
    }
}
