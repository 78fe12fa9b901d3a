package org.quxian.render.png;

import java.util.Arrays;

/** A prefix code for symbols of known frequency, as DEFLATE (RFC 1951, section 3.2.2) numbers it. */
final class HuffmanCode {
    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /**
     * A code in which frequent symbols are short.
     *
     * @param counts how often each symbol occurs; one that never does has no code
     * @param longest the most bits of a code, enough for as many symbols as occur
     */
    static HuffmanCode of(int[] counts, int longest) {
        int[] fair = counts.clone();
        int[] lengths = lengths(fair);
        // Halving the differences flattens the tree; few pictures need it, and those once or twice.
        while (Arrays.stream(lengths).max().orElse(0) > longest) {
            for (int i = 0; i < fair.length; i++) {
                fair[i] = fair[i] == 0 ? 0 : (fair[i] + 1) / 2 + 1;
            }
            lengths = lengths(fair);
        }
        return new HuffmanCode(lengths);
    }

    /** How many bits the code of {@code symbol} has; 0 where it has none. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** The code of {@code symbol}, its first bit lowest. */
    int code(int symbol) {
        return codes[symbol];
    }

    /** The lengths of Huffman's tree: the two rarest are joined until one is left. */
    private static int[] lengths(int[] counts) {
        int[] symbols = byCount(counts);
        int leaves = symbols.length;
        int[] lengths = new int[counts.length];
        if (leaves == 1) {
            lengths[symbols[0]] = 1;
        }
        if (leaves < 2) {
            return lengths;
        }
        long[] weights = new long[2 * leaves - 1];
        int[] parents = new int[2 * leaves - 1];
        for (int i = 0; i < leaves; i++) {
            weights[i] = counts[symbols[i]];
        }
        // Leaves are in order, and joined ones come about in order: the rarest is at the head of one of the two.
        int leaf = 0;
        int joined = leaves;
        for (int made = leaves; made < weights.length; made++) {
            for (int child = 0; child < 2; child++) {
                boolean takesLeaf = leaf < leaves && (joined == made || weights[leaf] <= weights[joined]);
                int rarest = takesLeaf ? leaf++ : joined++;
                weights[made] += weights[rarest];
                parents[rarest] = made;
            }
        }
        int[] depths = new int[weights.length];
        for (int node = weights.length - 2; node >= 0; node--) {
            depths[node] = depths[parents[node]] + 1;
            if (node < leaves) {
                lengths[symbols[node]] = depths[node];
            }
        }
        return lengths;
    }

    private static int[] byCount(int[] counts) {
        long[] keyed = new long[counts.length];
        int used = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                keyed[used++] = ((long) counts[i] << Integer.SIZE) | i;
            }
        }
        Arrays.sort(keyed, 0, used);
        int[] symbols = new int[used];
        for (int i = 0; i < used; i++) {
            symbols[i] = (int) keyed[i];
        }
        return symbols;
    }

    private static int[] codes(int[] lengths) {
        int[] next = new int[Integer.SIZE];
        for (int length : lengths) {
            next[length + 1] += length == 0 ? 0 : 1;
        }
        for (int length = 1; length < next.length; length++) {
            next[length] = (next[length] + next[length - 1]) << 1;
        }
        int[] codes = new int[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > 0) {
                codes[i] = Integer.reverse(next[lengths[i]]++) >>> (Integer.SIZE - lengths[i]);
            }
        }
        return codes;
    }
}
