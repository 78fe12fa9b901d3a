package org.quxian.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Stores as earlier versions of this program have left them, which are kept and never made anew. */
final class GoldenStores {
    /** Of the last one. */
    static final String PASSWORD = "golden password";

    static final List<String> NAMES = List.of("tables-1", "tables-2", "tables-2-password");

    private GoldenStores() {}

    /** Puts one of them into the folder {@code to}. */
    static StoreLocation.Folder unpack(String name, Path to) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                        GoldenStores.class.getResourceAsStream("golden/" + name + ".zip"), name);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = to.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        return new StoreLocation.Folder(to);
    }
}
