package org.quxian.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Disk;
import org.quxian.store.secret.DataKey;

/**
 * H2 in one file.
 *
 * <p>{@code WRITE_DELAY=0} with {@code CHECKPOINT SYNC} after each change is what survives {@code kill -9} and power
 * cuts. The file is not compacted when it is closed ({@code MAX_COMPACT_TIME=0}): H2 2.4.240 trips over itself there
 * (AssertionError in FreeSpaceBitSet) and leaves a file that does not say that it was closed, so that one cut short later
 * could not be told. The driver is called directly: {@code DriverManager} would load every other driver first.
 *
 * @param location where the file is
 * @param disk the disk that it is on
 * @param key with which the file is encrypted; empty where it is not
 */
record H2Database(StoreLocation.Folder location, Disk disk, Optional<DataKey> key) implements Database {

    /** Less room than this is none: H2 writes more at a time. */
    private static final long LITTLE = 1L << 20;

    private static final String SETTINGS = ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0";

    @Override
    public String place() {
        return location.shown();
    }

    @Override
    public Connection connect() throws StoreException {
        String base = location.base();
        Path file = location.file();
        H2File h2 = new H2File(disk, key);
        if (exists()) {
            h2.check(file);
        } else {
            makeFolder();
            h2.make(file);
        }
        Properties properties = new Properties();
        properties.setProperty("user", "quxian");
        String url = "jdbc:h2:" + disk.scheme() + base + SETTINGS;
        char[] passwords = key.map(H2Database::passwords).orElseGet(() -> new char[0]);
        properties.put("password", passwords);
        try {
            return new Driver().connect(key.isPresent() ? url + ";CIPHER=AES" : url, properties);
        } catch (SQLException e) {
            throw explain(e);
        } finally {
            Arrays.fill(passwords, ' ');
        }
    }

    /** That of the file and, behind a blank, that of the user, who has none. */
    private static char[] passwords(DataKey key) {
        char[] password = key.databasePassword();
        char[] both = Arrays.copyOf(password, password.length + 1);
        both[password.length] = ' ';
        Arrays.fill(password, ' ');
        return both;
    }

    /** Whether there is a file of that name. */
    boolean exists() {
        return Files.exists(location.file());
    }

    /** Makes the folder of the file, if it is not there. */
    void makeFolder() throws StoreException {
        location.base();
        Path folder = location.file().resolveSibling("");
        try {
            Files.createDirectories(folder);
        } catch (AccessDeniedException e) {
            throw new StoreException(Reason.NO_PERMISSION, folder.toString(), e);
        } catch (IOException e) {
            throw new StoreException(Reason.NOT_A_FOLDER, folder.toString(), e);
        }
        if (!Files.isWritable(folder)) {
            throw new StoreException(Reason.NO_PERMISSION, folder.toString());
        }
    }

    @Override
    public boolean isEmpty(SQLException failure) {
        return failure.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1;
    }

    /** Nothing to do: no other program can have the file open. */
    @Override
    public void reserve(Connection connection) {}

    /** Nothing to do: nobody else changes anything. */
    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void freeze(Connection connection) {}

    @Override
    public void persist(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    @Override
    public Reason reason(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.LOCKED;
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_ENCRYPTION_ERROR_1 -> Reason.DAMAGED;
            case ErrorCode.WRONG_USER_OR_PASSWORD -> Reason.FOREIGN;
            default -> isFull(failure) ? Reason.DISK_FULL : Database.standardReason(failure);
        };
    }

    /** H2 does not always say that it failed for want of room, but trips over what it could not write. */
    private boolean isFull(SQLException failure) {
        try {
            return StoreException.isFull(failure) || disk.room(location.file().resolveSibling("")) < LITTLE;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close(Connection connection) throws SQLException {
        try {
            connection.close();
        } catch (SQLException failure) {
            // What could not be written is in the journal. The file must not stay locked for the rest of the program.
            try (Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN IMMEDIATELY");
            } catch (SQLException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }
}
