package freehold.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.allocation.Position;
import freehold.allocation.Promise;
import freehold.allocation.Restriction;
import freehold.deal.Artefact;
import freehold.terms.Trap;
import freehold.terms.reader.TextOf;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the demo's advisors read out of the demo's documents. */
class DemoReadingTest {
    private static final List<String> DOCUMENTS = List.of(
            "cortexa-master-terms.pdf",
            "cortexa-master-terms-round-2.pdf",
            "cortexa-data-addendum.txt",
            "lumen-voice-terms.docx",
            "quillmark-terms.md",
            "statewise-terms.html",
            "rights-schedule.md");

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void every_word_it_rests_on_stands_in_the_document(String file) throws Exception {
        DemoTerms.Text text =
                new DemoTerms.Text(UUID.randomUUID(), TextOf.document(DemoReading.bytes("terms/" + file), file));
        DemoReading reading = reading(file);
        Stream.of(
                        reading.cells().stream()
                                .filter(cell -> cell.position() != Position.SILENT)
                                .map(DemoReading.Cell::words),
                        reading.promises().stream()
                                .filter(said -> said.promise() != Promise.SILENT)
                                .map(DemoReading.Said::words),
                        reading.traps().stream().map(DemoReading.Found::words),
                        reading.rungs().stream()
                                .filter(rung -> rung.rung().isPresent())
                                .map(DemoReading.Rung::words))
                .flatMap(words -> words)
                .forEach(words -> assertTrue(text.place(words).end() > 0, words));
    }

    @Test
    void the_documents_hold_all_five_traps_and_speak_of_all_six_artefacts() {
        List<DemoReading> readings =
                DOCUMENTS.stream().map(DemoReadingTest::reading).toList();
        assertEquals(
                EnumSet.range(Trap.IMPROVE_SERVICES, Trap.SURVIVAL),
                readings.stream()
                        .flatMap(reading -> reading.traps().stream())
                        .map(DemoReading.Found::trap)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trap.class))));
        assertEquals(
                EnumSet.allOf(Artefact.class),
                readings.stream()
                        .flatMap(reading -> reading.cells().stream())
                        .map(DemoReading.Cell::artefact)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Artefact.class))));
        assertEquals(
                Set.of("pdf", "txt", "docx", "md", "html"),
                DOCUMENTS.stream()
                        .map(file -> file.substring(file.lastIndexOf('.') + 1))
                        .collect(Collectors.toSet()));
    }

    @Test
    void the_schedule_settles_every_promise() {
        List<DemoReading.Said> promises = reading("rights-schedule.md").promises();
        for (Restriction restriction : Restriction.values()) {
            Set<Artefact> settled = promises.stream()
                    .filter(said -> said.restriction() == restriction && said.promise() == Promise.PROMISED)
                    .flatMap(said -> said.artefacts().stream())
                    .collect(Collectors.toSet());
            assertEquals(
                    Arrays.stream(Artefact.values())
                            .filter(restriction::mattersFor)
                            .collect(Collectors.toSet()),
                    settled,
                    restriction::name);
        }
    }

    private static DemoReading reading(String file) {
        return DemoReading.of(file.substring(0, file.lastIndexOf('.')));
    }
}
