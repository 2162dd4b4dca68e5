package freehold.terms;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.deal.Chronicle;
import freehold.deal.Deals;
import freehold.journal.Act;
import freehold.shared.Hash;
import freehold.shared.Refused;
import freehold.terms.model.Clause;
import freehold.terms.model.DocumentVersion;
import freehold.terms.model.DocumentVersion.Original;
import freehold.terms.model.OriginalChunk;
import freehold.terms.model.TermsDocument;
import freehold.terms.model.TermsStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes the vendor's documents in and hands them out again, as they came and as they were read. */
@Gated
@Stateless
public class Documents {
    private static final int CHUNK = 1024 * 1024;

    private final Gate gate;
    private final Deals deals;
    private final TermsStore terms;
    private final Chronicle chronicle;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Documents() {
        this(null, null, null, null);
    }

    @Inject
    public Documents(Gate gate, Deals deals, TermsStore terms, Chronicle chronicle) {
        this.gate = gate;
        this.deals = deals;
        this.terms = terms;
        this.chronicle = chronicle;
    }

    /**
     * Takes a document in, byte for byte. Refused when empty or larger than 50 MB; whether it can be read shows later.
     * Of two new versions that arrive at once each gets a number of its own, in the order in which they are all here.
     *
     * @return the receipt, with the SHA-256 of what arrived
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER})
    public VersionSheet upload(UploadTerms command, InputStream content) {
        Caller caller = gate.enter(command.deal());
        UUID client = deals.clientOfOpen(command.deal());
        Optional<TermsDocument> known =
                command.document().map(id -> terms.document(command.deal(), id).orElseThrow(Documents::unknown));
        UUID id = UUID.randomUUID();
        Original original = receive(
                content, (ordinal, bytes) -> terms.add(new OriginalChunk(client, command.deal(), id, ordinal, bytes)));
        // Only now that all of it is here: an upload may take minutes, and whoever else works the deal waits for this.
        deals.hold(command.deal());
        TermsDocument document = known.orElseGet(() -> newDocument(client, command));
        int number = 1
                + (int) terms.versions(command.deal()).stream()
                        .filter(version -> version.document().equals(document.id()))
                        .count();
        DocumentVersion version =
                new DocumentVersion(id, document, number, command.fileName(), original, caller.name(), chronicle.now());
        terms.add(version);
        chronicle.material(
                Act.TERMS_UPLOADED,
                client,
                command.deal(),
                document.title() + " " + number + ", SHA-256 " + original.sha256());
        return sheet(document.title(), version);
    }

    private TermsDocument newDocument(UUID client, UploadTerms command) {
        TermsDocument document = new TermsDocument(client, command.deal(), command.title());
        terms.add(document);
        return document;
    }

    private static Original receive(InputStream content, ChunkSink sink) {
        MessageDigest digest = Hash.sha256();
        long size = 0;
        try {
            int ordinal = 0;
            for (byte[] part = content.readNBytes(CHUNK); part.length > 0; part = content.readNBytes(CHUNK)) {
                size += part.length;
                if (size > UploadTerms.LARGEST) {
                    throw Refused.because("terms.refusal.large", UploadTerms.LARGEST / CHUNK);
                }
                digest.update(part);
                sink.take(ordinal++, part);
            }
        } catch (IOException e) {
            throw Refused.because("terms.refusal.broke-off");
        }
        if (size == 0) {
            throw Refused.because("terms.refusal.empty");
        }
        return new Original(size, Hash.hex(digest));
    }

    private interface ChunkSink {
        void take(int ordinal, byte[] bytes);
    }

    /** The deal's documents with all their versions. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public List<DocumentSheet> list(UUID deal) {
        gate.enter(deal);
        return terms.documents(deal).entrySet().stream()
                .map(document -> new DocumentSheet(
                        document.getKey().id(),
                        document.getKey().title(),
                        document.getValue().stream()
                                .map(version -> sheet(document.getKey().title(), version))
                                .toList()))
                .toList();
    }

    /** One version: its receipt, and how far its reading has come. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public VersionSheet version(UUID deal, UUID id) {
        gate.enter(deal);
        DocumentVersion version = find(deal, id);
        return sheet(titleOf(version), version);
    }

    /** A version as it was read. Refused while it has not been. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public ReadingSheet reading(UUID deal, UUID id) {
        gate.enter(deal);
        DocumentVersion version = find(deal, id);
        String text = terms.text(id).orElseThrow(() -> Refused.because("terms.refusal.unread"));
        return new ReadingSheet(
                sheet(titleOf(version), version),
                text,
                terms.clauses(id).stream().map(Clause::span).toList());
    }

    /**
     * Hands an original out as it came; journalled. Its bytes follow by {@link #part}. Refused when it was discarded.
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public VersionSheet download(UUID deal, UUID id) {
        gate.enter(deal);
        DocumentVersion version = find(deal, id);
        if (version.discarded()) {
            throw Refused.because("terms.refusal.discarded");
        }
        chronicle.minor(Act.ORIGINAL_DOWNLOADED, version.client(), deal, version.fileName());
        return sheet(titleOf(version), version);
    }

    /** A megabyte of an original, from 0; empty past its end. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public Optional<byte[]> part(UUID deal, UUID id, int ordinal) {
        gate.enter(deal);
        return terms.chunk(find(deal, id).id(), ordinal);
    }

    /**
     * Lets go of an original that cannot be read; name, size and hash stay. The version before it is in force again, so
     * this changes what a briefing says.
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER})
    public void discard(UUID deal, UUID id) {
        gate.enter(deal);
        DocumentVersion version = find(deal, id);
        version.discard();
        terms.removeChunks(id);
        chronicle.material(Act.TERMS_DISCARDED, version.client(), deal, version.fileName());
    }

    private DocumentVersion find(UUID deal, UUID id) {
        return terms.version(deal, id).orElseThrow(Documents::unknown);
    }

    private String titleOf(DocumentVersion version) {
        return terms.document(version.deal(), version.document())
                .map(TermsDocument::title)
                .orElseThrow(Documents::unknown);
    }

    static Refused unknown() {
        return Refused.because("terms.refusal.unknown");
    }

    static VersionSheet sheet(String title, DocumentVersion version) {
        return new VersionSheet(
                version.id(),
                version.document(),
                title,
                version.number(),
                version.fileName(),
                version.size(),
                version.sha256(),
                version.uploadedByName(),
                version.uploadedAt(),
                version.reading(),
                version.readingSince(),
                version.unreadable(),
                version.format(),
                version.pages(),
                version.discarded());
    }
}
