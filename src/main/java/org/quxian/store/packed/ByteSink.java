package org.quxian.store.packed;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes that grow. */
public final class ByteSink {
    static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();

    private byte[] bytes = new byte[1 << 12];
    private int size;

    /** How many there are. */
    public int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, Math.addExact(bytes.length, bytes.length / 2)));
        }
    }

    void put(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    /** A number that is not negative: seven bits a byte, the lowest first. */
    void putVarint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            put(((int) rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        put((int) rest);
    }

    void putSigned(long value) {
        putVarint((value << 1) ^ (value >> 63));
    }

    /** Eight bytes, the lowest first. */
    public void putLong(long value) {
        room(8);
        LONG.set(bytes, size, value);
        size += 8;
    }

    /** Bytes as they are. */
    public void put(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    void put(ByteSink more) {
        room(more.size);
        System.arraycopy(more.bytes, 0, bytes, size, more.size);
        size += more.size;
    }

    /** The lowest {@code width} bits of some numbers, one behind the other. */
    void putBits(long[] values, int count, int width) {
        int end = size + BitRun.bytes(count, width);
        room(BitRun.bytes(count, width) + 8);
        Arrays.fill(bytes, size, end + 8, (byte) 0);
        if (width > BitRun.WIDEST) {
            for (int index = 0; index < count; index++) {
                LONG.set(bytes, size + index * 8, values[index]);
            }
        } else {
            long bit = (long) size << 3;
            for (int index = 0; index < count; index++) {
                int place = (int) (bit >>> 3);
                LONG.set(bytes, place, (long) LONG.get(bytes, place) | (values[index] << (int) (bit & 7)));
                bit += width;
            }
        }
        size = end;
    }

    /** A copy of all of them. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
