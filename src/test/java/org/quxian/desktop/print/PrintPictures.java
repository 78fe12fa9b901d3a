package org.quxian.desktop.print;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Fonts;
import org.quxian.desktop.support.Snapshots;
import org.quxian.observation.Text;

/**
 * Takes pictures of the print preview for the docs. No test of its own, so it runs only when asked:
 * {@code mvn test -Dtest=PrintPictures}.
 */
class PrintPictures {

    @Test
    void takesPicturesOfThePreview() throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (Appearance appearance : Appearance.values()) {
            FutureTask<WritableImage> shot = new FutureTask<>(() -> picture(appearance));
            Platform.runLater(shot);
            Snapshots.write(shot.get(), "print-" + appearance.name().toLowerCase(Locale.ROOT) + ".png");
        }
    }

    private static WritableImage picture(Appearance appearance) {
        Desk desk = Snapshots.desk(appearance);
        Fonts.load();
        Application.setUserAgentStylesheet(appearance.stylesheet());
        Printable sheet = new Printable.Sheet(new Text("大渡口区情况简报", "Fact sheet: Dadukou District"), "500104");
        PrintView view = new PrintView(new PrintModel(desk, List.of(sheet), sheet, List.of()), desk.look());
        view.getStylesheets().add(PrintView.class.getResource("print.css").toExternalForm());
        return Snapshots.of(view, appearance, 860, 720);
    }
}
