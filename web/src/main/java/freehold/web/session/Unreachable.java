package freehold.web.session;

/** Keycloak did not answer, or answered that it cannot now. */
final class Unreachable extends Exception {
    private static final long serialVersionUID = 1;

    Unreachable(Throwable cause) {
        super(cause);
    }

    Unreachable(String detail) {
        super(detail);
    }
}
