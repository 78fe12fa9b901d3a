package org.quxian.store;

import java.sql.Connection;
import java.util.function.Consumer;
import org.quxian.store.journal.TableChange;

/**
 * A transaction that writes.
 *
 * @param connection the connection that it is on; whatever changes a table goes through {@link Batch}
 * @param record is told of everything that is written
 */
record Writing(Connection connection, Consumer<TableChange> record) {}
