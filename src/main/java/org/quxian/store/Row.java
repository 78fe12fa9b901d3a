package org.quxian.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.quxian.observation.Text;

/**
 * The row that a query stands at. Nothing it gives is null, and what a column must not hold is a
 * {@link MalformedRowException} that names the column.
 *
 * @param values the query
 */
record Row(ResultSet values) {

    String text(String column) throws SQLException, MalformedRowException {
        return optionalText(column).orElseThrow(() -> empty(column));
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(values.getString(column));
    }

    /** Of the columns {@code name_zh} and {@code name_en}. */
    Text words(String name) throws SQLException, MalformedRowException {
        return optionalWords(name).orElseThrow(() -> empty(name + "_zh"));
    }

    /** Of the columns {@code name_zh} and {@code name_en}. */
    Optional<Text> optionalWords(String name) throws SQLException, MalformedRowException {
        Optional<String> zh = optionalText(name + "_zh");
        Optional<String> en = optionalText(name + "_en");
        if (zh.isEmpty() && en.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Text(notBlank(zh, name + "_zh"), notBlank(en, name + "_en")));
    }

    private static String notBlank(Optional<String> words, String column) throws MalformedRowException {
        return words.filter(text -> !text.isBlank()).orElseThrow(() -> empty(column));
    }

    /** One of {@code type}'s constants. */
    <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException, MalformedRowException {
        return optionalWord(column, type).orElseThrow(() -> empty(column));
    }

    /** One of {@code type}'s constants. */
    <E extends Enum<E>> Optional<E> optionalWord(String column, Class<E> type)
            throws SQLException, MalformedRowException {
        Optional<String> word = optionalText(column);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> constant = Arrays.stream(type.getEnumConstants())
                .filter(candidate -> candidate.name().equals(word.get()))
                .findFirst();
        if (constant.isEmpty()) {
            throw new MalformedRowException(
                    column, new Text("不认识的词：%s。".formatted(word.get()), "Unknown word: %s.".formatted(word.get())));
        }
        return constant;
    }

    int integer(String column) throws SQLException, MalformedRowException {
        int value = values.getInt(column);
        if (values.wasNull()) {
            throw empty(column);
        }
        return value;
    }

    OptionalInt optionalInteger(String column) throws SQLException {
        int value = values.getInt(column);
        return values.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    long whole(String column) throws SQLException, MalformedRowException {
        return optionalWhole(column).orElseThrow(() -> empty(column));
    }

    Instant time(String column) throws SQLException, MalformedRowException {
        return Optional.ofNullable(values.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElseThrow(() -> empty(column));
    }

    OptionalLong optionalWhole(String column) throws SQLException {
        long value = values.getLong(column);
        return values.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    boolean truth(String column) throws SQLException, MalformedRowException {
        boolean value = values.getBoolean(column);
        if (values.wasNull()) {
            throw empty(column);
        }
        return value;
    }

    LocalDate date(String column) throws SQLException, MalformedRowException {
        return optionalDate(column).orElseThrow(() -> empty(column));
    }

    Optional<LocalDate> optionalDate(String column) throws SQLException {
        return Optional.ofNullable(values.getObject(column, LocalDate.class));
    }

    /** The number that is not negative in the column, with the scale in the column {@code column_scale}. */
    BigDecimal decimal(String column) throws SQLException, MalformedRowException {
        return optionalDecimal(column).orElseThrow(() -> empty(column));
    }

    /** The number that is not negative in the column, with the scale in the column {@code column_scale}. */
    Optional<BigDecimal> optionalDecimal(String column) throws SQLException, MalformedRowException {
        Optional<BigDecimal> stored = Optional.ofNullable(values.getBigDecimal(column));
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        String plain = stored.get().stripTrailingZeros().toPlainString();
        if (stored.get().signum() < 0) {
            throw new MalformedRowException(
                    column, new Text("数值不能为负：%s。".formatted(plain), "The number is negative: %s.".formatted(plain)));
        }
        int scale = integer(column + "_scale");
        boolean fits =
                stored.get().signum() == 0 || stored.get().stripTrailingZeros().scale() <= scale;
        // A scale that nobody wrote could take all memory.
        if (!fits || Math.abs((long) scale) > Batch.PRECISION) {
            throw new MalformedRowException(
                    column + "_scale",
                    new Text(
                            "数值 %s 没有 %d 位小数的写法。".formatted(plain, scale),
                            "The number %s cannot be written with %d decimals.".formatted(plain, scale)));
        }
        return Optional.of(stored.get().setScale(scale));
    }

    private static MalformedRowException empty(String column) {
        return new MalformedRowException(column, new Text("缺少内容。", "There is nothing in it."));
    }
}
