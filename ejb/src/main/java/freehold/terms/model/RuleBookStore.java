package freehold.terms.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what practices add to the reader's rule book. */
public interface RuleBookStore {
    /** Keeps a new version. */
    void add(RuleBook book);

    /** The practice's newest version. */
    Optional<RuleBook> newest(UUID practice);

    /** All versions of the practice, newest first. */
    List<RuleBook> versions(UUID practice);

    /** The newest version of the practice that advises the caller's organisation. */
    Optional<RuleBook> ofAdvisingPractice();
}
