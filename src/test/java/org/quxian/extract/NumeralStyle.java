package org.quxian.extract;

import java.math.BigDecimal;
import java.util.Random;

/** A style that texts write numbers in: numbers that are written so, and how. */
enum NumeralStyle {
    ARABIC {
        @Override
        Print any(Random random) {
            BigDecimal number = decimal(random, 10, random.nextInt(4));
            return new Print(number, number.toPlainString());
        }
    },
    FULL_WIDTH {
        @Override
        Print any(Random random) {
            Print print = ARABIC.any(random);
            return new Print(print.number(), wide(print.words()));
        }
    },
    GROUPED {
        @Override
        Print any(Random random) {
            BigDecimal number = decimal(random, 12, random.nextInt(3)).add(BigDecimal.valueOf(1000));
            return new Print(number, grouped(number));
        }
    },
    FULL_WIDTH_GROUPED {
        @Override
        Print any(Random random) {
            Print print = GROUPED.any(random);
            return new Print(print.number(), wide(print.words()));
        }
    },
    ARABIC_SCALED {
        @Override
        Print any(Random random) {
            BigDecimal number = decimal(random, 4, random.nextInt(3));
            String[] scales = {"百", "千", "万", "十万", "百万", "千万", "亿", "万亿"};
            int[] powers = {2, 3, 4, 5, 6, 7, 8, 12};
            int scale = random.nextInt(1, scales.length);
            // 十万 and the like stand behind Chinese numerals only.
            scale = scale == 3 ? 2 : scale;
            return new Print(number.scaleByPowerOfTen(powers[scale]), number.toPlainString() + scales[scale]);
        }
    },
    ARABIC_TWO_SCALES {
        @Override
        Print any(Random random) {
            int high = random.nextInt(1, 1000);
            int low = random.nextInt(1, 10_000);
            return new Print(BigDecimal.valueOf(high * 10_000L + low).scaleByPowerOfTen(4), high + "亿" + low + "万");
        }
    },
    CHINESE {
        @Override
        Print any(Random random) {
            long number = whole(random, 15);
            return new Print(BigDecimal.valueOf(number), ChinesePrinter.print(number, false));
        }
    },
    CHINESE_WITH_BOTH {
        @Override
        Print any(Random random) {
            long number = whole(random, 15);
            return new Print(BigDecimal.valueOf(number), ChinesePrinter.print(number, true));
        }
    },
    CHINESE_SHORT {
        @Override
        Print any(Random random) {
            String[] scales = {"百", "千", "万", "亿"};
            int[] powers = {2, 3, 4, 8};
            int scale = random.nextInt(scales.length);
            int high = random.nextInt(1, 10);
            int low = random.nextInt(1, 10);
            BigDecimal number = BigDecimal.valueOf(high * 10L + low).scaleByPowerOfTen(powers[scale] - 1);
            return new Print(
                    number, ChinesePrinter.print(high, false) + scales[scale] + ChinesePrinter.print(low, false));
        }
    },
    CHINESE_DECIMAL {
        @Override
        Print any(Random random) {
            long whole = whole(random, 4);
            String places = String.valueOf(random.nextInt(1, 1000));
            return new Print(
                    new BigDecimal(whole + "." + places),
                    ChinesePrinter.print(whole, false) + "点" + ChinesePrinter.digits(places));
        }
    },
    CHINESE_DECIMAL_SCALED {
        @Override
        Print any(Random random) {
            Print print = CHINESE_DECIMAL.any(random);
            boolean large = random.nextBoolean();
            return new Print(print.number().scaleByPowerOfTen(large ? 8 : 4), print.words() + (large ? "亿" : "万"));
        }
    };

    /**
     * A number and its words.
     *
     * @param number the number
     * @param words how this style writes it
     */
    record Print(BigDecimal number, String words) {}

    /** A number of any size that this style is used for, above 1. */
    abstract Print any(Random random);

    /** A number above 1 of up to {@code digits} digits, so that small ones are as frequent as large ones. */
    private static long whole(Random random, int digits) {
        long most = (long) Math.pow(10, random.nextInt(1, digits + 1));
        long number = random.nextLong(2, Math.max(3, most));
        // Round numbers are frequent, and have zeros within.
        long round = (long) Math.pow(10, random.nextInt(0, 6));
        return random.nextBoolean() || number < round * 2 ? number : number / round * round;
    }

    private static BigDecimal decimal(Random random, int digits, int places) {
        String behind = places == 0
                ? ""
                : "." + String.valueOf(1000 + random.nextInt(1000)).substring(1, 1 + places);
        return new BigDecimal(whole(random, digits) + behind);
    }

    private static String grouped(BigDecimal number) {
        String[] parts = number.toPlainString().split("\\.", -1);
        String whole = parts[0].replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",");
        return parts.length == 1 ? whole : whole + "." + parts[1];
    }

    private static String wide(String words) {
        StringBuilder wide = new StringBuilder();
        words.chars().forEach(c -> wide.append(c == ',' ? '，' : (char) (c + '０' - '0')));
        return wide.toString();
    }
}
