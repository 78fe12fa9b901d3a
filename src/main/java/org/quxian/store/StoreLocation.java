package org.quxian.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quxian.observation.Text;

/** Where a store is. */
public sealed interface StoreLocation {

    /** Where it is, in words that may be shown: without passwords. */
    String shown();

    /**
     * On this machine.
     *
     * @param path the folder of the database file {@code quxian.mv.db}; a path whose name ends in {@code .mv.db} and
     *     that is no folder is the database file itself
     */
    record Folder(Path path) implements StoreLocation {
        static final String EXTENSION = ".mv.db";

        /** The database file, which need not exist. */
        public Path file() {
            Path absolute = path.toAbsolutePath().normalize();
            boolean named = absolute.toString().endsWith(EXTENSION) && !Files.isDirectory(absolute);
            return named ? absolute : absolute.resolve("quxian" + EXTENSION);
        }

        /** The database file without its extension, which H2 adds, and safe to put into a URL. */
        String base() throws StoreException {
            String file = file().toString();
            if (file.contains(";")) {
                throw refused(file, new Text("路径不能含有分号", "its path has a semicolon"));
            }
            return file.substring(0, file.length() - EXTENSION.length());
        }

        @Override
        public String shown() {
            return file().toString();
        }
    }

    /**
     * On a PostgreSQL server.
     *
     * @param url a JDBC URL that begins with {@code jdbc:postgresql:}
     */
    record Url(String url) implements StoreLocation {
        @Override
        public String shown() {
            return url.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//");
        }

        /** As shown, since a URL can hold a password. */
        @Override
        public String toString() {
            return "Url[url=" + shown() + "]";
        }
    }

    /**
     * A person's own location, which is known only where their home folder is.
     *
     * @throws StoreException with {@link StoreException.Reason#LOCATION} if it is a path from nowhere
     */
    static StoreLocation own(StoreLocation usual) throws StoreException {
        if (usual instanceof Folder folder && !folder.path().isAbsolute()) {
            throw refused(
                    folder.path().toString(),
                    new Text("找不到您的主文件夹，请用 --store 写明位置", "there is no home folder; name a place with --store"));
        }
        return usual;
    }

    /**
     * The location that {@code words} name: a path, a {@code jdbc:postgresql:} URL, or a {@code jdbc:h2:} URL with
     * nothing but a path of a file.
     *
     * @throws StoreException with {@link StoreException.Reason#LOCATION} if they name none
     */
    static StoreLocation parse(String words) throws StoreException {
        String trimmed = words.strip();
        String scheme = trimmed.toLowerCase(Locale.ROOT);
        if (trimmed.isEmpty()) {
            throw refused("“”", new Text("没有写明位置", "it is empty"));
        }
        if (scheme.startsWith("jdbc:postgresql:")) {
            Url url = new Url(trimmed);
            PostgresOptions.check(url);
            return url;
        }
        if (scheme.startsWith("jdbc:h2:")) {
            return h2(trimmed);
        }
        if (scheme.startsWith("jdbc:")) {
            throw refused(
                    new Url(trimmed).shown(),
                    new Text("只支持文件夹和 jdbc:postgresql: 地址", "only a folder or a jdbc:postgresql: URL can be"));
        }
        return folder(trimmed);
    }

    private static Folder h2(String url) throws StoreException {
        Matcher plain =
                Pattern.compile("(?i)jdbc:h2:(?:file:)?((?:[a-z]:)?[^:;~]+)").matcher(url);
        if (!plain.matches()) {
            throw refused(
                    new Url(url).shown(),
                    new Text("H2 地址只能写文件路径，不能带参数", "an H2 URL can only name the path of a file, without settings"));
        }
        return folder(plain.group(1) + Folder.EXTENSION);
    }

    private static Folder folder(String words) throws StoreException {
        try {
            Folder folder = new Folder(Path.of(words));
            folder.base();
            return folder;
        } catch (InvalidPathException e) {
            throw refused(words, new Text("不是有效的路径", "it is no valid path"));
        }
    }

    private static StoreException refused(String place, Text why) {
        return new StoreException(StoreException.Reason.LOCATION, place, why);
    }
}
