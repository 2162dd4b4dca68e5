package freehold.terms.reader;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Work on a thread of its own, whose stack and time are bounded: what a document does to it ends as a refusal. */
final class Bounded {
    private Bounded() {}

    /** Work that may read files. */
    interface Work<T> {
        /** Does it. */
        T run() throws IOException;
    }

    static <T> T within(Duration time, Work<T> work) throws IOException {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread reading = new Thread(
                null,
                () -> {
                    try {
                        answer.set(work.run());
                    } catch (Throwable thrown) {
                        failure.set(thrown);
                    }
                },
                "reading",
                Limits.STACK_BYTES);
        reading.setDaemon(true);
        reading.start();
        try {
            reading.join(time.toMillis());
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
        Throwable thrown = failure.get();
        T done = answer.get();
        if (done != null) {
            return done;
        }
        if (thrown == null) {
            throw new RefusedDocument(
                    RefusedDocument.Reason.TIMED_OUT, null, "not read within " + time.toSeconds() + " seconds");
        }
        throw asRefusal(thrown);
    }

    private static RuntimeException asRefusal(Throwable thrown) throws IOException {
        if (thrown instanceof OutOfMemoryError) {
            return new RefusedDocument(
                    RefusedDocument.Reason.OUT_OF_MEMORY, null, "takes more memory than allowed", thrown);
        }
        if (thrown instanceof StackOverflowError) {
            return new RefusedDocument(RefusedDocument.Reason.TOO_DEEP, null, "nested too deeply", thrown);
        }
        if (thrown instanceof IOException io) {
            throw io;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }
}
