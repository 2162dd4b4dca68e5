package freehold.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every sentence the portal may have to say is there, in both languages, and none lies about unused. */
class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern OF_CONSTANT = Pattern.compile("([a-z]+\\.[a-z]+)\\.([A-Z][A-Z0-9_]*)(?:\\.(.+))?");

    private final Map<String, String> english = Bundles.all();
    private final Mentions mentions =
            new Mentions(Bundles.english().stream().map(Bundles::context).collect(Collectors.toSet()));

    @Test
    void every_sentence_is_there_in_english_and_german() {
        Set<String> faults = new TreeSet<>();
        for (Path bundle : Bundles.english()) {
            Path german = Bundles.german(bundle);
            if (!Files.exists(german)) {
                faults.add(german + " is missing");
                continue;
            }
            Set<String> one = Bundles.read(bundle).keySet();
            Set<String> other = Bundles.read(german).keySet();
            one.stream().filter(key -> !other.contains(key)).forEach(key -> faults.add(key + " has no German"));
            other.stream().filter(key -> !one.contains(key)).forEach(key -> faults.add(key + " has no English"));
        }
        none(faults);
        assertTrue(english.size() > 300, () -> "the bundles were read: " + english.size());
    }

    @Test
    void no_sentence_is_empty_or_written_twice() {
        Set<String> faults = new TreeSet<>();
        for (Path english : Bundles.english()) {
            for (Path bundle : List.of(english, Bundles.german(english))) {
                Bundles.read(bundle).forEach((key, sentence) -> {
                    if (sentence.isBlank()) {
                        faults.add(bundle + ": " + key + " says nothing");
                    }
                });
                Set<String> seen = new TreeSet<>();
                Bundles.text(bundle)
                        .lines()
                        .filter(line -> line.matches("[a-z]+\\.[a-z]+\\..*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .filter(key -> !seen.add(key))
                        .forEach(key -> faults.add(bundle + ": " + key + " twice"));
            }
        }
        none(faults);
    }

    @Test
    void a_key_begins_with_the_context_whose_bundle_holds_it() {
        Set<String> faults = new TreeSet<>();
        for (Path bundle : Bundles.english()) {
            boolean web = !bundle.toString().contains("ejb");
            for (String key : Bundles.read(bundle).keySet()) {
                boolean page = key.split("\\.", -1)[1].equals("page");
                if (!key.startsWith(Bundles.context(bundle) + ".") || page != web) {
                    faults.add(bundle + ": " + key);
                }
            }
        }
        none(faults);
    }

    @Test
    void both_languages_fill_the_same_placeholders() {
        Set<String> faults = new TreeSet<>();
        for (Path bundle : Bundles.english()) {
            Map<String, String> german = Bundles.read(Bundles.german(bundle));
            Bundles.read(bundle).forEach((key, sentence) -> {
                String other = german.getOrDefault(key, sentence);
                if (!filled(key, sentence).equals(filled(key, other))) {
                    faults.add(key + ": " + filled(key, sentence) + " in English, " + filled(key, other));
                }
            });
        }
        none(faults);
    }

    /** What is left when every placeholder is filled: an apostrophe that swallows one shows here. */
    private static Set<String> filled(String key, String sentence) {
        TreeSet<String> written = PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (written.isEmpty()) {
            return written;
        }
        int count = 1 + Integer.parseInt(written.last());
        Object[] ones = new Object[count];
        Object[] twos = new Object[count];
        Arrays.fill(ones, 1);
        Arrays.fill(twos, 2);
        for (String number : written) {
            Object[] changed = ones.clone();
            changed[Integer.parseInt(number)] = 2;
            MessageFormat format = new MessageFormat(sentence, Locale.UK);
            assertTrue(
                    !format.format(ones).equals(format.format(changed)),
                    () -> key + " does not say its {" + number + "}: " + format.format(twos));
        }
        return written;
    }

    @Test
    void every_choice_has_its_word() throws ClassNotFoundException {
        Map<String, Set<String>> choices = choices();
        Map<String, Map<String, Set<String>>> words = new TreeMap<>();
        for (String key : english.keySet()) {
            Matcher parts = OF_CONSTANT.matcher(key);
            if (parts.matches()) {
                words.computeIfAbsent(parts.group(1), kind -> new TreeMap<>())
                        .computeIfAbsent(parts.group(2), constant -> new TreeSet<>())
                        .add(parts.group(3) == null ? "" : parts.group(3));
            }
        }
        Set<String> faults = new TreeSet<>();
        Set<String> spoken = new TreeSet<>();
        words.forEach((kind, named) -> {
            String choice = closest(kind, named.keySet(), choices);
            spoken.add(choice);
            Set<String> constants = choices.getOrDefault(choice, Set.of());
            Set<String> facets =
                    named.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
            for (String constant : constants) {
                for (String facet : facets) {
                    if (!named.getOrDefault(constant, Set.of()).contains(facet)) {
                        faults.add(kind + "." + constant + (facet.isEmpty() ? "" : "." + facet) + " of " + choice);
                    }
                }
            }
            named.keySet().stream()
                    .filter(constant -> !constants.contains(constant))
                    .forEach(constant -> faults.add(kind + "." + constant + ": " + choice + " has no such choice"));
        });
        none(faults);
        assertTrue(spoken.size() > 15, () -> "choices were looked at: " + spoken);
    }

    /** The choice of the kind's own context that shares most constants with the kind, and has fewest others. */
    private static String closest(String kind, Set<String> named, Map<String, Set<String>> choices) {
        String context = "freehold." + kind.substring(0, kind.indexOf('.')) + ".";
        return choices.entrySet().stream()
                .filter(choice -> choice.getKey().startsWith(context))
                .max(Comparator.comparingLong(choice ->
                        100 * choice.getValue().stream().filter(named::contains).count()
                                - choice.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(kind);
    }

    private static Map<String, Set<String>> choices() throws ClassNotFoundException {
        Map<String, Set<String>> choices = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("freehold")) {
            if (type.isEnum()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.getPackageName().startsWith("freehold.web")) {
                choices.put(
                        type.getName(),
                        Arrays.stream(Class.forName(type.getName()).getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return choices;
    }

    @Test
    void every_key_a_page_mentions_has_its_sentence() {
        none(missing(Bundles.files("webapp", ".xhtml"), mentions::inPage));
    }

    @Test
    void every_key_a_source_mentions_has_its_sentence() {
        List<Path> sources = Bundles.files("java", ".java");
        none(missing(sources, mentions::inSource));
        assertTrue(
                sources.stream()
                                .flatMap(file -> mentions.inSource(Bundles.text(file)).stream())
                                .count()
                        > 200,
                "sources were looked at");
    }

    private Set<String> missing(List<Path> files, Function<String, Set<String>> find) {
        Set<String> missing = new TreeSet<>();
        for (Path file : files) {
            find.apply(Bundles.text(file)).stream()
                    .filter(mention -> !answered(mention))
                    .forEach(mention -> missing.add(mention + " in " + file.getFileName()));
        }
        return missing;
    }

    private boolean answered(String mention) {
        return mention.endsWith(".")
                ? english.keySet().stream().anyMatch(key -> key.startsWith(mention))
                : english.containsKey(mention);
    }

    @Test
    void no_words_of_a_page_and_no_refusal_lie_about_unused() {
        Set<String> mentioned = new TreeSet<>();
        Bundles.files("webapp", ".xhtml").forEach(page -> mentioned.addAll(mentions.inPage(Bundles.text(page))));
        Bundles.files("java", ".java").forEach(source -> mentioned.addAll(mentions.inSource(Bundles.text(source))));
        List<String> beginnings =
                mentioned.stream().filter(mention -> mention.endsWith(".")).toList();

        none(english.keySet().stream()
                .filter(key -> Set.of("page", "refusal").contains(key.split("\\.", -1)[1]))
                .filter(key -> !mentioned.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .toList());
    }

    private static void none(Collection<String> faults) {
        assertEquals("", String.join("\n", faults));
    }
}
