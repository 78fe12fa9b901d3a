package org.quxian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * How the journal of a store looks from outside, without being read. Whatever changes a store adds a line to it or puts another
 * file in its place, so that a store whose journal looks as before is as before.
 *
 * @param length its length
 * @param modified when it was written last
 * @param file what the disk knows the file by; empty where it tells nothing of the kind
 */
record JournalMark(long length, FileTime modified, Optional<Object> file) {

    /** How a journal looks now; empty where there is none. */
    static Optional<JournalMark> of(Path journal) {
        try {
            BasicFileAttributes now = Files.readAttributes(journal, BasicFileAttributes.class);
            return Optional.of(new JournalMark(now.size(), now.lastModifiedTime(), Optional.ofNullable(now.fileKey())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
