package org.quxian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quxian.exchange.ShippedNames;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Dataset;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Rules;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;
import org.quxian.review.Conflict;
import org.quxian.store.Encryption;
import org.quxian.store.SeriesReceipt;
import org.quxian.store.Space;
import org.quxian.store.Upkeep;

/** Where the commands get the figures from. A store that does not exist is made and filled. */
public interface StoreAccess {

    /**
     * Reads a store.
     *
     * @param location a folder or a JDBC URL; empty for the user's own store
     * @throws ReportableException where there is nothing to read
     */
    Opened open(Optional<String> location) throws ReportableException;

    /**
     * Looks for whatever is wrong in a store.
     *
     * @param location a folder or a JDBC URL; empty for the user's own store
     * @return one fault each; empty if all is well
     * @throws ReportableException where the store cannot be used at all
     */
    List<Fault> check(Optional<String> location) throws ReportableException;

    /**
     * Writes a backup of a store, over an older file, once it has been read back.
     *
     * @param location a folder; empty for the user's own store
     * @param file where to
     * @param mended takes what was found wrong when the store was opened, and has been put right
     * @throws ReportableException where the store cannot be backed up, or {@code file} cannot be written
     */
    void backup(Optional<String> location, Path file, Consumer<Fault> mended) throws ReportableException;

    /**
     * Makes a store what a backup says; what was there before is set aside.
     *
     * @param location a folder; empty for the user's own store
     * @param file the backup
     * @return where that is which was there before; empty where nothing was
     * @throws ReportableException where {@code file} is no whole backup; nothing has then been changed
     */
    Optional<Path> restore(Optional<String> location, Path file) throws ReportableException;

    /**
     * Makes the database of a store anew from its journal, or a damaged journal from the database.
     *
     * @param location a folder; empty for the user's own store
     * @return what was done
     * @throws ReportableException where neither is whole
     */
    Text rebuild(Optional<String> location) throws ReportableException;

    /**
     * What is done with a store as a whole.
     *
     * @param location a folder; empty for the user's own store
     * @throws ReportableException where the store is on a server
     */
    Upkeep upkeep(Optional<String> location) throws ReportableException;

    /**
     * How much room the files of a store take.
     *
     * @param location a folder or a JDBC URL; empty for the user's own store
     * @return nothing for a store on a server
     */
    Optional<Space> space(Optional<String> location) throws ReportableException;

    /**
     * The password of a store, which is made where there is none yet.
     *
     * @param location a folder; empty for the user's own store
     * @throws ReportableException where the store is on a server, or cannot be made
     */
    Encryption encryption(Optional<String> location) throws ReportableException;

    /**
     * What is known about figures beyond their names.
     *
     * @param catalogue the names
     */
    Rules rules(Catalogue catalogue);

    /**
     * Does something in the review of a store.
     *
     * @param location a folder or a JDBC URL; empty for the user's own store
     * @param mended takes what was found wrong when the store was opened, and has been put right
     * @throws ReportableException where the store cannot be used, or what was to be done has failed
     */
    <T> T review(Optional<String> location, ReviewWork<T> work, Consumer<Fault> mended) throws ReportableException;

    /**
     * Reads series out of a store.
     *
     * @param <T> what comes of it
     * @param location a folder or a JDBC URL; empty for the user's own store
     * @throws ReportableException where the store cannot be used, or {@code work} fails
     */
    <T> T series(Optional<String> location, SeriesWork<T> work) throws ReportableException;

    /** Gets what is to be imported, once the names of the store are known. */
    @FunctionalInterface
    interface Delivering {

        /**
         * Gets it.
         *
         * @param catalogue the names of areas and indicators
         */
        SeriesDelivery deliver(Catalogue catalogue) throws ReportableException;
    }

    /**
     * Puts series into a store, all or none.
     *
     * @param location a folder or a JDBC URL; empty for the user's own store
     * @param delivering is asked only where the store takes series
     * @param watch is told how far the store is; can cancel it
     * @throws ReportableException where the store cannot be used, {@code delivering} fails, or it was cancelled
     */
    SeriesReceipt importSeries(Optional<String> location, Delivering delivering, SeriesWatch watch)
            throws ReportableException;

    /**
     * The ClickHouse cluster that a store reads its series from, as an address; empty where they are in the store itself.
     *
     * @param location a folder or a JDBC URL; empty for the user's own store
     * @throws ReportableException where the store cannot be used
     */
    Optional<String> cluster(Optional<String> location) throws ReportableException;

    /**
     * Lets a store read its series from a cluster, once that has been tried.
     *
     * @param location a folder or a JDBC URL; empty for the user's own store
     * @param cluster an address; empty for the store itself
     * @return how many series there are then
     * @throws ReportableException where the store cannot be changed, or the cluster has no such tables or does not answer
     */
    int setCluster(Optional<String> location, Optional<String> cluster) throws ReportableException;

    /**
     * The names and rules that ship with the program, for texts that no store holds.
     *
     * @throws ReportableException where the program's own data is missing or broken
     */
    ShippedNames names() throws ReportableException;

    /**
     * What was read.
     *
     * @param data the figures that stand
     * @param waiting the figures that nobody has decided on; their documents are in {@code data}
     * @param conflicts the figures that contradict each other
     * @param faults what was wrong and has been left out
     */
    record Opened(Dataset data, List<Candidate> waiting, List<Conflict> conflicts, List<Fault> faults) {

        public Opened {
            waiting = List.copyOf(waiting);
            conflicts = List.copyOf(conflicts);
            faults = List.copyOf(faults);
        }
    }
}
