package freehold.terms;

import java.util.UUID;

/**
 * Told of every version that was read, in the transaction that keeps its text. The suggestion context listens: what the
 * reader recognised waits there for a person's word.
 */
public interface ReadTerms {
    /**
     * A version was read, or read anew.
     *
     * @param version how people read of it
     * @param answer text, clauses and what was made of them
     */
    void read(UUID deal, VersionSheet version, ReaderAnswer answer);
}
