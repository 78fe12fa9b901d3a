package org.quxian.desktop.delivery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.Progress;
import org.quxian.desktop.support.SeriesStore;
import org.quxian.desktop.support.SeriesWords;
import org.quxian.exchange.bulk.FaultyRowsException;
import org.quxian.exchange.bulk.SeriesCancelledException;
import org.quxian.exchange.bulk.SeriesCsv;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Frequency;
import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.Text;
import org.quxian.store.SeriesReceipt;
import org.quxian.store.StoreException;

/** Reads files of series into the store, beside the window. It knows no control. */
final class DeliveryModel {

    /** The share of the work at which a file has been read and is written into the store. */
    private static final double READ = 0.6;

    private final SeriesStore store;
    private final Desk desk;

    /**
     * @param store the way to the series of the store
     * @param desk the names, and where the work goes
     */
    DeliveryModel(SeriesStore store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /** Looks whether a file is one of series; {@code found} takes what it looks like, unless that was cancelled. */
    void look(Path file, Consumer<SeriesCsv.Likeness> found) {
        desk.tasks().start(DeliveryWords.LOOKING, progress -> SeriesCsv.likeness(file), outcome -> {
            switch (outcome) {
                case Outcome.Done<SeriesCsv.Likeness> done -> found.accept(done.value());
                case Outcome.Cancelled<SeriesCsv.Likeness> done -> found.accept(done.partial());
                // Whoever reads tables says what is wrong with it.
                case Outcome.Failed<SeriesCsv.Likeness> failed -> found.accept(SeriesCsv.Likeness.OTHER);
            }
        });
    }

    /** Reads a file in, all of it or nothing; {@code ended} takes what became of it. */
    void read(Path file, Consumer<Delivered> ended) {
        String name = name(file);
        Catalogue catalogue = desk.data().catalogue();
        desk.tasks()
                .start(
                        DeliveryWords.reading(name),
                        progress -> bring(file, name, catalogue, progress),
                        outcome -> end(outcome, ended));
    }

    /** What has been written when somebody cancels is in the store. */
    private void end(Outcome<Delivered> outcome, Consumer<Delivered> ended) {
        Delivered delivered = switch (outcome) {
            case Outcome.Done<Delivered> done -> done.value();
            case Outcome.Cancelled<Delivered> late -> late.partial();
            case Outcome.Failed<Delivered> failed -> new Delivered.Refused(failed.sentence());
        };
        if (delivered instanceof Delivered.Taken) {
            desk.series().refresh();
        }
        ended.accept(delivered);
    }

    private Delivered bring(Path file, String name, Catalogue catalogue, Progress progress) throws ReportableException {
        DeliveryWatch watch = new DeliveryWatch(name, progress);
        List<SeriesCsv.Reading> read = new ArrayList<>(1);
        try {
            SeriesReceipt receipt = store.bring(
                    () -> {
                        read.add(new SeriesCsv(catalogue).read(file, watch.part(0, READ)));
                        watch.write(read.getFirst().delivery().points().size());
                        return read.getFirst().delivery();
                    },
                    watch.part(READ, 1));
            SeriesDelivery delivery = read.getFirst().delivery();
            return new Delivered.Taken(
                    name,
                    receipt,
                    times(delivery),
                    read.getFirst().ignored(),
                    delivery.indicators().getFirst().key());
        } catch (FaultyRowsException faulty) {
            return new Delivered.Faulty(name, faulty.faults());
        } catch (SeriesCancelledException cancelled) {
            return new Delivered.Cancelled(name);
        } catch (StoreException failure) {
            if (failure.reason() == StoreException.Reason.CANCELLED) {
                return new Delivered.Cancelled(name);
            }
            throw failure;
        }
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    private static List<Text> times(SeriesDelivery delivery) {
        Map<Frequency, int[]> spans = new EnumMap<>(Frequency.class);
        for (int place = 0; place < delivery.indicators().size(); place++) {
            int first = delivery.points().first(place);
            int last = delivery.points().last(place);
            spans.merge(delivery.indicators().get(place).frequency(), new int[] {first, last}, (one, other) ->
                    new int[] {Math.min(one[0], other[0]), Math.max(one[1], other[1])});
        }
        return spans.entrySet().stream()
                .map(span -> SeriesWords.span(span.getKey(), span.getValue()[0], span.getValue()[1]))
                .toList();
    }
}
