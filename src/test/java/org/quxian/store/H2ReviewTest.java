package org.quxian.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.io.TempDir;

class H2ReviewTest extends ReviewContract {

    @TempDir
    Path folder;

    @Override
    StoreLocation location() {
        return new StoreLocation.Folder(folder);
    }

    @Override
    Connection behindItsBack() throws Exception {
        forgetJournal(folder);
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("quxian"), "quxian", "");
    }
}
