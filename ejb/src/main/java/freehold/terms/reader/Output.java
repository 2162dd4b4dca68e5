package freehold.terms.reader;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where a command's answers go, one JSON document a line, and where its complaints go. */
final class Output {
    private final OutputStream answers;
    private final PrintStream complaints;

    Output(OutputStream answers, PrintStream complaints) {
        this.answers = answers;
        this.complaints = complaints;
    }

    /** One JSON document. */
    void json(Map<String, ?> document) throws IOException {
        text(Json.write(document) + "\n");
    }

    void text(String text) throws IOException {
        answers.write(text.getBytes(StandardCharsets.UTF_8));
        answers.flush();
    }

    /** What went wrong, for the person at the keyboard. */
    void complain(String words) {
        complaints.println(CleanText.line(words));
    }

    PrintStream complaints() {
        return complaints;
    }
}
