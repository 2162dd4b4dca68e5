package freehold.whole;

import freehold.launcher.Stack;
import freehold.launcher.StackSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one running Freehold of a test run, with the demo practice in it; started by whoever asks first. */
public final class Whole {
    private Whole() {}

    /** The stack, up and ready. */
    public static Stack stack() {
        return Running.STACK;
    }

    private static final class Running {
        static final Stack STACK = start();

        private static Stack start() {
            try {
                Path folder = Files.createTempDirectory("freehold-whole");
                Stack stack = new Stack(StackSettings.forTests(folder));
                Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "end of the tests"));
                stack.start();
                return stack;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while Freehold started", e);
            }
        }
    }
}
