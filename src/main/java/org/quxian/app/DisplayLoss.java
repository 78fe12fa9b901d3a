package org.quxian.app;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * What happens when the X server goes away below the window: GTK would end the program without a word. A process that has
 * lost it cannot get another, so it still ends, but says why.
 */
final class DisplayLoss {
    private final Runnable lastWords;
    private final MethodHandle exit;

    private DisplayLoss(Runnable lastWords, MethodHandle exit) {
        this.lastWords = lastWords;
        this.exit = exit;
    }

    /**
     * From now on {@code lastWords} are said before the program ends for want of a display. To be called once the toolkit has
     * started; where there is no X server it does nothing.
     */
    @SuppressWarnings("restricted")
    static void listen(Runnable lastWords) {
        try {
            Linker linker = Linker.nativeLinker();
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
            MethodHandle listen = linker.downcallHandle(
                    x11.find("XSetIOErrorHandler").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            MethodHandle exit = linker.downcallHandle(
                    linker.defaultLookup().find("_exit").orElseThrow(),
                    FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));
            MethodHandle end = MethodHandles.lookup()
                    .bind(
                            new DisplayLoss(lastWords, exit),
                            "end",
                            MethodType.methodType(int.class, MemorySegment.class));
            MemorySegment ending = linker.upcallStub(
                    end, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS), Arena.global());
            MemorySegment before = (MemorySegment) listen.invokeExact(ending);
            assert before != null;
        } catch (Throwable noServer) {
            // Without it the program ends as silently as before.
            System.getLogger(DisplayLoss.class.getName()).log(System.Logger.Level.DEBUG, "no X11", noServer);
        }
    }

    /**
     * Called by Xlib, which ends the process if this returns. It holds a lock that everything waits for which cleans up at an
     * exit, so there is none; nothing waits to be written, since it is before it is acknowledged.
     */
    int end(MemorySegment display) throws Throwable {
        try {
            lastWords.run();
        } finally {
            exit.invokeExact(1);
        }
        return 0;
    }
}
