package org.quxian.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.Area;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Review;
import org.quxian.observation.Scope;
import org.quxian.series.Figure;

/** Figures in official prose: what has been reached by when, what is expected, what is aimed at, and one case as such. */
final class SheetProse {
    private final Wording wording;
    private final SheetSources sources;
    private final QuantityFormat quantities;
    private final boolean chinese;

    SheetProse(Wording wording, SheetSources sources) {
        this.wording = wording;
        this.sources = sources;
        this.quantities = new QuantityFormat(wording.language());
        this.chinese = wording.language() == Language.ZH;
    }

    /**
     * The paragraph of one theme.
     *
     * @param theme the theme's name
     * @param area the district, to be named where the paragraph begins the sheet; empty elsewhere
     * @param figures the figures, those of the whole area first
     */
    FactSheet.Paragraph paragraph(String theme, Optional<Area> area, List<Figure> figures) {
        List<FactSheet.Run> runs = new ArrayList<>();
        Map<Scope, List<Figure>> subjects = new LinkedHashMap<>();
        figures.forEach(figure -> subjects.computeIfAbsent(figure.observation().scope(), scope -> new ArrayList<>())
                .add(figure));
        Optional<Area> named = area;
        for (Map.Entry<Scope, List<Figure>> subject : subjects.entrySet()) {
            if (subject.getKey().isWholeArea()) {
                wholeArea(subject.getValue(), named, runs);
                named = Optional.empty();
            } else {
                oneCase(subject.getKey(), subject.getValue(), named, runs);
                named = Optional.empty();
            }
        }
        if (runs.getLast() instanceof FactSheet.Run.Words last) {
            runs.set(runs.size() - 1, new FactSheet.Run.Words(last.text().stripTrailing()));
        }
        return new FactSheet.Paragraph(chinese ? theme + "。" : theme + ". ", runs);
    }

    private void wholeArea(List<Figure> figures, Optional<Area> area, List<FactSheet.Run> runs) {
        boolean first = true;
        for (List<Figure> alike : alike(figures)) {
            String name = first ? area.map(wording::area).orElse("") : "";
            String opening = opening(alike.getFirst(), name);
            say(runs, chinese || opening.isEmpty() ? opening : Labels.capital(opening));
            clauses(alike, runs);
            say(runs, chinese ? "。" : ". ");
            first = false;
        }
    }

    /** A company's or a family's figures are never the district's, and are said to be one case. */
    private void oneCase(Scope scope, List<Figure> figures, Optional<Area> area, List<FactSheet.Run> runs) {
        boolean part = scope.kind() == Scope.Kind.AREA;
        say(runs, introduction(scope, area, !runs.isEmpty()));
        boolean first = true;
        for (List<Figure> alike : alike(figures)) {
            say(runs, first ? "" : chinese ? "；" : "; ");
            say(runs, opening(alike.getFirst(), ""));
            clauses(alike, runs);
            first = false;
        }
        String oneCase = chinese ? "（仅为个例，不代表全域）。" : " (one case, not the whole area). ";
        say(runs, part ? chinese ? "。" : ". " : oneCase);
    }

    private String introduction(Scope scope, Optional<Area> area, boolean follows) {
        boolean part = scope.kind() == Scope.Kind.AREA;
        String subject = wording.of(scope.subject().orElseThrow());
        if (chinese) {
            String whose = area.map(wording::area).orElse("") + subject;
            return part ? (follows ? "其中，" : "") + whose + "，" : "以" + whose + "为例，";
        }
        return (part ? "In " : "In the case of ")
                + (subject.matches("(A|An|One) .*") ? lower(subject) : subject)
                + area.map(named -> " in " + wording.area(named)).orElse("")
                + ", ";
    }

