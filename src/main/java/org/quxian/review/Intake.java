package org.quxian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.exchange.DataException;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.Decision;
import org.quxian.observation.Document;
import org.quxian.observation.Review;
import org.quxian.observation.Source;
import org.quxian.observation.Text;
import org.quxian.store.Change;

/**
 * What becomes of a text that is read: what is to be written, if anything, and what to say of it.
 *
 * @param draft what is to be written; empty where nothing changes
 * @param receipt what to say
 */
record Intake(Optional<Draft> draft, Receipt receipt) {

    /** Of two texts under one name, the later is a form of the earlier if they have this share of their words in common. */
    private static final double SAME = 0.25;

    private static final Text FROM_TABLE = new Text("数据文件中已写明", "As the data file says");

    /**
     * @param text the text
     * @param now the store as it is
     * @param finder what finds its figures
     * @throws DataException if it is a table of figures and a row of it is wrong
     */
    static Intake of(Incoming text, Snapshot now, FigureFinder finder) throws DataException {
        Optional<Document> same = now.documents().values().stream()
                .filter(document -> document.text().equals(text.text()))
                .findFirst();
        Optional<Document> known = same.or(() -> earlierForm(text, now));
        return known.isPresent() ? reread(known.get(), text, now, finder) : add(text, now, finder);
    }

    private static Optional<Document> earlierForm(Incoming text, Snapshot now) {
        return now.documents().values().stream()
                .filter(document -> isNamed(document, text))
                .filter(document -> new TextMap(document.text(), text.text()).share() >= SAME)
                .reduce((earlier, later) -> later);
    }

    /** Whether a document bears the name of a text: of its file, else its title. */
    private static boolean isNamed(Document document, Incoming text) {
        return text.file().isPresent()
                ? text.file().equals(document.file())
                : document.file().isEmpty()
                        && text.title().zh().equals(document.title().zh());
    }

    private static Intake add(Incoming text, Snapshot now, FigureFinder finder) throws DataException {
        String id = DocumentIds.of(text);
        while (now.documents().containsKey(id)) {
            id += "-2";
        }
        Document document = document(id, text);
        List<Candidate> found = finder.find(document);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.AddDocument(document));
        found.forEach(one -> changes.add(new Change.AddCandidate(one)));
        List<Act> acts = new ArrayList<>(List.of(new Act.Read(id)));
        if (FigureFinder.isTable(document)) {
            acts.addAll(accepted(found, finder.notes(document), document, now));
        }
        int waiting = found.size() - (acts.size() - 1);
        return new Intake(Optional.of(new Draft(acts, changes)), new Receipt.Added(id, found.size(), waiting));
    }

    /** Whoever brings a table of figures accepts what it says, as far as it says enough. */
    private static List<Act> accepted(List<Candidate> found, Map<Source, Text> notes, Document document, Snapshot now) {
        ClaimCheck check = new ClaimCheck(now.catalogue());
        return found.stream()
                .filter(one -> check.flaw(one.claim(), document).isEmpty())
                .<Act>map(one -> new Act.Decided(
                        one.id(),
                        new Decision(
                                Review.ACCEPTED,
                                one.claim(),
                                Optional.of(FROM_TABLE),
                                Optional.ofNullable(notes.get(one.source())))))
                .toList();
    }

    private static Document document(String id, Incoming text) {
        return new Document(id, text.title(), text.publisher(), text.published(), text.file(), text.text());
    }

    private static Intake reread(Document old, Incoming text, Snapshot now, FigureFinder finder) throws DataException {
        Document document = new Document(
                old.id(),
                old.title(),
                old.publisher().or(text::publisher),
                text.published().or(old::published),
                old.file().or(text::file),
                text.text());
        Rereading reading = Rereading.of(old, now, document, finder.find(document));
        List<Change> changes = new ArrayList<>();
        if (!document.equals(old)) {
            changes.add(new Change.ReplaceDocument(document));
        }
        changes.addAll(Draft.changes(reading, now));
        int found = reading.found().size() + reading.revived().size();
        List<Act> acts = new ArrayList<>(List.of(new Act.Read(old.id())));
        if (FigureFinder.isTable(document)) {
            acts.addAll(accepted(reading.found(), finder.notes(document), document, now));
        }
        return new Intake(
                changes.isEmpty() ? Optional.empty() : Optional.of(new Draft(acts, changes)),
                document.text().equals(old.text())
                        ? new Receipt.Known(old.id(), found)
                        : new Receipt.Revised(old.id(), reading.changes(), kept(reading, now), found, reading.lost()));
    }

    private static int kept(Rereading reading, Snapshot now) {
        return (int) reading.kept().stream()
                .filter(one -> now.state()
                        .candidate(one.id())
                        .flatMap(ReviewedCandidate::decision)
                        .isPresent())
                .count();
    }
}
