package org.quxian.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Values on their way to a cluster beside a query, which reads them as a table: nothing of them is ever part of the SQL.
 *
 * @param name the name of the table
 * @param structure its columns as ClickHouse writes them
 * @param bytes its rows as RowBinary; grows
 */
record ClusterTable(String name, String structure, ByteArrayOutputStream bytes) {

    ClusterTable(String name, String structure) {
        this(name, structure, new ByteArrayOutputStream());
    }

    ClusterTable text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        int rest = utf8.length;
        while (rest >= 0x80) {
            bytes.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
        bytes.writeBytes(utf8);
        return this;
    }

    ClusterTable integer(int value) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            bytes.write(value >>> shift);
        }
        return this;
    }
}