    /** Figures of one nature and one time, which one sentence can say; what has happened first, then what is to come. */
    private List<List<Figure>> alike(List<Figure> figures) {
        Map<String, List<Figure>> alike = new LinkedHashMap<>();
        for (Nature nature : Nature.values()) {
            figures.stream()
                    .filter(figure -> figure.observation().nature() == nature)
                    .forEach(figure -> alike.computeIfAbsent(
                                    nature + time(figure).orElse(""), key -> new ArrayList<>())
                            .add(figure));
        }
        return List.copyOf(alike.values());
    }

    private Optional<String> time(Figure figure) {
        return wording.periods().text(figure.observation().period());
    }

    /** What comes before the first label: the time, the area, and whether it has happened. */
    private String opening(Figure figure, String area) {
        return switch (figure.observation().nature()) {
            case ACTUAL -> chinese ? time(figure).map(time -> time + "，").orElse("") + area : english("", figure, area);
            case FORECAST ->
                chinese
                        ? time(figure).map(time -> time + "，").orElse("") + area + "预计"
                        : english("expected ", figure, area);
            case TARGET -> target(figure, area);
        };
    }

    private String english(String expected, Figure figure, String area) {
        String time = time(figure).map(SheetProse::placed).orElse("");
        String place = area.isEmpty() ? "" : "in " + area;
        String both = time + (time.isEmpty() || place.isEmpty() ? "" : ", ") + place;
        String words = (expected + both).strip();
        return words.isEmpty() ? "" : words + ": ";
    }

    /** A time as a part of a sentence: in 2021, from 2018 to 2020. */
    private static String placed(String time) {
        if (time.startsWith("as of") || time.startsWith("since")) {
            return time;
        }
        return (time.contains(" to ")
                        ? "from "
                        : Character.isDigit(time.charAt(0)) && time.contains(" ") ? "on " : "in ")
                + time;
    }

    private String target(Figure figure, String area) {
        Optional<String> deadline = figure.observation().period().to().map(wording.periods()::day);
        if (chinese) {
            return area + "目标是" + deadline.map(day -> "在" + day + "前，").orElse("");
        }
        return "the target"
                + (area.isEmpty() ? "" : " in " + area)
                + deadline.map(day -> " by " + day).orElse("")
                + " is: ";
    }

    private void clauses(List<Figure> figures, List<FactSheet.Run> runs) {
        boolean first = true;
        for (Figure figure : figures) {
            boolean actual = figure.observation().nature() == Nature.ACTUAL;
            say(runs, first ? "" : chinese ? actual ? "，" : "、" : "; ");
            boolean capital = runs.isEmpty() || endsSentence(runs.getLast());
            clause(figure, capital, runs);
            first = false;
        }
    }

    private static boolean endsSentence(FactSheet.Run run) {
        return run.text().endsWith(". ");
    }

    private void clause(Figure figure, boolean capital, List<FactSheet.Run> runs) {
        if (chinese) {
            say(runs, Labels.withoutUnit(wording.label(figure), figure.unit().symbol()));
            boolean reached = figure.observation().nature() == Nature.TARGET;
            say(runs, reached ? "达到" : "");
        } else {
            String label = lower(wording.label(figure));
            say(runs, (capital ? Labels.capital(label) : label) + ", ");
        }
        runs.add(new FactSheet.Run.Cited(
                value(figure), sources.number(figure), figure.observation().id()));
        if (figure.observation().review() == Review.IN_DOUBT) {
            say(runs, chinese ? "（存疑）" : " (in doubt)");
        }
    }

    /** With all digits, as its sentence has them. */
    private String value(Figure figure) {
        return figure.observation().change().isPresent()
                ? wording.value(figure)
                : quantities.exact(figure.observation().quantity(), figure.unit());
    }

    /** Without a capital where none belongs in the middle of a sentence; abbreviations keep theirs. */
    private static String lower(String words) {
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || abbreviation ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** Adds words to what was said last. */
    private static void say(List<FactSheet.Run> runs, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast() instanceof FactSheet.Run.Words last) {
            runs.set(runs.size() - 1, new FactSheet.Run.Words(last.text() + words));
        } else {
            runs.add(new FactSheet.Run.Words(words));
        }
    }
}
