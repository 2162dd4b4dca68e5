package freehold.terms.reader;

import freehold.terms.reader.findings.ContractReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code read FILE... [--name ORIGINALNAME] [--rules RULES]}: everything a document says, one document a line. */
final class ReadCommand implements ReaderCommand.Command {
    @Override
    public int run(List<String> given, Output out) throws IOException {
        Arguments arguments = Arguments.of(given, Set.of("name", "rules"));
        boolean named = arguments.option("name").isPresent();
        if (arguments.plain().isEmpty() || (named && arguments.plain().size() > 1)) {
            throw new ReaderCommand.UsageException("read takes files; --name goes with a single one");
        }
        ContractReader reader = new ContractReader(arguments.rules().book());
        int code = ReaderCommand.READ;
        for (String file : arguments.plain()) {
            String name = arguments.option("name").orElse(GivenFile.name(Path.of(file)));
            try {
                out.json(read(Path.of(file), name, reader));
            } catch (RefusedDocument refused) {
                out.complain(file + ": " + refused.reason() + ", " + refused.detail());
                out.json(ReadingJson.refusal(name, refused));
                code = ReaderCommand.REFUSED;
            } catch (GivenFile.Missing missing) {
                out.complain(String.valueOf(missing.getMessage()));
                code = ReaderCommand.REFUSED;
            }
        }
        return code;
    }

    private static Map<String, ?> read(Path file, String name, ContractReader reader) throws IOException {
        GivenFile.exists(file);
        return Bounded.within(Duration.ofSeconds(Limits.SECONDS), () -> {
            Extraction extraction = ExtractCommand.extract(file, name);
            return ReadingJson.of(name, extraction, reader.read(extraction.text(), extraction.clauses()));
        });
    }
}
