package org.quxian.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quxian.store.packed.AreaExtents;
import org.quxian.store.packed.Tile;
import org.quxian.store.packed.TileKey;

/** The tiles and extents that were read last, so that looking at the same series again does not ask the database. */
final class KeptTiles {
    /** Bytes of tiles at most; ten million monthly points are about 18 MB. */
    private static final long MOST_BYTES = 24L << 20;

    /** What a tile takes beside its bytes, about. */
    private static final int AROUND = 160;

    /** Areas at most whose extents are kept. */
    private static final int MOST_AREAS = 64;

    private final Map<Long, Optional<Tile>> tiles = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, AreaExtents> extents = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** The tile with a key: empty where it is not kept, and where it is known that there is none, an empty one. */
    Optional<Optional<Tile>> tile(TileKey key) {
        return Optional.ofNullable(tiles.get(key.number()));
    }

    /** Keeps a tile, or that there is none. */
    void keep(TileKey key, Optional<Tile> tile) {
        Optional<Tile> before = tiles.put(key.number(), tile);
        bytes += weight(tile) - (before == null ? 0 : weight(before));
        Iterator<Optional<Tile>> oldest = tiles.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= weight(oldest.next());
            oldest.remove();
        }
    }

    private static long weight(Optional<Tile> tile) {
        return AROUND + (long) tile.map(Tile::size).orElse(0);
    }

    /** The extents of an area, if they are kept. */
    Optional<AreaExtents> extents(int area) {
        return Optional.ofNullable(extents.get(area));
    }

    /** Keeps the extents of an area. */
    void keep(int area, AreaExtents found) {
        extents.put(area, found);
        Iterator<Integer> oldest = extents.keySet().iterator();
        while (extents.size() > MOST_AREAS) {
            oldest.next();
            oldest.remove();
        }
    }

    /** Forgets everything. */
    void clear() {
        tiles.clear();
        extents.clear();
        bytes = 0;
    }
}
