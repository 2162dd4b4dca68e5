package freehold.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The person behind a request, as their login said.
 *
 * @param person Keycloak's subject
 * @param name as others read it
 * @param organisation the organisation chosen at login: a client, or the practice
 * @param organisationName as others read it
 * @param practice whether that organisation is the practice
 * @param roles as granted in Keycloak; those that do not count in this organisation are left out
 * @param authenticatedAt when they last proved who they are, for whatever reason
 * @param proof what they proved it for, when an act asked for it
 */
public record Caller(
        UUID person,
        String name,
        UUID organisation,
        String organisationName,
        boolean practice,
        Set<Role> roles,
        Instant authenticatedAt,
        Optional<Proof> proof) {
    public Caller {
        roles = roles.stream().filter(role -> role.heldIn(practice)).collect(Collectors.toUnmodifiableSet());
    }

    /** Someone who logged in, and was not asked to prove anything since. */
    public Caller(
            UUID person,
            String name,
            UUID organisation,
            String organisationName,
            boolean practice,
            Set<Role> roles,
            Instant authenticatedAt) {
        this(person, name, organisation, organisationName, practice, roles, authenticatedAt, Optional.empty());
    }

    /** The same person, who has just proved who they are for one act. */
    public Caller with(Proof given) {
        return new Caller(
                person, name, organisation, organisationName, practice, roles, given.at(), Optional.of(given));
    }

    /** Whether the person holds the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
