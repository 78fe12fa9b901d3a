package org.quxian.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Document;
import org.quxian.observation.Fault;
import org.quxian.observation.Indicator;
import org.quxian.observation.Observation;
import org.quxian.observation.Period;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Quantity;
import org.quxian.observation.Scope;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/** Turns the figures of one document into observations; what cannot be one becomes a fault that names its place. */
final class DocumentReader {
    private final Catalogue catalogue;
    private final String file;
    private final Document document;
    private final List<Fault> faults = new ArrayList<>();

    DocumentReader(Catalogue catalogue, String file, Document document) {
        this.catalogue = catalogue;
        this.file = file;
        this.document = document;
    }

    /** The observations, in order; a figure that is wrong is left out. */
    List<Observation> read(List<DocumentFile.Figure> figures) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            String place = file + " figures[" + i + "]";
            observation(figures.get(i), document.id() + "#" + (i + 1), place).ifPresent(observations::add);
        }
        return observations;
    }

    /** What was wrong. */
    List<Fault> faults() {
        return faults;
    }

    private Optional<Observation> observation(DocumentFile.Figure figure, String id, String place) {
        Optional<Indicator> indicator = catalogue.indicator(figure.indicator());
        if (indicator.isEmpty()) {
            return fault(place + ".indicator", unknown("指标", "indicator", figure.indicator()));
        }
        boolean known =
                catalogue.areas().all().stream().anyMatch(area -> area.code().equals(figure.area()));
        if (!known) {
            return fault(place + ".area", unknown("区县", "area", figure.area()));
        }
        Optional<Unit> unit = catalogue.unit(figure.quantity().unit());
        if (unit.isEmpty()) {
            return fault(
                    place + ".quantity.unit",
                    unknown("单位", "unit", figure.quantity().unit()));
        }
        if (!unit.get().base().equals(indicator.get().unit())) {
            return fault(
                    place + ".quantity.unit",
                    new Text(
                            "单位“%s”与指标的单位“%s”不符"
                                    .formatted(
                                            unit.get().symbol(), indicator.get().unit()),
                            "the unit %s does not fit the indicator's unit %s"
                                    .formatted(
                                            unit.get().symbol(), indicator.get().unit())));
        }
        Optional<Text> misquoted = misquoted(figure.spans());
        if (misquoted.isPresent()) {
            return fault(place + ".spans", misquoted.get());
        }
        try {
            return Optional.of(new Observation(
                    id,
                    figure.area(),
                    figure.indicator(),
                    Period.between(figure.period().from(), figure.period().to()),
                    quantity(figure.quantity(), unit.get()),
                    figure.change(),
                    figure.nature(),
                    new Scope(figure.scope().kind(), figure.scope().subject()),
                    new Source(document.id(), spans(figure.spans()), figure.reading()),
                    figure.review(),
                    figure.note()));
        } catch (IllegalArgumentException e) {
            return fault(place, new Text("数据无效（%s）".formatted(e.getMessage()), String.valueOf(e.getMessage())));
        }
    }

    private static Quantity quantity(DocumentFile.Amount amount, Unit unit) {
        BigDecimal number = unit.toBase(amount.number());
        return amount.qualifier() == Qualifier.RANGE
                ? new Quantity.Range(number, unit.toBase(amount.upTo().orElse(amount.number())))
                : Quantity.of(amount.qualifier(), number);
    }

    private Optional<Text> misquoted(List<DocumentFile.Piece> pieces) {
        if (pieces.isEmpty()) {
            return Optional.of(new Text("没有标出原文位置", "no place in the text is given"));
        }
        for (DocumentFile.Piece piece : pieces) {
            boolean inside = piece.start() >= 0
                    && piece.start() < piece.end()
                    && piece.end() <= document.text().length();
            if (!inside
                    || !document.text().substring(piece.start(), piece.end()).equals(piece.quote())) {
                return Optional.of(new Text(
                        "原文 %d–%d 处不是“%s”".formatted(piece.start(), piece.end(), piece.quote()),
                        "the text does not say “%s” at %d–%d".formatted(piece.quote(), piece.start(), piece.end())));
            }
        }
        return Optional.empty();
    }

    private static List<Span> spans(List<DocumentFile.Piece> pieces) {
        return pieces.stream()
                .map(piece -> new Span(piece.start(), piece.end()))
                .toList();
    }

    private Optional<Observation> fault(String place, Text sentence) {
        faults.add(new Fault(place, sentence));
        return Optional.empty();
    }

    private static Text unknown(String zh, String en, String name) {
        return new Text("没有名为“%s”的%s".formatted(name, zh), "there is no %s called %s".formatted(en, name));
    }
}
