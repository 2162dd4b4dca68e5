package freehold.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.deal.Artefact;
import freehold.terms.Recognised.Kind;
import freehold.terms.Recognised.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the portal takes from the reader's JSON, and what it leaves out without losing the rest. */
class ReaderJsonTest {
    private static final String FINDING = """
            {"kind":"TRAP","label":"IMPROVE_SERVICES","clause":1,"start":11,"end":44,"words":[{"start":30,"end":37}],
             "rule":"improve-services","severity":"HIGH","who":"VENDOR","force":"MAY","does":["USE"],
             "what":["OUTPUTS","USAGE"],"purposes":["IMPROVE"],"limits":["OPT_OUT"],
             "days":null,"amount":null,"formula":null}""";

    @TempDir
    private Path folder;

    private ReaderAnswer answer(String findings, String rest) throws IOException {
        return ReaderJson.answer(Files.writeString(
                folder.resolve("answer.json"), """
                {"file":"terms.txt","outcome":"READ","format":"TEXT","pages":null,
                 "text":"1. Content\\nVendor may use Outputs to improve.\\n",
                 "clauses":[{"number":"1","heading":"Content","depth":0,"start":0,"end":11,"parent":null,
                   "artefacts":[],"byDefinition":["INPUTS"]},
                  {"number":"1.1","heading":null,"depth":1,"start":11,"end":46,"parent":0,
                   "artefacts":["OUTPUTS"],"byDefinition":[]}],
                 "findings":[FINDINGS]REST}""".replace("FINDINGS", findings).replace("REST", rest)));
    }

    @Test
    void everything_the_reader_says_arrives() throws IOException {
        ReaderAnswer answer = answer(FINDING, """
                ,"references":[{"clause":1,"start":11,"end":17,"to":0},{"clause":1,"start":11,"end":17,"to":null}],
                "definitions":[{"term":"Content","clause":0,"start":3,"end":10,"includes":["Outputs"],
                  "excludes":["Feedback"],"artefacts":["INPUTS","OUTPUTS"]}],
                "positions":[{"artefact":"OUTPUTS","right":"VENDOR_USE","position":"USED_TO_IMPROVE",
                  "evidence":[{"clause":1,"start":11,"end":44}],"searched":[]},
                 {"artefact":"EMBEDDINGS","right":"OWNERSHIP","position":"SILENT","evidence":[],
                  "searched":["embedding","vector"]}],
                "contradictions":[]""");

        assertEquals(Optional.empty(), answer.refusal());
        assertEquals("1.1", answer.clauses().get(1).number());
        Understanding made = answer.understanding();
        assertEquals(0, made.topics().get(1).parent());
        assertEquals(List.of(Artefact.INPUTS), made.topics().get(0).byDefinition());
        assertEquals(List.of(Artefact.OUTPUTS), made.topics().get(1).artefacts());
        assertEquals(2, made.references().size());
        assertEquals(List.of("Feedback"), made.definitions().get(0).excludes());
        Recognised trap = made.recognised().get(0);
        assertEquals(Kind.TRAP, trap.kind());
        assertEquals(Severity.HIGH, trap.severity());
        assertEquals(List.of(new Span(30, 37)), trap.words());
        assertEquals(Optional.of(Force.MAY), trap.statement().force());
        assertEquals(List.of(Matter.OUTPUTS, Matter.USAGE), trap.statement().what());
        assertEquals(List.of(Artefact.OUTPUTS), trap.statement().artefacts());
        assertEquals(List.of(Limit.OPT_OUT), trap.statement().limits());
        assertEquals(2, made.positions().size());
        assertEquals(List.of("embedding", "vector"), made.positions().get(1).searched());
    }

    @Test
    void what_makes_no_sense_is_left_out_and_the_rest_stays() throws IOException {
        for (String senseless : List.of(
                FINDING.replace("IMPROVE_SERVICES", "NO_SUCH_TRAP"),
                FINDING.replace("\"TRAP\"", "\"PROPHECY\""),
                FINDING.replace("\"HIGH\"", "\"DIRE\""),
                FINDING.replace("\"clause\":1", "\"clause\":7"),
                FINDING.replace("\"end\":44", "\"end\":4400"),
                FINDING.replace("\"rule\":", "\"rules\":"),
                "42")) {
            ReaderAnswer answer = answer(senseless + "," + FINDING, "");

            assertEquals(Optional.empty(), answer.refusal(), senseless);
            assertEquals(1, answer.understanding().recognised().size(), senseless);
        }
    }

    @Test
    void a_word_of_a_rule_book_the_portal_does_not_know_costs_no_finding() throws IOException {
        Recognised trap = answer(
                        FINDING.replace("[\"USE\"]", "[\"USE\",\"TELEPORT\"]").replace("\"OPT_OUT\"", "\"MOON\""), "")
                .understanding()
                .recognised()
                .get(0);

        assertEquals(List.of(Deed.USE), trap.statement().does());
    }

    @Test
    void contradictions_keep_pointing_at_what_they_are_between() throws IOException {
        String senseless = FINDING.replace("IMPROVE_SERVICES", "NO_SUCH_TRAP");
        String contradictions = """
                ,"contradictions":[{"first":1,"second":2,"prevails":2,"by":{"clause":0,"start":0,"end":5}},
                 {"first":0,"second":1,"prevails":null,"by":null}]""";

        List<Contradiction> told = answer(senseless + "," + FINDING + "," + FINDING, contradictions)
                .understanding()
                .contradictions();

        assertEquals(List.of(new Contradiction(0, 1, 1, new Passage(0, 0, 5))), told);
    }

    @Test
    void an_answer_of_the_old_kind_is_read_as_before() throws IOException {
        ReaderAnswer answer = ReaderJson.answer(Files.writeString(
                folder.resolve("old.json"),
                "{\"outcome\":\"READ\",\"format\":\"TEXT\",\"pages\":3,\"text\":\"x\",\"clauses\":[]}"));

        assertEquals(3, answer.pages());
        assertTrue(answer.understanding().recognised().isEmpty());
    }

    @Test
    void what_is_no_answer_is_a_broken_one() throws IOException {
        for (String nonsense : List.of("", "[]", "{\"outcome\":\"READ\"}", "{\"reason\":\"TIRED\"}")) {
            assertEquals(
                    Optional.of(Unreadable.BROKEN),
                    ReaderJson.answer(Files.writeString(folder.resolve("no.json"), nonsense))
                            .refusal(),
                    nonsense);
        }
    }
}
