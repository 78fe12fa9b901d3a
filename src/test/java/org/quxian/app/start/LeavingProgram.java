package org.quxian.app.start;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import org.quxian.app.Main;

/** The program, and a person who looks at it for some seconds and closes the window. */
final class LeavingProgram {
    private static final long LOOK = 6;

    private LeavingProgram() {}

    /** Runs it with the arguments of the program. */
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(LeavingProgram::leave);
        Main.main(arguments);
    }

    private static void leave() {
        try {
            new CountDownLatch(1).await(LOOK, TimeUnit.SECONDS);
            Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }
}
