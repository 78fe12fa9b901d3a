package org.quxian.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page says of itself. The sites of Chinese authorities put title and day into the meta elements
 * {@code ArticleTitle} and {@code PubDate}.
 *
 * @param page the page
 */
record HtmlHead(Document page) {
    private static final Set<String> TITLES = Set.of("articletitle", "og:title", "dc.title");
    private static final Set<String> DAYS = Set.of(
            "pubdate", "publishdate", "publish-date", "article:published_time", "datepublished", "dc.date.issued");
    private static final Pattern DAY = Pattern.compile("\\s*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?!\\d).*");

    /** After a title of some length, many pages name their column and their site. */
    private static final Pattern SITE = Pattern.compile("(?<=.{6})\\s*[_|—–-].*$");

    /** What may be the title, the likeliest first: a heading of the page may also be the site's name. */
    List<String> titles() {
        String whole = page.title();
        List<String> heading =
                page.select("h1").stream().limit(1).map(Element::text).toList();
        return Stream.of(
                        metas(TITLES),
                        heading.stream().filter(whole::startsWith),
                        Stream.of(SITE.matcher(whole).replaceFirst("")).filter(title -> !title.equals(whole)),
                        heading.stream(),
                        Stream.of(whole))
                .flatMap(Function.identity())
                .toList();
    }

    /** The day it was published; empty unless it says one, and no other beside it. */
    Optional<LocalDate> published() {
        Set<LocalDate> days =
                metas(DAYS).flatMap(content -> day(content).stream()).collect(Collectors.toSet());
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    private Stream<String> metas(Set<String> names) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("name", "property", "itemprop")
                        .anyMatch(key -> names.contains(meta.attr(key).toLowerCase(Locale.ROOT))))
                .map(meta -> meta.attr("content"));
    }

    private static Optional<LocalDate> day(String content) {
        try {
            // A moment in another zone is told by the day that it was in China.
            return Optional.of(OffsetDateTime.parse(content.strip())
                    .withOffsetSameInstant(ZoneOffset.ofHours(8))
                    .toLocalDate());
        } catch (DateTimeException noMoment) {
            return plainDay(content);
        }
    }

    private static Optional<LocalDate> plainDay(String content) {
        Matcher day = DAY.matcher(content);
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
