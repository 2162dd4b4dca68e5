package freehold.access;

/** The names of the roles as Keycloak and {@code @RolesAllowed} write them. */
public final class Roles {
    public static final String ADVISOR = "advisor";
    public static final String LEAD_ADVISOR = "lead-advisor";
    public static final String VENDOR_SPECIALIST = "vendor-specialist";
    public static final String PRACTICE_ADMIN = "practice-admin";
    public static final String BUYER = "buyer";
    public static final String LEGAL = "legal";
    public static final String IP_COUNSEL = "ip-counsel";
    public static final String CLIENT_ADMIN = "client-admin";
    public static final String AUDITOR = "auditor";

    private Roles() {}
}
