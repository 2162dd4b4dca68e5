package freehold.web.session;

import java.io.Serializable;
import java.util.UUID;

/**
 * The organisation somebody signed in for.
 *
 * @param tenant the organisation's number in the portal
 * @param alias its short name in Keycloak
 * @param name as people read it
 * @param practice whether it is the practice rather than a client
 */
public record Membership(UUID tenant, String alias, String name, boolean practice) implements Serializable {}
