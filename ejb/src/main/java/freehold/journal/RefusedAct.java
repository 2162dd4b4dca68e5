package freehold.journal;

import freehold.shared.Check;
import freehold.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a line of the journal keeps of a refusal: enough to say it as a sentence in the language of whoever reads it.
 *
 * @param act what was refused, as the house names it
 * @param refusal why
 */
public record RefusedAct(String act, Refusal refusal) {
    private static final String BETWEEN = "\n";
    private static final String NUMBER = "#";
    private static final String WORDS = "=";

    /** As the subject of a line: act, key and what the sentence mentions, one below the other. */
    public String written() {
        return Stream.concat(
                        Stream.of(act, refusal.key()), refusal.args().stream().map(RefusedAct::written))
                .map(RefusedAct::oneLine)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String written(Object arg) {
        Object said = arg instanceof Refusal inner ? "{" + inner.key() + "}" : arg;
        return (arg instanceof Number ? NUMBER : WORDS) + said;
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > Check.LINE ? line.substring(0, Check.LINE) : line;
    }

    /** What such a subject says; empty for any other. */
    public static Optional<RefusedAct> read(String subject) {
        List<String> lines = Arrays.asList(subject.split(BETWEEN, -1));
        return lines.size() < 2
                ? Optional.empty()
                : Optional.of(new RefusedAct(
                        lines.get(0),
                        new Refusal(
                                lines.get(1),
                                lines.stream().skip(2).map(RefusedAct::argument).toList())));
    }

    private static Object argument(String written) {
        String value = written.isEmpty() ? "" : written.substring(1);
        return written.matches(NUMBER + "-?[0-9]{1,18}") ? Long.valueOf(value) : value;
    }
}
