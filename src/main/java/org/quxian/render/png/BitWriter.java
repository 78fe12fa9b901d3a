package org.quxian.render.png;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits one after the other into bytes, the lowest first. */
final class BitWriter {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int FIRST = 1 << 16;

    private byte[] bytes = new byte[FIRST];
    private int size;
    private long pending;
    private int count;

    /** Writes the lowest {@code length} bits of {@code value}, 0 to 32; the others are 0. */
    void bits(int value, int length) {
        pending |= (long) value << count;
        count += length;
        if (count >= Integer.SIZE) {
            flush();
        }
    }

    /** Writes whole bytes, the highest first; only where a byte begins. */
    void bigEndian(int value, int length) {
        for (int i = length - 1; i >= 0; i--) {
            bits(value >> (i * Byte.SIZE) & 0xFF, Byte.SIZE);
        }
    }

    /** Fills up the last byte with zeros. */
    void align() {
        bits(0, (Byte.SIZE - count % Byte.SIZE) % Byte.SIZE);
    }

    /** All bytes. */
    byte[] bytes() {
        flush();
        return Arrays.copyOf(bytes, size);
    }

    private void flush() {
        if (bytes.length < size + Long.BYTES) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        LONGS.set(bytes, size, pending);
        int whole = count / Byte.SIZE;
        size += whole;
        pending = whole == Long.BYTES ? 0 : pending >>> (whole * Byte.SIZE);
        count -= whole * Byte.SIZE;
    }
}
