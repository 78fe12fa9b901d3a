package org.quxian.store.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.quxian.store.StoreException;

/**
 * Something that keeps series and answers. Indicators and months are numbers of the workload. An answer is the sum of all
 * values found, in tenths, each times a number that tells its place, so that answers can be compared.
 */
interface Contender extends AutoCloseable {

    /** What it is called in the table. */
    String name();

    /** Makes it anew of a file; what was read is on disk when this returns. */
    void load(Path csv) throws Exception;

    /** Opens what was loaded. */
    void open() throws Exception;

    /** One area in the last month: its value for every indicator. */
    long district(String area) throws Exception;

    /** One indicator in one month, ranked over all areas: every value times its rank, from 1. */
    long ranked(int indicator, int month) throws Exception;

    /** One series through time: every value times its month, from 1. */
    long trend(String area, int indicator) throws Exception;

    /** Series of several areas and indicators through time: every value times its month, from 1. */
    long block(List<String> areas, List<Integer> indicators) throws Exception;

    /** The bytes that it takes on disk. */
    long bytes() throws Exception;

    @Override
    void close() throws SQLException, StoreException;
}
