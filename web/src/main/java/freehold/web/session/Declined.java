package freehold.web.session;

/** Keycloak answered, and the answer is no login. */
final class Declined extends Exception {
    private static final long serialVersionUID = 1;

    /** Why, each with its own page. */
    enum Reason {
        /** Keycloak refused, or what it sent does not hold. */
        REFUSED,
        /** The person belongs to no organisation the portal knows. */
        NO_ORGANISATION,
        /** The person belongs to several and did not choose one. */
        SEVERAL_ORGANISATIONS
    }

    private final Reason reason;

    Declined(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Declined(Reason reason, Throwable cause) {
        super(cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
