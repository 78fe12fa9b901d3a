package org.quxian.desktop.export;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quxian.observation.Text;
import org.quxian.render.file.PictureSize;

/** How large pictures are wanted, as a person fills it in: a preset, pixels, or millimetres on paper. */
public final class SizeForm {
    private static final int LEAST_MM = 10;
    private static final int MOST_MM = 2000;
    private static final int LEAST_DPI = 36;
    private static final int MOST_DPI = 2400;

    private final ObjectProperty<Sizing> sizing = new SimpleObjectProperty<>(Sizing.SLIDE);
    private final StringProperty width = new SimpleStringProperty("1600");
    private final StringProperty height = new SimpleStringProperty("900");
    private final StringProperty millimetres = new SimpleStringProperty("160");
    private final StringProperty dpi = new SimpleStringProperty("300");
    private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>(1);
    private final ReadOnlyObjectWrapper<Optional<Measure>> measure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Text> report = new ReadOnlyObjectWrapper<>(Text.same("-"));

    SizeForm() {
        sizing.subscribe(now -> update());
        width.subscribe(now -> update());
        height.subscribe(now -> update());
        millimetres.subscribe(now -> update());
        dpi.subscribe(now -> update());
        scale.subscribe(now -> update());
    }

    /** The way it is said. */
    public ObjectProperty<Sizing> sizingProperty() {
        return sizing;
    }

    /** Logical pixels across, for pixels of one's own. */
    public StringProperty widthProperty() {
        return width;
    }

    /** Logical pixels down, for pixels of one's own. */
    public StringProperty heightProperty() {
        return height;
    }

    /** The width on paper. */
    public StringProperty millimetresProperty() {
        return millimetres;
    }

    /** Image pixels to the inch on paper. */
    public StringProperty dpiProperty() {
        return dpi;
    }

    /** Image pixels for a logical one, 1 to 4; paper has its own. */
    public ObjectProperty<Integer> scaleProperty() {
        return scale;
    }

    /** The size; empty where it cannot be. */
    public ReadOnlyObjectProperty<Optional<Measure>> measureProperty() {
        return measure.getReadOnlyProperty();
    }

    /** The image's size in words, or what is wrong with it. */
    public ReadOnlyObjectProperty<Text> reportProperty() {
        return report.getReadOnlyProperty();
    }

    private void update() {
        Optional<Measure> wanted = sizing.get() == Sizing.PAPER ? paper() : pixels();
        Optional<Text> fault = wanted.isPresent() ? wanted.get().fault() : Optional.of(outOfRange());
        report.set(fault.orElseGet(() -> wanted.map(SizeForm::size).orElseGet(this::outOfRange)));
        measure.set(fault.isPresent() ? Optional.empty() : wanted);
    }

    private Optional<Measure> pixels() {
        return sizing.get().preset().or(this::own).map(size -> new Measure.Pixels(size, scale.get()));
    }

    private Optional<PixelSize> own() {
        OptionalInt across = number(width.get(), PixelSize.LEAST, PixelSize.MOST);
        OptionalInt down = number(height.get(), PixelSize.LEAST, PixelSize.MOST);
        return across.isPresent() && down.isPresent()
                ? Optional.of(new PixelSize(across.getAsInt(), down.getAsInt()))
                : Optional.empty();
    }

    private Optional<Measure> paper() {
        OptionalInt mm = number(millimetres.get(), LEAST_MM, MOST_MM);
        OptionalInt dots = number(dpi.get(), LEAST_DPI, MOST_DPI);
        return mm.isPresent() && dots.isPresent()
                ? Optional.of(new Measure.Paper(new PictureSize.Paper(mm.getAsInt(), dots.getAsInt())))
                : Optional.empty();
    }

    private static OptionalInt number(String words, int least, int most) {
        if (!words.strip().matches("[0-9]{1,6}")) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(words.strip());
        return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static Text size(Measure measure) {
        return switch (measure) {
            case Measure.Pixels pixels ->
                ExportWords.pixels(
                        pixels.size().width() * pixels.scale(), pixels.size().height() * pixels.scale());
            case Measure.Paper paper -> ExportWords.wide(paper.paper().pixels());
        };
    }

    private Text outOfRange() {
        return sizing.get() == Sizing.PAPER
                ? ExportWords.paperRange(LEAST_MM, MOST_MM, LEAST_DPI, MOST_DPI)
                : ExportWords.pixelRange(PixelSize.LEAST, PixelSize.MOST);
    }
}
