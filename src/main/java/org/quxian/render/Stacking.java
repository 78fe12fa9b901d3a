package org.quxian.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sets blocks below one another, each as close as possible to where it wants to stand, so that none overlaps. */
final class Stacking {
    private Stacking() {}

    /**
     * Where each block begins.
     *
     * @param middles where the middle of each block wants to be
     * @param heights how tall each is
     * @param top the least beginning
     * @param bottom the greatest end; where the blocks need more they go beyond it
     */
    static double[] tops(double[] middles, double[] heights, double top, double bottom) {
        List<Integer> order = IntStream.range(0, middles.length)
                .boxed()
                .sorted(Comparator.comparingDouble(index -> middles[index]))
                .toList();
        List<Group> groups = new ArrayList<>();
        for (int index : order) {
            Group group = new Group(new ArrayList<>(List.of(index)), middles[index], heights[index]);
            group = group.within(top, bottom);
            while (!groups.isEmpty() && groups.getLast().bottom() > group.top()) {
                group = groups.removeLast().with(group).within(top, bottom);
            }
            groups.add(group);
        }
        double[] tops = new double[middles.length];
        for (Group group : groups) {
            double at = group.top();
            for (int index : group.blocks()) {
                tops[index] = at;
                at += heights[index];
            }
        }
        return tops;
    }

    /** Blocks that touch; together they stand around the mean of where they want to be. */
    private record Group(List<Integer> blocks, double middle, double height) {
        double top() {
            return middle - height / 2;
        }

        double bottom() {
            return middle + height / 2;
        }

        Group with(Group other) {
            List<Integer> all = new ArrayList<>(blocks);
            all.addAll(other.blocks());
            double weighted =
                    middle * blocks.size() + other.middle() * other.blocks().size();
            return new Group(all, weighted / all.size(), height + other.height());
        }

        Group within(double least, double most) {
            double low = least + height / 2;
            double high = Math.max(low, most - height / 2);
            return new Group(blocks, Math.clamp(middle, low, high), height);
        }
    }
}
