package freehold.access.model;

/** Counts what the portal sends to its database. */
public interface StatementRegister {
    /** Statements since the start, the settings of the walls among them. */
    long sent();
}
