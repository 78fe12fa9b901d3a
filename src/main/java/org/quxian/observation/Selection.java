package org.quxian.observation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a view looks at. An empty set sets no limit.
 *
 * @param areas codes of areas
 * @param themes ids of themes
 * @param indicators ids of indicators
 * @param natures natures
 * @param asOf the day on which one looks: later figures are left out; empty for no limit
 * @param reviewedOnly whether figures are left out that nobody has accepted or corrected
 */
public record Selection(
        Set<String> areas,
        Set<String> themes,
        Set<String> indicators,
        Set<Nature> natures,
        Optional<LocalDate> asOf,
        boolean reviewedOnly) {

    /** Everything. */
    public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), false);

    public Selection {
        areas = Set.copyOf(areas);
        themes = Set.copyOf(themes);
        indicators = Set.copyOf(indicators);
        natures = Set.copyOf(natures);
    }

    /** This selection with other areas. */
    public Selection withAreas(Set<String> codes) {
        return new Selection(codes, themes, indicators, natures, asOf, reviewedOnly);
    }

    /** This selection with other themes. */
    public Selection withThemes(Set<String> ids) {
        return new Selection(areas, ids, indicators, natures, asOf, reviewedOnly);
    }

    /** This selection with other indicators. */
    public Selection withIndicators(Set<String> ids) {
        return new Selection(areas, themes, ids, natures, asOf, reviewedOnly);
    }

    /** This selection with other natures. */
    public Selection withNatures(Set<Nature> others) {
        return new Selection(areas, themes, indicators, others, asOf, reviewedOnly);
    }

    /** This selection on another day. */
    public Selection withAsOf(Optional<LocalDate> day) {
        return new Selection(areas, themes, indicators, natures, day, reviewedOnly);
    }

    /** This selection with or without figures that nobody has accepted or corrected. */
    public Selection withReviewedOnly(boolean only) {
        return new Selection(areas, themes, indicators, natures, asOf, only);
    }

    /** Whether {@code observation}, which is in {@code data}, is looked at. */
    public boolean admits(Observation observation, Dataset data) {
        return (!reviewedOnly || observation.review().isSettled())
                && means(
                        Optional.of(observation.area()),
                        Optional.of(observation.indicator()),
                        observation.nature(),
                        observation.period(),
                        () -> data.documentOf(observation).published(),
                        data.catalogue());
    }

    /**
     * Whether a figure that means {@code claim} and waits for its review is looked at.
     *
     * <p>An actual figure is known from the last day of its period, or from its publication where it names none; a
     * forecast or a target from its publication.
     *
     * @param document where it stands
     * @param catalogue the names behind the claim
     */
    public boolean admits(Claim claim, Document document, Catalogue catalogue) {
        return !reviewedOnly
                && means(
                        claim.area(),
                        claim.indicator(),
                        claim.nature(),
                        claim.period(),
                        document::published,
                        catalogue);
    }

    private boolean means(
            Optional<String> area,
            Optional<String> indicator,
            Nature nature,
            Period period,
            Supplier<Optional<LocalDate>> published,
            Catalogue catalogue) {
        return (areas.isEmpty() || area.filter(areas::contains).isPresent())
                && (indicators.isEmpty()
                        || indicator.filter(indicators::contains).isPresent())
                && (natures.isEmpty() || natures.contains(nature))
                && (themes.isEmpty()
                        || indicator
                                .flatMap(catalogue::indicator)
                                .filter(found -> themes.contains(found.theme()))
                                .isPresent())
                && asOf.map(day -> !knownFrom(nature, period, published).isAfter(day))
                        .orElse(true);
    }

    private static LocalDate knownFrom(Nature nature, Period period, Supplier<Optional<LocalDate>> published) {
        Optional<LocalDate> end = nature == Nature.ACTUAL ? period.to() : Optional.empty();
        return end.or(published).orElse(LocalDate.MIN);
    }
}
