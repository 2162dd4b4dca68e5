package freehold.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the portal lets the reader know, and what it takes from it. */
class ReaderProcessTest {
    /** What a child may be told; the last is one that macOS gives every process by itself. */
    private static final Set<String> HARMLESS =
            Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot", "__CF_USER_TEXT_ENCODING");

    @TempDir
    private Path folder;

    @Test
    void the_reader_sees_nothing_of_the_portals_environment() throws IOException, InterruptedException {
        assertTrue(
                System.getenv().keySet().stream().anyMatch(name -> !HARMLESS.contains(name)),
                "there is something to be kept from it");

        ReaderAnswer answer = read(TellsItsEnvironment.class, "terms.txt");

        assertEquals(Optional.empty(), answer.refusal());
        assertEquals(
                List.of(),
                Arrays.stream(answer.text().split(" ", -1))
                        .filter(name -> !name.isEmpty() && !HARMLESS.contains(name))
                        .toList());
    }

    @Test
    void an_answer_without_end_is_not_taken_in() throws IOException, InterruptedException {
        assertEquals(
                Optional.of(Unreadable.BROKEN),
                read(TalksWithoutEnd.class, "terms.txt").refusal());
    }

    @Test
    void the_reader_is_told_to_read_and_by_which_rules() throws IOException, InterruptedException {
        ReaderJar jar = new ReaderJar();
        jar.liesAt(StubReader.packed(folder, TellsItsArguments.class));
        Path document = Files.writeString(folder.resolve("original"), "terms");

        String without = new ReaderProcess(jar).read(document, "terms.txt", "").text();
        String with =
                new ReaderProcess(jar).read(document, "terms.txt", "rule ours").text();

        assertEquals("read " + document + " --name terms.txt", without);
        assertTrue(with.startsWith(without + " --rules "), with);
        assertTrue(with.endsWith("= rule ours"), with);
    }

    @Test
    void the_reader_itself_does_with_what_it_is_told() throws IOException, InterruptedException {
        ReaderAnswer answer = read(freehold.terms.reader.ReaderCommand.class, "Nutzungsbedingungen für Käufer.md");

        assertEquals(Optional.of(Format.MARKDOWN), answer.format());
        assertEquals("1", answer.clauses().get(1).number());
    }

    private ReaderAnswer read(Class<?> reader, String fileName) throws IOException, InterruptedException {
        Path document =
                Files.writeString(folder.resolve("original"), "# Terms\n\n1. Ownership. The customer owns all output.");
        ReaderJar jar = new ReaderJar();
        jar.liesAt(StubReader.packed(folder, reader));
        return new ReaderProcess(jar).read(document, fileName, "");
    }

    private static String answer(String text) {
        return "{\"outcome\":\"READ\",\"format\":\"TEXT\",\"pages\":null,\"text\":\"" + text + "\",\"clauses\":[]}";
    }

    /** Answers with the names of what it finds in its environment. */
    public static final class TellsItsEnvironment {
        private TellsItsEnvironment() {}

        public static void main(String[] arguments) {
            System.out.println(answer(String.join(" ", System.getenv().keySet())));
        }
    }

    /** Answers with more than any document holds. */
    public static final class TalksWithoutEnd {
        private TalksWithoutEnd() {}

        public static void main(String[] arguments) {
            PrintStream out = new PrintStream(System.out, false, StandardCharsets.US_ASCII);
            out.print(answer("words ".repeat(4_000_000)));
            out.flush();
        }
    }

    /** Answers with what it was told, and with the rules it was handed. */
    public static final class TellsItsArguments {
        private TellsItsArguments() {}

        public static void main(String[] arguments) throws IOException {
            String last = arguments[arguments.length - 1];
            String rules = last.endsWith(".rules") ? " = " + Files.readString(Path.of(last)) : "";
            System.out.println(answer(String.join(" ", arguments) + rules));
        }
    }
}
