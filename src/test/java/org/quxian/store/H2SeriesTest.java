package org.quxian.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.io.TempDir;

class H2SeriesTest extends SeriesContract {

    @TempDir
    Path folder;

    @Override
    StoreLocation location() {
        return new StoreLocation.Folder(folder.resolve("数据 1"));
    }

    @Override
    Connection behindItsBack() throws Exception {
        forgetJournal(folder.resolve("数据 1"));
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("数据 1/quxian"), "quxian", "");
    }
}
