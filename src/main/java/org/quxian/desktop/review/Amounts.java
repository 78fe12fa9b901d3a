package org.quxian.desktop.review;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people type them: 615, 41,000, 1.2亿, full-width digits too. */
final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,30}(?:\\.\\d{1,20})?)(万亿|亿|万)?");
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final int FEW = 4;

    private Amounts() {}

    /** The number that {@code typed} says, with the digits that it shows; empty where it says none. */
    static Optional<BigDecimal> parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s,，]", "");
        Matcher amount = AMOUNT.matcher(plain);
        if (!amount.matches()) {
            return Optional.empty();
        }
        String scale = Optional.ofNullable(amount.group(2)).orElse("");
        return Optional.of(new BigDecimal(amount.group(1)).scaleByPowerOfTen(zeros(scale)));
    }

    /** {@code number} to be typed over: in 万 or 亿 where that leaves few digits. */
    static String print(BigDecimal number) {
        return scaled(number, YI, 8, "亿").or(() -> scaled(number, WAN, 4, "万")).orElseGet(number::toPlainString);
    }

    private static Optional<String> scaled(BigDecimal number, BigDecimal least, int zeros, String word) {
        BigDecimal mantissa = number.scaleByPowerOfTen(-zeros).stripTrailingZeros();
        return number.compareTo(least) >= 0 && mantissa.scale() <= FEW
                ? Optional.of(mantissa.toPlainString() + word)
                : Optional.empty();
    }

    private static int zeros(String scale) {
        return switch (scale) {
            case "万" -> 4;
            case "亿" -> 8;
            case "万亿" -> 12;
            default -> 0;
        };
    }
}
