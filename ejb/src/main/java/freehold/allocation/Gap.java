package freehold.allocation;

/** How a cell stands against the playbook. */
public enum Gap {
    MET,
    COMPROMISE,
    GAP,
    SILENT,
    UNREAD;

    /** Whether nothing is left to negotiate. */
    public boolean closed() {
        return this == MET || this == COMPROMISE;
    }
}
