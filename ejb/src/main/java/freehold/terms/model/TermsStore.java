package freehold.terms.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps documents, their versions, what was read of them, and findings. */
public interface TermsStore {
    /** Keeps a new document. */
    void add(TermsDocument document);

    /** Keeps a new version. */
    void add(DocumentVersion version);

    /** Keeps a part of an original, and lets go of it in memory. */
    void add(OriginalChunk chunk);

    /** Keeps what was read, in place of what an earlier reading left. */
    void keepReading(ReadText text, List<Clause> clauses);

    /** Keeps a new finding. */
    void add(Finding finding);

    /** Lets a finding go. */
    void remove(Finding finding);

    /** The document, if it is of the deal. */
    Optional<TermsDocument> document(UUID deal, UUID id);

    /** The deal's documents by title, each with its versions, newest first; in one statement. */
    Map<TermsDocument, List<DocumentVersion>> documents(UUID deal);

    /** The version, if it is of the deal. */
    Optional<DocumentVersion> version(UUID deal, UUID id);

    /** All versions of the deal's documents, newest first. */
    List<DocumentVersion> versions(UUID deal);

    /** A part of an original; empty past the last. */
    Optional<byte[]> chunk(UUID version, int ordinal);

    /** Lets an original go. */
    void removeChunks(UUID version);

    /** What was read of a version. */
    Optional<String> text(UUID version);

    /** The clauses of a version, in order. */
    List<Clause> clauses(UUID version);

    /** The finding, if it is of the deal. */
    Optional<Finding> finding(UUID deal, UUID id);

    /** The deal's findings, oldest first. */
    List<Finding> findings(UUID deal);
}
