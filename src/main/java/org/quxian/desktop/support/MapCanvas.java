package org.quxian.desktop.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.quxian.chart.Chart;
import org.quxian.chart.Mark;
import org.quxian.render.Renderer;

/**
 * A map on the screen, as large as it is given room. Its areas can be pointed at, clicked, and walked through with the
 * arrow keys, also those that have no figure. A click or Space opens the source of an area's figure; a double click or
 * Enter opens the district, too.
 */
public final class MapCanvas extends Region {
    private static final Duration SETTLE = Duration.millis(60);
    private static final double LEAST = 200;

    private final Look look;
    private final Renderer renderer;
    private final Consumer<String> openDistrict;
    private final Consumer<Mark> openMark;
    private final ChartSurface surface = new ChartSurface();
    private final Path hover = highlight("area-hover");
    private final Path focus = highlight("area-focus");
    private final MarkTooltip tooltip = new MarkTooltip(this);
    private final PauseTransition settle = new PauseTransition(SETTLE);
    private Optional<Chart> map = Optional.empty();
    private Optional<String> chosen = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    /**
     * @param look the appearance to draw in, which is followed
     * @param renderer draws it
     * @param openDistrict opens the district with this code
     * @param openMark opens the source of a mark
     */
    public MapCanvas(Look look, Renderer renderer, Consumer<String> openDistrict, Consumer<Mark> openMark) {
        this.look = look;
        this.renderer = renderer;
        this.openDistrict = openDistrict;
        this.openMark = openMark;
        getChildren().addAll(surface, hover, focus);
        getStyleClass().add("map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        settle.setOnFinished(event -> draw());
        sceneProperty().subscribe(scene -> follow(scene != null));
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(now -> frame());
    }

    /** Shows {@code chart}; the keyboard stays on its area. */
    public void show(Chart chart) {
        map = Optional.of(chart);
        setAccessibleText(MarkWords.all(chart));
        draw();
    }

    /** The areas as they stand on the screen, in reading order. */
    List<PlacedArea> areas() {
        return surface.areas();
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST;
    }

    @Override
    protected void layoutChildren() {
        if (surface.getWidth() == 0) {
            draw();
        } else if (surface.getWidth() != Math.floor(getWidth()) || surface.getHeight() != Math.floor(getHeight())) {
            settle.playFromStart();
        }
    }

    /** The look outlives the map, so it is watched only while the map is in a window. */
    private void follow(boolean shown) {
        following.unsubscribe();
        following = shown ? look.appearanceProperty().subscribe(now -> draw()) : Subscription.EMPTY;
    }

    private void draw() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (map.isPresent() && width > 0 && height > 0) {
            surface.draw(renderer.render(map.get(), look.appearance().pictures()), width, height);
            leave();
            frame();
        }
    }

    private void point(MouseEvent event) {
        Optional<PlacedArea> area = surface.areaAt(event.getX(), event.getY());
        setCursor(area.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        outline(hover, area);
        tooltip.tell(area.map(PlacedArea::words), event.getScreenX(), event.getScreenY());
    }

    private void leave() {
        outline(hover, Optional.empty());
        tooltip.hide();
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        requestFocus();
        tooltip.hide();
        Optional<PlacedArea> area = surface.areaAt(event.getX(), event.getY());
        choose(area);
        area.ifPresent(there -> open(there, event.getClickCount() > 1));
    }

    private void open(PlacedArea area, boolean district) {
        area.mark().ifPresent(openMark);
        if (district) {
            openDistrict.accept(area.code());
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<PlacedArea> at = chosenArea();
        KeyCode key = event.getCode();
        switch (key) {
            case RIGHT, DOWN, LEFT, UP -> choose(AreaWalk.step(areas(), at, key));
            case HOME -> choose(areas().stream().findFirst());
            case END -> choose(areas().reversed().stream().findFirst());
            case ENTER -> at.ifPresent(area -> open(area, true));
            case SPACE -> at.ifPresent(area -> open(area, false));
            case ESCAPE -> {
                if (at.isEmpty()) {
                    return;
                }
                choose(Optional.empty());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(Optional<PlacedArea> area) {
        chosen = area.map(PlacedArea::code);
        frame();
    }

    private Optional<PlacedArea> chosenArea() {
        return areas().stream()
                .filter(area -> chosen.filter(area.code()::equals).isPresent())
                .findFirst();
    }

    private void frame() {
        Optional<PlacedArea> area = isFocused() ? chosenArea() : Optional.empty();
        outline(focus, area);
        setAccessibleHelp(area.map(PlacedArea::words).orElse(""));
    }

    private static Path highlight(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    private static void outline(Path path, Optional<PlacedArea> area) {
        path.getElements().setAll(area.map(PlacedArea::path).orElse(List.of()));
    }
}
