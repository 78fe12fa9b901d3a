package org.quxian.desktop.support;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A part of the window that is made when it is first asked for, so that the first screen does not wait for those behind it.
 * Used from the JavaFX thread.
 *
 * @param <T> the part
 */
public final class Lazily<T> implements Supplier<T> {
    private final Supplier<? extends T> maker;
    private Optional<T> made = Optional.empty();

    /**
     * @param maker makes it, once
     */
    public Lazily(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    /** The part, if anybody has asked for it. */
    public Optional<T> made() {
        return made;
    }
}
