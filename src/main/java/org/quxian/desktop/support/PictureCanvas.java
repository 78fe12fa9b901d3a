package org.quxian.desktop.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.quxian.chart.Mark;
import org.quxian.chart.Picture;
import org.quxian.render.Renderer;
import org.quxian.render.Size;

/**
 * A picture on the screen, as wide as it is given room and as high as it needs. Its marks can be pointed at, clicked, and
 * walked through with the arrow keys; Enter opens the one the keyboard is on, or the picture where it is on none.
 */
public final class PictureCanvas extends Region {
    /** Long enough to swallow the steps of a dragged edge, short enough to look immediate. */
    private static final Duration SETTLE = Duration.millis(60);

    private static final double FIRST_WIDTH = 400;

    private final Picture picture;
    private final Look look;
    private final Renderer renderer;
    private final ChartSurface surface = new ChartSurface();
    private final Scale stretch = new Scale(1, 1);
    private final MarkFrames frames = new MarkFrames();
    private final MarkTooltip tooltip = new MarkTooltip(this);
    private final PauseTransition settle = new PauseTransition(SETTLE);

    private Subscription following = Subscription.EMPTY;
    private Optional<Size> size = Optional.empty();
    private MarkWalk walk;
    private Consumer<Mark> onMark = mark -> {};
    private Runnable onPicture = () -> {};

    /**
     * @param picture what to show
     * @param look the appearance to draw in, which is followed
     * @param renderer draws it
     */
    public PictureCanvas(Picture picture, Look look, Renderer renderer) {
        this.look = look;
        this.renderer = renderer;
        this.picture = picture;
        this.walk = MarkWalk.over(0);
        surface.getTransforms().add(stretch);
        getChildren().addAll(surface, frames);
        getStyleClass().add("picture");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(MarkWords.all(picture));
        settle.setOnFinished(event -> draw());
        sceneProperty().subscribe(scene -> follow(scene != null));
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(now -> frame());
    }

    /** What happens when a mark is opened. */
    public void setOnMark(Consumer<Mark> action) {
        onMark = action;
    }

    /** What happens when the picture itself is opened, by a click beside the marks or by Enter. */
    public void setOnPicture(Runnable action) {
        onPicture = action;
    }

    /** The picture it shows. */
    public Picture picture() {
        return picture;
    }

    /** The marks as they stand on the screen, in reading order. */
    List<PlacedMark> marks() {
        return surface.marks();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return FIRST_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return sizeAt(width > 0 ? width : FIRST_WIDTH).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        if (width <= 0) {
            return;
        }
        frames.resizeRelocate(0, 0, width, getHeight());
        if (surface.getWidth() == 0) {
            draw();
        } else if (surface.getWidth() != Math.floor(width)) {
            stretch.setX(width / surface.getWidth());
            stretch.setY(stretch.getX());
            frames.setVisible(false);
            settle.playFromStart();
        }
    }

    /** The look outlives this picture, so it is watched only while the picture is in a window. */
    private void follow(boolean shown) {
        following.unsubscribe();
        following = shown ? look.appearanceProperty().subscribe(now -> redraw()) : Subscription.EMPTY;
    }

    private Size sizeAt(double width) {
        int whole = (int) width;
        Size fresh =
                size.filter(known -> known.width() == whole).orElseGet(() -> renderer.preferredSize(picture, whole));
        size = Optional.of(fresh);
        return fresh;
    }

    private void redraw() {
        if (surface.getWidth() > 0) {
            draw();
        }
    }

    private void draw() {
        Size now = sizeAt(getWidth());
        stretch.setX(1);
        stretch.setY(1);
        surface.draw(renderer.render(picture, look.appearance().pictures()), now.width(), now.height());
        walk = walk.at().isPresent()
                ? MarkWalk.over(surface.marks().size()).to(walk.at().getAsInt())
                : MarkWalk.over(surface.marks().size());
        frames.setVisible(true);
        frame();
    }

    private void point(MouseEvent event) {
        Optional<PlacedMark> mark = surface.markAt(event.getX(), event.getY());
        setCursor(Cursor.HAND);
        frames.hover(mark.map(PlacedMark::bounds));
        tooltip.point(mark.map(PlacedMark::mark), event.getScreenX(), event.getScreenY());
    }

    private void leave() {
        frames.hover(Optional.empty());
        tooltip.hide();
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        requestFocus();
        tooltip.hide();
        surface.markAt(event.getX(), event.getY()).ifPresentOrElse(this::open, onPicture);
    }

    private void open(PlacedMark mark) {
        walk = walk.to(surface.marks().indexOf(mark));
        frame();
        onMark.accept(mark.mark());
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, DOWN -> walk = walk.next();
            case LEFT, UP -> walk = walk.previous();
            case HOME -> walk = walk.first();
            case END -> walk = walk.last();
            case ENTER, SPACE -> focusedMark().ifPresentOrElse(this::open, onPicture);
            case ESCAPE -> {
                if (walk.at().isEmpty()) {
                    return;
                }
                walk = walk.none();
            }
            default -> {
                return;
            }
        }
        frame();
        event.consume();
    }

    private Optional<PlacedMark> focusedMark() {
        return walk.at().isPresent() ? Optional.of(surface.marks().get(walk.at().getAsInt())) : Optional.empty();
    }

    private void frame() {
        Optional<PlacedMark> mark = isFocused() ? focusedMark() : Optional.empty();
        frames.focus(mark.map(PlacedMark::bounds));
        setAccessibleHelp(mark.map(placed -> MarkWords.tooltip(placed.mark())).orElse(""));
    }
}
