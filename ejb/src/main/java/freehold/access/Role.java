package freehold.access;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do, as granted in Keycloak. Where they may do it follows from organisation and deal teams. */
public enum Role {
    /** Works the deals whose team they are on. */
    ADVISOR(Roles.ADVISOR),
    /** Besides: opens deals, sets teams, issues briefings, keeps playbooks. */
    LEAD_ADVISOR(Roles.LEAD_ADVISOR),
    /** Answers intake for their vendors. */
    VENDOR_SPECIALIST(Roles.VENDOR_SPECIALIST),
    /** Organisations, people, roles; no deal content. */
    PRACTICE_ADMIN(Roles.PRACTICE_ADMIN),
    /** Their organisation's deals: answer, upload, accept positions. */
    BUYER(Roles.BUYER),
    /** Reads, and signs off as legal counsel. */
    LEGAL(Roles.LEGAL),
    /** Reads, and signs off as IP counsel. */
    IP_COUNSEL(Roles.IP_COUNSEL),
    /** Invites and removes their own people; no deal content. */
    CLIENT_ADMIN(Roles.CLIENT_ADMIN),
    /** Reads, and exports the journal. */
    AUDITOR(Roles.AUDITOR);

    private final String roleName;

    Role(String roleName) {
        this.roleName = roleName;
    }

    /** The name in Keycloak and in {@code @RolesAllowed}. */
    public String roleName() {
        return roleName;
    }

    /** The role of that name; empty for names that are not ours, as other clients' roles are. */
    public static Optional<Role> ofName(String roleName) {
        return Arrays.stream(values())
                .filter(role -> role.roleName.equals(roleName))
                .findFirst();
    }
}
