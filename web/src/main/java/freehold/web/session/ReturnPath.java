package freehold.web.session;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page of the portal that a login may lead back to: an absolute path with its query, at most {@value #LONGEST}
 * characters. Everything a browser could read as another host, and the addresses of the login itself, which would go
 * round in circles, lead to the start page instead.
 *
 * @param value path and query, as they stand in the address line
 */
public record ReturnPath(String value) implements Serializable {
    /** Longer addresses are not kept through a login. */
    public static final int LONGEST = 2000;

    private static final String EXPIRED = "expired=1";
    private static final Set<String> CIRCLES =
            Set.of("/login", "/callback", "/logout", "/logged-out", "/backchannel-logout");

    /** The start page. */
    public static final ReturnPath START = new ReturnPath("/");

    public ReturnPath {
        if (!isSafe(value)) {
            throw new IllegalArgumentException("not a page of the portal");
        }
    }

    /** The page a browser asked to be led to; the start page when that is none of ours. */
    public static ReturnPath of(@Nullable String wanted) {
        return wanted != null && isSafe(wanted) ? new ReturnPath(wanted) : START;
    }

    /** The page of a request. */
    public static ReturnPath of(String path, @Nullable String query) {
        return of(query == null || query.isEmpty() ? path : path + "?" + query);
    }

    /** The same page, marked so that it can say that the session had expired. */
    public ReturnPath expired() {
        int query = value.indexOf('?');
        if (query >= 0 && ("&" + value.substring(query + 1) + "&").contains("&" + EXPIRED + "&")) {
            return this;
        }
        return of(value + (query < 0 ? "?" : "&") + EXPIRED);
    }

    private static boolean isSafe(String wanted) {
        int query = wanted.indexOf('?');
        String path = query < 0 ? wanted : wanted.substring(0, query);
        return wanted.length() <= LONGEST
                && wanted.chars().allMatch(c -> c > ' ' && c < 0x7f && "\\\"<>#".indexOf(c) < 0)
                && PlainPaths.isPlain(path)
                && !CIRCLES.contains(path);
    }
}
