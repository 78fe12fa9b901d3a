package org.quxian.observation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

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
                && means(data.claimOf(observation), data.documentOf(observation), data.catalogue());
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
        return !reviewedOnly && means(claim, document, catalogue);
    }

    private boolean means(Claim claim, Document document, Catalogue catalogue) {
        return (areas.isEmpty() || claim.area().filter(areas::contains).isPresent())
                && (indicators.isEmpty()
                        || claim.indicator().filter(indicators::contains).isPresent())
                && (natures.isEmpty() || natures.contains(claim.nature()))
                && (themes.isEmpty()
                        || claim.indicator()
                                .flatMap(catalogue::indicator)
                                .filter(indicator -> themes.contains(indicator.theme()))
                                .isPresent())
                && asOf.map(day -> !knownFrom(claim, document).isAfter(day)).orElse(true);
    }

    private static LocalDate knownFrom(Claim claim, Document document) {
        Optional<LocalDate> end =
                claim.nature() == Nature.ACTUAL ? claim.period().to() : Optional.empty();
        return end.or(document::published).orElse(LocalDate.MIN);
    }
}
