package freehold.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of the portal as they lie in the source: the domain's and the pages'. */
final class Bundles {
    private static final List<Path> SOURCES = List.of(Path.of("../ejb/src/main"), Path.of("src/main"));

    private Bundles() {}

    /** The English bundle of every context, in both modules. */
    static List<Path> english() {
        return files("resources", "text.properties");
    }

    /** The same bundle in German. */
    static Path german(Path english) {
        return english.resolveSibling("text_de.properties");
    }

    /** Every file of both modules below a folder whose name ends so. */
    static List<Path> files(String folder, String ending) {
        return SOURCES.stream()
                .map(source -> source.resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(Bundles::walk)
                .filter(path -> path.toString().endsWith(ending))
                .sorted()
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> read(Path bundle) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (one, other) -> one, TreeMap::new));
    }

    /** Every English sentence by its key. */
    static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        english().forEach(bundle -> all.putAll(read(bundle)));
        return all;
    }

    /** The context a bundle belongs to: the folder it lies in. */
    static String context(Path bundle) {
        return bundle.getName(bundle.getNameCount() - 2).toString();
    }
}
