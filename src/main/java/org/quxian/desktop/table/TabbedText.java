package org.quxian.desktop.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.desktop.support.FigureWords;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Quantity;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/**
 * Figures as lines of cells with tabs between them, as WPS and Excel take them from the clipboard: numbers plain and in the
 * base unit that stands in a column of its own, the bounds that the text states, and the sentence. A cell of text that a
 * spreadsheet would run as a formula is defused by a leading apostrophe.
 *
 * @param data the figures
 * @param language the language of the words
 */
record TabbedText(Dataset data, Language language) {
    private static final String FORMULA_STARTS = "=+-@";

    private static final List<Text> TITLES = List.of(
            new Text("区县", "District"),
            new Text("主题", "Theme"),
            new Text("指标", "Indicator"),
            new Text("数值", "Value"),
            new Text("下限", "Low"),
            new Text("上限", "High"),
            new Text("单位", "Unit"),
            new Text("概数", "Qualifier"),
            new Text("性质", "Nature"),
            new Text("范围", "Scope"),
            new Text("时期", "Period"),
            new Text("审核", "Review"),
            new Text("文稿", "Document"),
            new Text("原文", "Sentence"));

    /** A line of titles and one for each of {@code figures}. */
    String of(List<Observation> figures) {
        FigureWords words = new FigureWords(data, language);
        Stream<List<String>> titles =
                Stream.of(TITLES.stream().map(title -> title.in(language)).toList());
        return Stream.concat(titles, figures.stream().map(figure -> cells(figure, words)))
                .map(cells -> String.join("\t", cells))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private List<String> cells(Observation figure, FigureWords words) {
        Indicator indicator = data.indicatorOf(figure);
        Document document = data.documentOf(figure);
        Span sentence = document.sentence(figure.source().spans());
        Quantity quantity = figure.quantity();
        return List.of(
                plain(data.areaOf(figure).shortName().in(language)),
                plain(data.catalogue()
                        .theme(indicator.theme())
                        .orElseThrow()
                        .name()
                        .in(language)),
                plain(indicator.name().in(language)),
                number(quantity.value()),
                number(low(quantity)),
                number(high(quantity)),
                plain(indicator.unit()),
                plain(words.qualifier(figure)),
                plain(figure.nature().label().in(language)),
                plain(words.subject(figure)),
                plain(words.period(figure)),
                plain(figure.review().label().in(language)),
                plain(document.title().in(language)),
                plain(document.text().substring(sentence.start(), sentence.end())));
    }

    private static Optional<BigDecimal> low(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Over over -> Optional.of(over.number());
            case Quantity.Range range -> Optional.of(range.from());
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> high(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Nearly nearly -> Optional.of(nearly.number());
            case Quantity.Under under -> Optional.of(under.number());
            case Quantity.Range range -> Optional.of(range.to());
            default -> Optional.empty();
        };
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** One line of text that stays text. */
    private static String plain(String words) {
        String line = words.strip().replaceAll("[\\t\\r\\n]+", " ");
        String defused = !line.isEmpty() && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
        return defused.indexOf('"') >= 0 ? '"' + defused.replace("\"", "\"\"") + '"' : defused;
    }
}
