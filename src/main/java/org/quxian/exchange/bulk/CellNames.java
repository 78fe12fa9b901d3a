package org.quxian.exchange.bulk;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The different cells of a column, numbered from 0 in the order in which they first come. */
final class CellNames {
    private final List<byte[]> names = new ArrayList<>();
    private int[] table = new int[1 << 10];
    private int[] hashes = new int[1 << 9];
    private int last = -1;

    CellNames() {
        Arrays.fill(table, -1);
    }

    /** How many there are. */
    int size() {
        return names.size();
    }

    /** The number of the cell between two places; it is the last one where it is new. */
    int number(byte[] bytes, int from, int to) {
        // Neighbours are often the same.
        if (last >= 0 && isSame(last, bytes, from, to)) {
            return last;
        }
        int hash = hash(bytes, from, to);
        int slot = hash & (table.length - 1);
        while (table[slot] >= 0) {
            int number = table[slot];
            if (hashes[number] == hash && isSame(number, bytes, from, to)) {
                last = number;
                return number;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        last = add(Arrays.copyOfRange(bytes, from, to), hash, slot);
        return last;
    }

    private boolean isSame(int number, byte[] bytes, int from, int to) {
        byte[] name = names.get(number);
        return name.length == to - from && Arrays.equals(name, 0, name.length, bytes, from, to);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int place = from; place < to; place++) {
            hash = (hash * 0x01000193) ^ bytes[place];
        }
        return hash ^ (hash >>> 15);
    }

    private int add(byte[] name, int hash, int slot) {
        int number = names.size();
        names.add(name);
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, number * 2);
        }
        hashes[number] = hash;
        table[slot] = number;
        if (names.size() * 2 > table.length) {
            table = new int[table.length * 2];
            Arrays.fill(table, -1);
            for (int one = 0; one < names.size(); one++) {
                int free = hashes[one] & (table.length - 1);
                while (table[free] >= 0) {
                    free = (free + 1) & (table.length - 1);
                }
                table[free] = one;
            }
        }
        return number;
    }

    /**
     * The words of a cell.
     *
     * @throws CharacterCodingException if they are not UTF-8
     */
    String words(int number) throws CharacterCodingException {
        return words(names.get(number), 0, names.get(number).length);
    }

    static String words(byte[] bytes, int from, int to) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, to - from))
                .toString();
    }
}
