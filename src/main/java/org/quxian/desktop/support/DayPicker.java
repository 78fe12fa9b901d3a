package org.quxian.desktop.support;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A field for a day, shown as 2021-08-12 and typed in any of the ways of {@link Days}. Words that are no day leave it as it was. */
public final class DayPicker extends DatePicker {

    /** An empty field. */
    public DayPicker() {
        setConverter(new Iso());
    }

    private final class Iso extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String words) {
            return words == null || words.isBlank() ? null : Days.parse(words).orElse(getValue());
        }
    }
}
