package org.quxian.desktop.support;

import java.nio.file.Path;
import java.util.Optional;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;

/**
 * What comes back at the next start.
 *
 * @param language the language
 * @param appearance light or dark
 * @param bounds where the window stood; empty before the first start
 * @param view the tab that was open
 * @param district the code of the district that was open; empty where none was
 * @param selection what was looked at
 * @param filterShown whether the filter stood at the left
 * @param sourceShown whether the source stood at the right
 * @param exportFolder where pictures went last; empty before the first one
 * @param choices what was chosen in single views
 */
public record Settings(
        Language language,
        Appearance appearance,
        Optional<Bounds> bounds,
        View view,
        Optional<String> district,
        Selection selection,
        boolean filterShown,
        boolean sourceShown,
        Optional<Path> exportFolder,
        Choices choices) {

    /** These, with nothing chosen in single views. */
    public Settings(
            Language language,
            Appearance appearance,
            Optional<Bounds> bounds,
            View view,
            Optional<String> district,
            Selection selection,
            boolean filterShown,
            boolean sourceShown,
            Optional<Path> exportFolder) {
        this(
                language,
                appearance,
                bounds,
                view,
                district,
                selection,
                filterShown,
                sourceShown,
                exportFolder,
                Choices.NONE);
    }

    /** What the first start begins with. */
    public static final Settings FIRST = new Settings(
            Language.ZH,
            Appearance.LIGHT,
            Optional.empty(),
            View.OVERVIEW,
            Optional.empty(),
            Selection.ALL,
            true,
            true,
            Optional.empty());

    /** These, with the window standing elsewhere. */
    public Settings within(Bounds other) {
        return new Settings(
                language,
                appearance,
                Optional.of(other),
                view,
                district,
                selection,
                filterShown,
                sourceShown,
                exportFolder,
                choices);
    }

    /** These, in another language and appearance. */
    public Settings looking(Language other, Appearance another) {
        return new Settings(
                other, another, bounds, view, district, selection, filterShown, sourceShown, exportFolder, choices);
    }

    /**
     * Where a window stands, in screen units.
     *
     * @param x its left edge
     * @param y its top edge
     * @param width its width
     * @param height its height
     * @param maximized whether it fills the screen
     */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}
}
