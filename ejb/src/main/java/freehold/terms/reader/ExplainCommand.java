package freehold.terms.reader;

import freehold.terms.reader.findings.ContractReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * {@code explain [--rules RULES]}: the statements the reader sees in one clause of text, with what a rule can ask of
 * each; for whoever wonders why a rule finds nothing.
 */
final class ExplainCommand implements ReaderCommand.Command {
    private final InputStream in;

    ExplainCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public int run(List<String> given, Output out) throws IOException {
        Arguments arguments = Arguments.of(given, Set.of("rules"));
        if (!arguments.plain().isEmpty()) {
            throw new ReaderCommand.UsageException("explain reads standard input");
        }
        byte[] clause = in.readNBytes(Limits.TEXT_CHARACTERS);
        ContractReader reader = new ContractReader(arguments.rules().book());
        out.text(reader.explain(new String(clause, StandardCharsets.UTF_8)));
        return ReaderCommand.READ;
    }
}
