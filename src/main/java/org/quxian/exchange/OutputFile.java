package org.quxian.exchange;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** A file that is written aside and takes its place only when it is complete. */
public final class OutputFile {

    /** Writes what goes into the file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param out where to; left open
         * @throws IOException where that fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    private OutputFile() {}

    /**
     * Makes a folder with all folders above it; does nothing where it is there.
     *
     * @throws ReportableException where a file is in the way, or there is no permission
     */
    public static void makeFolder(Path folder) throws ReportableException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new ReportableException(
                    new Text("%s 是文件，不是文件夹。".formatted(folder), "%s is a file, not a folder.".formatted(folder)), e);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /**
     * Writes a file, over an older one.
     *
     * @throws ReportableException where the folder is missing, there is no permission, or no space
     */
    public static void write(Path file, Content content) throws ReportableException {
        Path target = target(file);
        Path folder = target.resolveSibling("");
        if (Files.isDirectory(target)) {
            throw new ReportableException(new Text(
                    "%s 是文件夹，请换一个文件名。".formatted(file), "%s is a folder; choose another file name.".formatted(file)));
        }
        if (!Files.isDirectory(folder)) {
            throw new ReportableException(new Text(
                    "文件夹 %s 不存在，无法写入 %s。".formatted(folder, target.getFileName()),
                    "The folder %s does not exist, so %s cannot be written.".formatted(folder, target.getFileName())));
        }
        try {
            if (isDevice(target)) {
                writeTo(target, content);
                return;
            }
            Path aside = folder.resolve("." + target.getFileName() + "." + System.nanoTime() + ".part");
            try {
                writeAndForce(aside, content);
                move(aside, target);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** Whether {@code file} is something like {@code /dev/null}, in whose place no file must be put. */
    public static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    /** Where a link leads, so that it stays a link. */
    private static Path target(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static void writeTo(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(out);
        }
    }

    /** A name that lasts longer than what stands under it would be an empty file after a power cut. */
    private static void writeAndForce(Path file, Content content) throws IOException {
        try (FileOutputStream bare = new FileOutputStream(file.toFile());
                OutputStream out = new BufferedOutputStream(bare)) {
            content.writeTo(out);
            out.flush();
            bare.getFD().sync();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static ReportableException failed(Path file, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return new ReportableException(
                    new Text(
                            "没有写入 %s 的权限，请另选位置。".formatted(file),
                            "There is no permission to write %s; choose another place.".formatted(file)),
                    cause);
        }
        return new ReportableException(
                new Text(
                        "%s 写入失败，磁盘可能已满或不可写。".formatted(file),
                        "%s could not be written; the disk may be full or read-only.".formatted(file)),
                cause);
    }
}
