package freehold.web.session;

import freehold.web.session.Declined.Reason;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Login} out of the claims of a valid identity token. */
final class LoginClaims {
    private final Map<String, Object> claims;

    LoginClaims(Map<String, Object> claims) {
        this.claims = claims;
    }

    /** Who signed in. Declined when the subject is no UUID or when they act for no single organisation. */
    Login login(Instant now, Tokens tokens) throws Declined {
        UUID person = uuid(text("sub"));
        if (person == null) {
            throw new Declined(Reason.REFUSED, "the subject is not a UUID");
        }
        String username = Objects.requireNonNullElse(text("preferred_username"), person.toString());
        return new Login(
                person,
                username,
                Objects.requireNonNullElse(text("name"), username),
                text("email"),
                membership(),
                roles(),
                authenticatedAt(now),
                null,
                text("sid"),
                Languages.of(text("locale")),
                now,
                tokens);
    }

    /** When they proved who they are; null when the token does not tell. */
    static @Nullable Instant authenticatedAt(Map<String, Object> claims) {
        Object at = claims.get("auth_time");
        if (at instanceof Date date) {
            return date.toInstant();
        }
        return at instanceof Number seconds ? Instant.ofEpochSecond(seconds.longValue()) : null;
    }

    private Instant authenticatedAt(Instant now) {
        Instant at = authenticatedAt(claims);
        // Unknown counts as long ago: signing then asks for a new proof.
        return at == null ? Instant.EPOCH : at.isAfter(now) ? now : at;
    }

    private Set<String> roles() {
        return claims.get("groups") instanceof Collection<?> groups
                ? groups.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private Membership membership() throws Declined {
        List<Membership> known = claims.get("organization") instanceof Map<?, ?> organisations
                ? organisations.entrySet().stream()
                        .map(entry -> membership(String.valueOf(entry.getKey()), entry.getValue()))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
        if (known.isEmpty()) {
            throw new Declined(Reason.NO_ORGANISATION, "no organisation with a tenant");
        }
        if (known.size() > 1) {
            throw new Declined(Reason.SEVERAL_ORGANISATIONS, "several organisations, none chosen");
        }
        return known.get(0);
    }

    private static @Nullable Membership membership(String alias, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> facts)) {
            return null;
        }
        UUID tenant = uuid(attribute(facts, "tenant"));
        String kind = attribute(facts, "kind");
        // An organisation that does not say what it is gets the smaller rights: those of a client.
        return tenant == null
                ? null
                : new Membership(
                        tenant,
                        alias,
                        Objects.requireNonNullElse(attribute(facts, "name"), alias),
                        "practice".equals(kind));
    }

    /** Attributes come as lists of one; a plain text is understood as well. */
    private static @Nullable String attribute(Map<?, ?> facts, String name) {
        Object value = facts.get(name);
        if (value instanceof List<?> values) {
            value = values.isEmpty() ? null : values.get(0);
        }
        return value instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    private @Nullable String text(String claim) {
        return claims.get(claim) instanceof String text && !text.isBlank() ? text : null;
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.length() != 36 ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
