package org.quxian.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * How the numbers in a workbook are shown, as far as it changes what they say: as days, as percentages, and with how many
 * digits behind the point. Nothing is rounded.
 */
final class CellFormats {
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    /** Binary fractions come with a tail beyond this. */
    private static final MathContext DIGITS = new MathContext(15);

    /** The last day of the year 9999. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private static final int MOST_ZEROS = 40;

    /** No spreadsheet writes a number with more digits or a larger exponent. */
    private static final int LONGEST = 400;

    private static final Pattern DECIMALS = Pattern.compile("\\.(0{1,20})");

    private final LocalDate first;
    private final Map<String, Format> own = new HashMap<>();
    private final List<Format> styles = new ArrayList<>();

    private enum Kind {
        NUMBER,
        DAY,
        MONTH,
        PERCENT
    }

    /** How many digits a format shows behind the point at least. */
    private record Format(Kind kind, int decimals) {
        static final Format GENERAL = new Format(Kind.NUMBER, 0);
    }

    /**
     * @param from1904 whether the workbook counts days from 1904, as those of old Macs do
     */
    CellFormats(boolean from1904) {
        this.first = from1904 ? FIRST_1904 : FIRST;
    }

    void read(XmlEvents events) throws XMLStreamException, DataException, ReadingCancelledException {
        boolean inCells = false;
        for (XmlEvents.Event event = events.next(); event != XmlEvents.Event.FINISH; event = events.next()) {
            String name = events.isElement() ? events.name() : "";
            if (name.equals("x:cellXfs")) {
                inCells = event == XmlEvents.Event.START;
            } else if (event == XmlEvents.Event.START && name.equals("x:numFmt")) {
                own.put(
                        events.attribute("numFmtId").orElse(""),
                        format(events.attribute("formatCode").orElse("")));
            } else if (event == XmlEvents.Event.START && inCells && name.equals("x:xf")) {
                styles.add(formatOf(events.attribute("numFmtId").orElse("0")));
            }
        }
    }

    private Format formatOf(String number) {
        Format known = own.get(number);
        if (known != null) {
            return known;
        }
        return switch (number) {
            case "2", "4" -> new Format(Kind.NUMBER, 2);
            case "9" -> new Format(Kind.PERCENT, 0);
            case "10" -> new Format(Kind.PERCENT, 2);
            case "17" -> new Format(Kind.MONTH, 0);
            case "14",
                    "15",
                    "16",
                    "22",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "36",
                    "50",
                    "51",
                    "52",
                    "53",
                    "54",
                    "55",
                    "56",
                    "57",
                    "58" -> new Format(Kind.DAY, 0);
            default -> Format.GENERAL;
        };
    }

    /** What a format's code makes of a number: {@code yyyy"年"m"月"} is a month, though its words in quotes are not. */
    private static Format format(String code) {
        String signs = code.split(";", 2)[0]
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.", "")
                .toLowerCase(Locale.ROOT);
        if (signs.matches(".*[yd].*")) {
            return new Format(signs.contains("d") || !signs.contains("m") ? Kind.DAY : Kind.MONTH, 0);
        }
        Matcher point = DECIMALS.matcher(signs);
        return new Format(
                signs.contains("%") ? Kind.PERCENT : Kind.NUMBER,
                point.find() ? point.group(1).length() : 0);
    }

    /** What {@code number} in a cell of {@code style} says: as it is, with its sign of percentage, or the day it stands for. */
    String shown(String number, String style) {
        if (number.length() > LONGEST) {
            return number;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        } catch (NumberFormatException e) {
            return number;
        }
        if (Math.abs((long) value.scale()) > LONGEST) {
            return value.toString();
        }
        Format format = style.matches("\\d{1,6}") && Integer.parseInt(style) < styles.size()
                ? styles.get(Integer.parseInt(style))
                : Format.GENERAL;
        boolean isDay = value.signum() >= 0 && value.compareTo(LAST_DAY) <= 0;
        return switch (format.kind()) {
            case NUMBER -> plain(value, format.decimals());
            case PERCENT -> plain(value.movePointRight(2).stripTrailingZeros(), format.decimals()) + "%";
            case DAY -> isDay ? day(value).toString() : plain(value, 0);
            case MONTH -> isDay ? YearMonth.from(day(value)).toString() : plain(value, 0);
        };
    }

    private LocalDate day(BigDecimal value) {
        return first.plusDays(value.longValue());
    }

    /** Without an exponent, which stands in files for large numbers and is no digit that anybody typed. */
    private static String plain(BigDecimal value, int decimals) {
        return Math.abs((long) value.scale()) > MOST_ZEROS
                ? value.toString()
                : value.setScale(Math.max(value.scale(), decimals)).toPlainString();
    }
}
