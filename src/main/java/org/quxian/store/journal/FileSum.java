package org.quxian.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * By which a file is known again.
 *
 * @param length its length
 * @param crc32c a checksum that no flipped bit leaves as it is
 */
public record FileSum(long length, long crc32c) {

    /** The sum of a file as it is. */
    public static FileSum of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
            CRC32C sum = new CRC32C();
            long length = 0;
            for (int read = channel.read(buffer); read >= 0; read = channel.read(buffer)) {
                length += read;
                sum.update(buffer.flip());
                buffer.clear();
            }
            return new FileSum(length, sum.getValue());
        }
    }
}
