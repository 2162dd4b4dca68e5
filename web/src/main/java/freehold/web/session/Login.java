package freehold.web.session;

import freehold.access.Proof;
import freehold.access.Role;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in, as Keycloak vouched for them last. It lives in the HTTP session and is replaced as a whole.
 *
 * @param person Keycloak's subject
 * @param username what they type to sign in
 * @param name as others read it
 * @param email where they get mail, if known
 * @param organisation whom they act for
 * @param roles the roles of the portal that count in that organisation, by name; what else Keycloak tells is left out
 * @param authenticatedAt when they last proved who they are, for whatever reason
 * @param proof what they proved it for, if a fresh login was asked for something
 * @param session Keycloak's number of their session there, if it told
 * @param language one of those the portal speaks
 * @param since when this session of the portal began
 * @param tokens what ties it to Keycloak
 */
public record Login(
        UUID person,
        String username,
        String name,
        @Nullable String email,
        Membership organisation,
        Set<String> roles,
        Instant authenticatedAt,
        @Nullable Proof proof,
        @Nullable String session,
        Locale language,
        Instant since,
        Tokens tokens)
        implements Serializable {
    public Login {
        roles = roles.stream()
                .filter(held -> Role.ofName(held)
                        .filter(role -> role.heldIn(organisation.practice()))
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same login with other tokens. */
    Login with(Tokens other) {
        return made(proof, since, other);
    }

    /** The same login, with what it proved. */
    Login with(Proof given) {
        return made(given, since, tokens);
    }

    /** The same login as a session that began earlier. */
    Login since(Instant began) {
        return made(proof, began, tokens);
    }

    /** The same login as going on from an earlier one: since when, and what was proved, stay. */
    Login after(Login earlier) {
        return made(earlier.proof, earlier.since, tokens);
    }

    private Login made(@Nullable Proof given, Instant began, Tokens held) {
        return new Login(
                person,
                username,
                name,
                email,
                organisation,
                roles,
                authenticatedAt,
                given,
                session,
                language,
                began,
                held);
    }
}
