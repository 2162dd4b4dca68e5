package freehold.access;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a person may do, as granted in Keycloak. Where they may do it follows from organisation and deal teams. Keycloak
 * grants a role to a person wherever they log in; it counts only in an organisation of the kind that knows it, see
 * {@link #heldIn}.
 */
public enum Role {
    /** Works the deals whose team they are on. */
    ADVISOR(Roles.ADVISOR, true, false),
    /** Besides: opens deals, sets teams, issues briefings, keeps playbooks. */
    LEAD_ADVISOR(Roles.LEAD_ADVISOR, true, false),
    /** Answers intake for their vendors. */
    VENDOR_SPECIALIST(Roles.VENDOR_SPECIALIST, true, false),
    /** Organisations, people, roles; no deal content. */
    PRACTICE_ADMIN(Roles.PRACTICE_ADMIN, true, false),
    /** Their organisation's deals: answer, upload, accept positions. */
    BUYER(Roles.BUYER, false, true),
    /** Reads, and signs off as legal counsel. */
    LEGAL(Roles.LEGAL, false, true),
    /** Reads, and signs off as IP counsel. */
    IP_COUNSEL(Roles.IP_COUNSEL, false, true),
    /** Invites and removes their own people; no deal content. */
    CLIENT_ADMIN(Roles.CLIENT_ADMIN, false, true),
    /** Reads, and exports the journal. */
    AUDITOR(Roles.AUDITOR, true, true);

    private final String roleName;
    private final boolean ofPractice;
    private final boolean ofClients;

    Role(String roleName, boolean ofPractice, boolean ofClients) {
        this.roleName = roleName;
        this.ofPractice = ofPractice;
        this.ofClients = ofClients;
    }

    /**
     * Whether the role counts for somebody who logged in for the practice, or else for a client. Who belongs to both
     * and comes as the client's brings nothing of the practice along.
     */
    public boolean heldIn(boolean practice) {
        return practice ? ofPractice : ofClients;
    }

    /** The name in Keycloak and in {@code @RolesAllowed}. */
    public String roleName() {
        return roleName;
    }

    /** Whether the role lets anybody see deals at all; which ones follows from organisation and deal teams. */
    public boolean seesDeals() {
        return switch (this) {
            case ADVISOR, LEAD_ADVISOR, BUYER, LEGAL, IP_COUNSEL, AUDITOR -> true;
            case VENDOR_SPECIALIST, PRACTICE_ADMIN, CLIENT_ADMIN -> false;
        };
    }

    /** The role of that name; empty for names that are not ours, as other clients' roles are. */
    public static Optional<Role> ofName(String roleName) {
        return Arrays.stream(values())
                .filter(role -> role.roleName.equals(roleName))
                .findFirst();
    }
}
