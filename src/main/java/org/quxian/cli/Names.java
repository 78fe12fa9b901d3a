package org.quxian.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.observation.Area;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Indicator;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;

/** What the names on the command line stand for: codes and ids, Chinese and English names. */
final class Names {
    private final Catalogue catalogue;
    private final LocalDate day;

    /**
     * @param catalogue everything that has a name
     * @param day the day on which areas bear their names; a name that none bears then is looked for on other days
     */
    Names(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    /** The codes of the areas with these codes or names. */
    Set<String> areas(Collection<String> given) throws WrongUseException {
        Set<String> found = new LinkedHashSet<>();
        for (String name : given) {
            List<Area> then = catalogue.areas().on(day);
            boolean known = then.stream().anyMatch(area -> bears(words(area), name));
            List<Area> searched = known ? then : catalogue.areas().all();
            found.addAll(find(List.of(name), searched, Names::words, Area::code, new Text("区县", "area")));
        }
        return found;
    }

    /** The ids of the themes with these ids or names. */
    Set<String> themes(Collection<String> given) throws WrongUseException {
        return find(
                given,
                catalogue.themes(),
                theme -> words(theme.id(), theme.name()),
                Theme::id,
                new Text("主题", "theme"));
    }

    /** The ids of the indicators with these ids or names. */
    Set<String> indicators(Collection<String> given) throws WrongUseException {
        return find(given, catalogue.indicators(), Names::words, Indicator::id, new Text("指标", "indicator"));
    }

    private static <T> Set<String> find(
            Collection<String> given, List<T> known, Function<T, List<String>> words, Function<T, String> id, Text what)
            throws WrongUseException {
        Set<String> found = new LinkedHashSet<>();
        for (String name : given) {
            Set<String> ids = known.stream()
                    .filter(thing -> bears(words.apply(thing), name))
                    .map(id)
                    .collect(Collectors.toSet());
            if (ids.isEmpty()) {
                List<String> all = known.stream()
                        .flatMap(thing -> words.apply(thing).stream())
                        .toList();
                throw WrongUseException.unknown(what, name, Nearest.to(name.strip(), all));
            }
            found.addAll(ids);
        }
        return found;
    }

    private static boolean bears(List<String> words, String name) {
        return words.stream().anyMatch(name.strip()::equalsIgnoreCase);
    }

    /** Its code and names; people call 万盛经开区 by its place alone, 万盛. */
    private static List<String> words(Area area) {
        String place = area.shortName().zh().replaceFirst("(?<=..)经开区$", "");
        return Stream.concat(
                        words(area.code(), area.name()).stream(),
                        Stream.of(area.shortName().zh(), area.shortName().en(), place))
                .toList();
    }

    private static List<String> words(Indicator indicator) {
        return Stream.concat(words(indicator.id(), indicator.name()).stream(), indicator.synonyms().stream())
                .toList();
    }

    private static List<String> words(String id, Text name) {
        return List.of(id, name.zh(), name.en());
    }
}
