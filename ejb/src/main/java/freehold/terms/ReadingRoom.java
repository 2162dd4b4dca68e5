package freehold.terms;

import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.deal.Chronicle;
import freehold.journal.Act;
import freehold.shared.Refused;
import freehold.terms.model.Clause;
import freehold.terms.model.DocumentVersion;
import freehold.terms.model.ReadText;
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
    private final Chronicle chronicle;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected ReadingRoom() {
        this(null, null, null);
    }

    @Inject
    public ReadingRoom(Gate gate, TermsStore terms, Chronicle chronicle) {
        this.gate = gate;
        this.terms = terms;
        this.chronicle = chronicle;
    }

    /**
     * Takes a version up: lays its original out as a file for the reader.
     *
     * @return the file's name as it was uploaded
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER})
    public String takeUp(UUID deal, UUID id, Path file) throws IOException {
        gate.enter(deal);
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
        return version.fileName();
    }

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
        chronicle.material(Act.TERMS_READ, version.client(), deal, version.fileName());
    }
}
