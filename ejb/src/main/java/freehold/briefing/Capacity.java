package freehold.briefing;

import freehold.access.Role;

/** In which capacity counsel signs. */
public enum Capacity {
    LEGAL(Role.LEGAL),
    IP(Role.IP_COUNSEL);

    private final Role role;

    Capacity(Role role) {
        this.role = role;
    }

    /** The role that may sign so. */
    public Role role() {
        return role;
    }
}
