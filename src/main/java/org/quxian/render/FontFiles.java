package org.quxian.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.quxian.observation.Text;

/**
 * The files of the program's font. In the program folder they lie beside the jars, where both toolkits read what they need of
 * them; out of a jar each of them would unpack all 20 MB at every start.
 */
public final class FontFiles {
    /** Names the folder that the files lie in, where they are not on the class path. */
    private static final String PLACE = "quxian.fonts";

    private static final String FOLDER = "/fonts/ttf/NotoSansSC/";

    private FontFiles() {}

    /** What the file of a weight is called. */
    public static String name(boolean isBold) {
        return isBold ? "NotoSansSC-Bold.ttf" : "NotoSansSC-Regular.ttf";
    }

    /** Where the file called {@code name} lies; empty where it is packed into something else, or missing. */
    public static Optional<Path> path(String name) {
        return Optional.ofNullable(System.getProperty(PLACE))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isReadable)
                .or(() -> Optional.ofNullable(FontFiles.class.getResource(FOLDER + name))
                        .map(URL::toExternalForm)
                        .filter(url -> url.startsWith("file:"))
                        .map(url -> Path.of(URI.create(url))));
    }

    /**
     * The contents of the file called {@code name}; the caller closes it.
     *
     * @throws RenderException where it is missing
     */
    public static InputStream open(String name) throws RenderException {
        try {
            Optional<Path> file = path(name);
            InputStream in = file.isPresent()
                    ? Files.newInputStream(file.get())
                    : FontFiles.class.getResourceAsStream(FOLDER + name);
            if (in == null) {
                throw broken(name, new IOException("not on the class path"));
            }
            return in;
        } catch (IOException e) {
            throw broken(name, e);
        }
    }

    static RenderException broken(String name, Exception cause) {
        return new RenderException(
                new Text(
                        "程序自带的字体文件" + FOLDER + name + "缺失或损坏，请重新安装程序。",
                        "The program's font file " + FOLDER + name
                                + " is missing or damaged; install the program again."),
                cause);
    }
}
