package org.quxian.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quxian.observation.Text;

/**
 * What rows of other tables may refer to.
 *
 * @param known the names there are
 * @param noun what they are names of
 */
record Names(Set<String> known, Text noun) {

    static <T> Names of(List<T> items, Function<T, String> name, Text noun) {
        return new Names(items.stream().map(name).collect(Collectors.toUnmodifiableSet()), noun);
    }

    /** The name in {@code column}, if it is known. */
    String require(Row row, String column) throws SQLException, MalformedRowException {
        String name = row.text(column);
        if (!known.contains(name)) {
            throw new MalformedRowException(
                    column,
                    new Text(
                            "没有可用的%s：%s。".formatted(noun.zh(), name),
                            "There is no usable %s %s.".formatted(noun.en(), name)));
        }
        return name;
    }
}
