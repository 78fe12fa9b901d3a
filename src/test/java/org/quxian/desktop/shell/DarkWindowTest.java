package org.quxian.desktop.shell;

import java.io.IOException;
import javafx.stage.Stage;
import org.quxian.desktop.support.Appearance;
import org.quxian.observation.ReportableException;
import org.testfx.framework.junit5.Start;

class DarkWindowTest extends WindowJourney {
    DarkWindowTest() {
        super(Appearance.DARK, "#11171D");
    }

    // TestFX looks for this in the class of the test alone.
    @Start
    void start(Stage window) throws IOException, ReportableException {
        open(window);
    }
}
