package freehold.shared;

import jakarta.ejb.ApplicationException;

/**
 * The one way a rule says no. Rolls the transaction back, and reaches the page as the sentence of its {@link Refusal},
 * never as a fault.
 */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {
    private final Refusal refusal;
    private boolean journalled;

    public Refused(Refusal refusal) {
        super(refusal.key());
        this.refusal = refusal;
    }

    /** A refusal by key and arguments. */
    public static Refused because(String key, Object... args) {
        return new Refused(Refusal.of(key, args));
    }

    public Refusal refusal() {
        return refusal;
    }

    /**
     * True for the first who asks. Services call services, and each of their gates sees the same refusal pass; the
     * journal wants it once.
     */
    public boolean claimForJournal() {
        boolean first = !journalled;
        journalled = true;
        return first;
    }
}
