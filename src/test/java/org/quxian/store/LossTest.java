package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is lost when programs are killed, the power goes, bits flip and disks run full: nothing that was acknowledged. With
 * {@code -Dlosses=1000} it does so as often, also to H2 with its defaults, and prints a table.
 */
class LossTest {
    private static final String KILL = "kill -9";

    private static final String KILL_SERIES = "kill -9 while files of series are read in";

    @TempDir
    Path folder;

    private Losses store(long seed) {
        return new Losses(new StoreSubject(), "Quxian", folder, new Random(seed));
    }

    private Losses encrypted(long seed) throws Exception {
        return new Losses(
                new StoreSubject(new Keyring(), true),
                "Quxian with a password",
                Files.createDirectories(folder.resolve("encrypted")),
                new Random(seed));
    }

    private Kills kills(long seed) {
        return new Kills(folder, new Random(seed));
    }

    private Exports exports(long seed) throws Exception {
        return new Exports(Files.createDirectory(folder.resolve("exports")), new Random(seed));
    }

    private static void expectNoLoss(Tally tally) {
        assertThat(tally.examples()).isEmpty();
        assertThat(tally.lost()).isZero();
        assertThat(tally.failures()).isZero();
    }

    @Test
    void aKilledProgramHasLostNothingThatItAcknowledged() throws Exception {
        expectNoLoss(kills(1).working(KILL, new StoreSubject(), "Quxian", 4));
    }

    @Test
    void aProgramKilledWhileItReadsSeriesInHasLostNoFileThatItAcknowledged() throws Exception {
        expectNoLoss(kills(10).working(KILL_SERIES, new SeriesSubject(), "Quxian", 4));
    }

    @Test
    void anOlderStoreLosesNothingWhenTheProgramIsKilledWhileItBringsItUpToDate() throws Exception {
        expectNoLoss(kills(12).upgrading(6));
    }

    @Test
    void aKilledExportLeavesNoHalfFileAndTheStoreAsItWas() throws Exception {
        expectNoLoss(exports(13).kills(4));
    }

    @Test
    void aPowerCutLosesNothingThatWasAcknowledged() throws Exception {
        expectNoLoss(store(2).powerCuts(40));
    }

    @Test
    void aPowerCutWhileAStoreIsEncryptedOrDecryptedLosesNothing() throws Exception {
        Keyring keys = new Keyring();
        Losses losses = new Losses(new StoreSubject(keys, false), "Quxian", folder, new Random(5));
        expectNoLoss(losses.powerCutsWhileEncrypting(40, keys));
    }

    @Test
    void everyFlippedBitIsFoundAndPutRight() throws Exception {
        expectNoLoss(store(3).flippedBits(25));
    }

    @Test
    void aFullDiskLosesNothingAndIsNamed() throws Exception {
        expectNoLoss(store(4).fullDisks(10));
    }

    @Test
    void anEncryptedStoreLosesAsLittle() throws Exception {
        expectNoLoss(kills(6).working(KILL, new StoreSubject(new Keyring(), true), "Quxian with a password", 2));
        expectNoLoss(encrypted(7).powerCuts(16));
        expectNoLoss(encrypted(8).flippedBits(25));
        expectNoLoss(encrypted(9).fullDisks(5));
    }

    @Test
    @EnabledIfSystemProperty(named = "losses", matches = "[0-9]+")
    void table() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed + "\n" + Tally.head());
        List<Tally> tallies = new ArrayList<>();
        for (Losses losses : List.of(store(seed), encrypted(seed), peer(seed))) {
            if (!losses.name().matches(System.getProperty("losses.of", ".*"))) {
                continue;
            }
            tallies.add(tell(losses.powerCuts(rounds("cuts"))));
            tallies.add(tell(losses.flippedBits(rounds("bits"))));
            tallies.add(tell(losses.fullDisks(rounds("full"))));
        }
        Kills kills = kills(seed);
        tallies.add(tell(kills.working(KILL, new StoreSubject(), "Quxian", rounds("kills"))));
        tallies.add(tell(kills.working(KILL_SERIES, new SeriesSubject(), "Quxian", rounds("series"))));
        tallies.add(tell(kills.upgrading(rounds("upgrades"))));
        if (rounds("exports") > 0) {
            tallies.add(tell(exports(seed).kills(rounds("exports"))));
        }
        tallies.add(tell(kills.working(
                KILL, new StoreSubject(new Keyring(), true), "Quxian with a password", rounds("secret"))));
        tallies.add(tell(kills.working(KILL, new PeerSubject(), "H2 defaults", rounds("peer"))));
        Keyring keys = new Keyring();
        Losses changing = new Losses(
                new StoreSubject(keys, false),
                "Quxian",
                Files.createDirectory(folder.resolve("changing")),
                new Random(seed));
        tallies.addFirst(tell(changing.powerCutsWhileEncrypting(rounds("encrypting"), keys)));
        tallies.forEach(tally -> tally.examples().forEach(System.out::println));
        tallies.stream().filter(tally -> !tally.subject().equals("H2 defaults")).forEach(LossTest::expectNoLoss);
    }

    private static int rounds(String kind) {
        return Integer.getInteger("losses." + kind, Integer.getInteger("losses"));
    }

    private Losses peer(long seed) throws Exception {
        return new Losses(
                new PeerSubject(), "H2 defaults", Files.createDirectory(folder.resolve("peer")), new Random(seed));
    }

    private static Tally tell(Tally tally) {
        if (tally.rounds() > 0) {
            System.out.println(tally.row());
        }
        return tally;
    }
}
