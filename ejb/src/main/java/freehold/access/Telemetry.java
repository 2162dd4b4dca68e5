package freehold.access;

import freehold.access.model.StatementRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Figures about the portal itself; nothing in them belongs to a client. */
@ApplicationScoped
public class Telemetry {
    private final StatementRegister statements;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Telemetry() {
        this(null);
    }

    @Inject
    public Telemetry(StatementRegister statements) {
        this.statements = statements;
    }

    /** Statements sent to the database since the start. */
    public long statementsSent() {
        return statements.sent();
    }
}
