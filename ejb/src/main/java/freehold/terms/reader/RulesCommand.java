package freehold.terms.reader;

import java.io.IOException;
import java.util.List;

/** {@code rules}: the rule book the reader ships with, as it is written. */
final class RulesCommand implements ReaderCommand.Command {
    @Override
    public int run(List<String> arguments, Output out) throws IOException {
        if (!arguments.isEmpty()) {
            throw new ReaderCommand.UsageException("rules takes nothing");
        }
        out.text(ShippedRules.text());
        return ReaderCommand.READ;
    }
}
