package freehold.terms;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.deal.Chronicle;
import freehold.journal.Act;
import freehold.shared.Refused;
import freehold.terms.model.Clause;
import freehold.terms.model.DocumentVersion;
import freehold.terms.model.ReadText;
import freehold.terms.model.RuleBook;
import freehold.terms.model.RuleBookStore;
import freehold.terms.model.TermsDocument;
import freehold.terms.model.TermsStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The two ends of a reading that touch the database; between them nothing is locked and nothing waits. */
@Gated
@Stateless
public class ReadingRoom {
    private final Gate gate;
    private final TermsStore terms;
    private final ReadTerms readers;
    private final RuleBookStore rules;
    private final Chronicle chronicle;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected ReadingRoom() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReadingRoom(Gate gate, TermsStore terms, ReadTerms readers, RuleBookStore rules, Chronicle chronicle) {
        this.gate = gate;
        this.terms = terms;
        this.readers = readers;
        this.rules = rules;
        this.chronicle = chronicle;
    }

    /**
     * Takes a version up: lays its original out as a file for the reader.
     *
     * @return what it is to be read as
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER})
    public TakenUp takeUp(UUID deal, UUID id, Path file) throws IOException {
        Caller caller = gate.enter(deal);
        DocumentVersion version = terms.version(deal, id).orElseThrow(Documents::unknown);
        if (version.discarded()) {
            throw Refused.because("terms.refusal.discarded");
        }
        version.takenUp(chronicle.now());
        try (OutputStream out = Files.newOutputStream(file)) {
            int ordinal = 0;
            for (Optional<byte[]> part = terms.chunk(id, ordinal);
                    part.isPresent();
                    part = terms.chunk(id, ++ordinal)) {
                out.write(part.get());
            }
        }
        return new TakenUp(version.fileName(), rulesFor(caller));
    }

    /**
     * How a version is to be read.
     *
     * @param fileName as it was uploaded
     * @param rules what the practice adds to the rule book; empty for nothing
     */
    public record TakenUp(String fileName, String rules) {}

    /** Keeps what the reader said. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER})
    public void keep(UUID deal, UUID id, ReaderAnswer answer) {
        gate.enter(deal);
        DocumentVersion version = terms.version(deal, id).orElseThrow(Documents::unknown);
        if (answer.refusal().isPresent() || answer.format().isEmpty()) {
            Unreadable why = answer.refusal().orElse(Unreadable.BROKEN);
            version.cannotBeRead(why);
            chronicle.minor(
                    Act.TERMS_UNREADABLE,
                    version.client(),
                    deal,
                    version.fileName() + ": {terms.unreadable." + why + "}");
            return;
        }
        version.read(answer.format().get(), answer.pages());
        List<ClauseSpan> spans = answer.clauses();
        terms.keepReading(
                new ReadText(version, answer.text()),
                IntStream.range(0, spans.size())
                        .mapToObj(ordinal -> new Clause(version, ordinal, spans.get(ordinal)))
                        .toList());
        readers.read(deal, Documents.sheet(titleOf(version), version), answer);
        chronicle.material(Act.TERMS_READ, version.client(), deal, version.fileName());
    }

    /** Whoever has a document read, it is by the rules of the practice; nobody but the reader learns them by it. */
    private String rulesFor(Caller caller) {
        return (caller.practice() ? rules.newest(caller.organisation()) : rules.ofAdvisingPractice())
                .map(RuleBook::text)
                .orElse("");
    }

    private String titleOf(DocumentVersion version) {
        return terms.document(version.deal(), version.document())
                .map(TermsDocument::title)
                .orElseThrow(Documents::unknown);
    }
}
