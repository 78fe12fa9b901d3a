package org.quxian.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Classes of values that a reader can retrace: they are parted at round numbers, either in equal steps or, where that
 * would put most values into one class, in steps that grow (1, 2, 5, 10 … or 1, 10, 100 …).
 *
 * @param breaks where a class begins and the one before it ends, upwards; none where all values are one class
 */
record Classes(List<BigDecimal> breaks) {

    private static final int MOST = 5;
    private static final double EQUAL_IS_BETTER = 1.15;
    private static final BigDecimal[] STEPS = {new BigDecimal(1), new BigDecimal(2), new BigDecimal(5)};

    Classes {
        breaks = List.copyOf(breaks);
    }

    /** The classes of {@code values}, none of them negative. */
    static Classes of(double... values) {
        double[] sorted = Arrays.stream(values).sorted().distinct().toArray();
        if (sorted.length < 2) {
            return new Classes(List.of());
        }
        double least = sorted[0];
        double greatest = sorted[sorted.length - 1];
        int most = (int) Math.min(MOST, 1 + Math.ceil(Math.sqrt(sorted.length)));
        Stream<Classes> equal = equal(least, greatest);
        Stream<Classes> growing = growing(least, greatest);
        Comparator<Classes> byBalance = Comparator.comparingDouble(classes -> classes.balance(values));
        Classes even = equal.filter(classes -> classes.breaks.size() < most)
                .max(byBalance)
                .orElse(new Classes(List.of()));
        return growing.filter(classes -> classes.breaks.size() < most)
                .filter(classes -> classes.balance(values) > even.balance(values) * EQUAL_IS_BETTER)
                .max(byBalance)
                .orElse(even);
    }

    /** The class of {@code value}, from 0. */
    int level(double value) {
        return (int) breaks.stream().filter(from -> value >= from.doubleValue()).count();
    }

    /** How evenly {@code values} fall into the classes: the entropy, which also grows with their number. */
    private double balance(double... values) {
        double[] counts = new double[breaks.size() + 1];
        for (double value : values) {
            counts[level(value)]++;
        }
        return Arrays.stream(counts)
                .filter(count -> count > 0)
                .map(count -> -count / values.length * Math.log(count / values.length))
                .sum();
    }

    private static Stream<Classes> equal(double least, double greatest) {
        int decade = (int) Math.floor(Math.log10(greatest - least)) - 1;
        return steps(decade, decade + 2).map(step -> {
            List<BigDecimal> breaks = new ArrayList<>();
            BigDecimal at = BigDecimal.valueOf(Math.floor(least / step.doubleValue()) + 1)
                    .multiply(step);
            for (; at.doubleValue() <= greatest && breaks.size() < MOST; at = at.add(step)) {
                breaks.add(at.stripTrailingZeros());
            }
            return new Classes(breaks);
        });
    }

    private static Stream<Classes> growing(double least, double greatest) {
        double from = Math.max(least, greatest / 1e4);
        int decade = (int) Math.floor(Math.log10(from)) - 1;
        int last = (int) Math.floor(Math.log10(greatest));
        List<BigDecimal> tens = steps(decade, last).filter(Classes::isTen).toList();
        return Stream.of(steps(decade, last).toList(), tens)
                .map(all -> new Classes(all.stream()
                        .filter(step -> step.doubleValue() > least && step.doubleValue() <= greatest)
                        .map(BigDecimal::stripTrailingZeros)
                        .toList()));
    }

    private static boolean isTen(BigDecimal step) {
        return step.stripTrailingZeros().unscaledValue().intValue() == 1;
    }

    private static Stream<BigDecimal> steps(int decade, int last) {
        return Stream.iterate(decade, each -> each <= last, each -> each + 1)
                .flatMap(each -> Arrays.stream(STEPS).map(step -> step.scaleByPowerOfTen(each)));
    }
}
