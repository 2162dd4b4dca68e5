package freehold.terms.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command's arguments: what stands by itself, and options with one value each.
 *
 * @param plain what stands by itself, in order
 * @param options name without dashes to value
 */
record Arguments(List<String> plain, Map<String, String> options) {
    static Arguments of(List<String> given, Set<String> known) {
        List<String> plain = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String each = given.get(i);
            if (!each.startsWith("--")) {
                plain.add(each);
            } else if (known.contains(each.substring(2)) && i + 1 < given.size()) {
                options.put(each.substring(2), given.get(++i));
            } else {
                throw new ReaderCommand.UsageException("no such option here, or no value for it: " + each);
            }
        }
        return new Arguments(plain, options);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The rule book to read by: the one that ships, with what a file adds to it. */
    ShippedRules rules() throws java.io.IOException {
        Path file = option("rules").map(Path::of).orElse(null);
        if (file != null && !Files.isRegularFile(file)) {
            throw new ReaderCommand.UsageException("no such rules: " + file);
        }
        return file == null ? ShippedRules.alone() : ShippedRules.with(Files.readString(file));
    }
}
