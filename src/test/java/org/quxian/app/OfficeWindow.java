package org.quxian.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.quxian.desktop.support.BackgroundRunner;
import org.quxian.desktop.support.Reviews;
import org.quxian.desktop.support.RunningTask;
import org.quxian.exchange.DataFolder;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.review.Choice;
import org.quxian.review.ReviewState;
import org.quxian.review.ReviewedCandidate;
import org.quxian.store.StoreLocation;

/** All of a window but what is seen of it, at a store on a server: its own thread, its way to the store, its review. */
final class OfficeWindow implements AutoCloseable {

    final List<Text> told = new CopyOnWriteArrayList<>();
    final StoreReviewing reviewing;
    final Reviews reviews;
    /** What comes after the window is closed is nobody's. */
    private final ExecutorService window = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), new ThreadPoolExecutor.DiscardPolicy());

    private final BackgroundRunner tasks = new BackgroundRunner(window);

    private OfficeWindow(String url, String who) throws ReportableException {
        Contents contents = new Contents(StoreLocation.parse(url), DataFolder.bundled());
        reviewing = new StoreReviewing(contents, Optional.of(url), InstantSource.system());
        reviews =
                new Reviews(reviewing, tasks, reviewing.at(desk -> desk.state()).standing(), who, told::add);
        reviews.follow(window);
    }

    static OfficeWindow open(String url, String who) throws ReportableException {
        return new OfficeWindow(url, who);
    }

    /** Asks for something on the window's thread. */
    <T> T ask(Function<Reviews, T> question) {
        return CompletableFuture.supplyAsync(() -> question.apply(reviews), window)
                .join();
    }

    /** Asks the work under way to stop, as its button does. */
    void cancel() {
        window.execute(() -> tasks.running().forEach(RunningTask::cancel));
    }

    /** Decides as a person does; the result is how it ended, once it has. */
    CompletableFuture<Optional<ReviewState>> decide(Choice choice) {
        CompletableFuture<Optional<ReviewState>> ended = new CompletableFuture<>();
        window.execute(() -> reviews.decide(List.of(choice), ended::complete));
        return ended;
    }

    /** Takes back the last step. */
    CompletableFuture<Optional<ReviewState>> undo() {
        CompletableFuture<Optional<ReviewState>> ended = new CompletableFuture<>();
        window.execute(() -> reviews.run(Text.same("undo"), desk -> desk.undo("zhao"), ended::complete));
        return ended;
    }

    ReviewedCandidate figure(String id) {
        return ask(all -> all.state().candidate(id).orElseThrow());
    }

    /** The Chinese sentences that the person was told. */
    List<String> sentences() {
        return told.stream().map(Text::zh).toList();
    }

    @Override
    public void close() {
        tasks.close();
        reviewing.close();
        window.shutdown();
    }
}
