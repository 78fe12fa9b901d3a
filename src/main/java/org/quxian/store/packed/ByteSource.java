package org.quxian.store.packed;

/** Reads bytes one behind the other. */
final class ByteSource {
    private final byte[] bytes;
    private int place;

    ByteSource(byte[] bytes, int place) {
        this.bytes = bytes;
        this.place = place;
    }

    int place() {
        return place;
    }

    void skip(int count) {
        place += count;
    }

    boolean isAtEnd() {
        return place >= bytes.length;
    }

    int next() {
        return bytes[place++] & 0xff;
    }

    long varint() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = next();
            value |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IndexOutOfBoundsException("a number without an end at " + place);
    }

    int intVarint() {
        return Math.toIntExact(varint());
    }

    long signed() {
        long value = varint();
        return (value >>> 1) ^ -(value & 1);
    }
}
