package org.quxian.store.packed;

import java.util.Arrays;

/**
 * Tiles one behind the other, each behind its key and its length: what an import brings, or a part of what a store holds.
 */
public final class TileParcel {

    private TileParcel() {}

    /**
     * Takes tiles.
     *
     * @param <X> what it may throw
     */
    @FunctionalInterface
    public interface Taker<X extends Exception> {
        /** Takes one tile; {@code done} of all bytes have then been given. */
        void take(TileKey key, byte[] tile, int done) throws X;
    }

    /** Adds a tile. */
    public static void add(TileKey key, byte[] tile, ByteSink into) {
        into.putLong(key.number());
        into.putLong(tile.length);
        into.put(tile);
    }

    /**
     * Gives every tile of a parcel to {@code taker}, in order.
     *
     * @param <X> what {@code taker} may throw
     * @throws IndexOutOfBoundsException if the bytes are no parcel
     */
    public static <X extends Exception> void read(byte[] parcel, Taker<X> taker) throws X {
        int place = 0;
        while (place < parcel.length) {
            TileKey key = TileKey.of((long) ByteSink.LONG.get(parcel, place));
            long length = (long) ByteSink.LONG.get(parcel, place + 8);
            place += 16;
            if (length < 0 || length > parcel.length - place) {
                throw new IndexOutOfBoundsException("a tile is cut short");
            }
            byte[] tile = Arrays.copyOfRange(parcel, place, place + (int) length);
            place += (int) length;
            taker.take(key, tile, place);
        }
    }
}
