package org.quxian.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.quxian.observation.ReportableException;

/**
 * Something that is made on a thread of its own, while others go on, until somebody needs it.
 *
 * @param <T> what is made
 */
final class Ahead<T> implements AutoCloseable {
    private final CompletableFuture<T> result = new CompletableFuture<>();

    /**
     * How it is made.
     *
     * @param <T> what is made
     */
    @FunctionalInterface
    interface Making<T> {
        T make() throws ReportableException;
    }

    /**
     * Begins.
     *
     * @param name what the thread is called
     * @param making how it is made
     */
    Ahead(String name, Making<T> making) {
        Thread.ofPlatform().name(name).daemon().start(() -> {
            try {
                result.complete(making.make());
            } catch (ReportableException | RuntimeException | Error failure) {
                result.completeExceptionally(failure);
            }
        });
    }

    /**
     * What was made; waits for it.
     *
     * @throws ReportableException where it cannot be made
     */
    T get() throws ReportableException {
        try {
            return result.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof ReportableException said) {
                throw said;
            }
            throw failure;
        }
    }

    /** Waits until nothing is made any more: the program must not end in the middle of it. */
    @Override
    public void close() {
        result.exceptionally(failure -> null).join();
    }
}
