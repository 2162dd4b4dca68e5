package freehold.web.session;

import java.util.List;
import java.util.Set;

/**
 * The few paths that need no login; every other one does. A path counts as public only when it is written plainly, that
 * is when the raw path is what the container made of it: a trick (a path parameter, a doubled or encoded slash, a dot
 * segment) can therefore only lead to the login, never around it.
 */
public final class PublicPaths {
    private static final Set<String> EXACT = Set.of(
            "/index",
            "/index.xhtml",
            "/index.html",
            "/callback",
            "/logged-out",
            "/health",
            "/metrics",
            "/openapi",
            "/backchannel-logout");
    private static final Set<String> START = Set.of("/", "/index", "/index.xhtml", "/index.html");
    private static final List<String> BELOW = List.of("/health/", "/metrics/", "/openapi/", "/error/");
    private static final String RESOURCES = "/jakarta.faces.resource/";

    private PublicPaths() {}

    /**
     * Whether anybody may ask for it.
     *
     * @param raw the path as it came, below the context
     * @param read the same path as the container decoded and normalised it to find who answers
     */
    public static boolean isPublic(String raw, String read) {
        return isStart(raw, read)
                || (isPlainly(raw, read) && (EXACT.contains(raw) || isResource(raw, read) || isBelow(raw)));
    }

    /** Whether it is a style sheet, script, font or picture, which is the same for everybody. */
    public static boolean isResource(String raw, String read) {
        return isPlainly(raw, read) && raw.startsWith(RESOURCES);
    }

    /** The container reads the bare address as its welcome page. */
    private static boolean isStart(String raw, String read) {
        return raw.equals("/") && START.contains(read);
    }

    /** Written as it is read; a page's address lacks the ending of the file the container reads it as. */
    private static boolean isPlainly(String raw, String read) {
        return (raw.equals(read) || read.equals(raw + ".xhtml")) && raw.indexOf('%') < 0 && PlainPaths.isPlain(raw);
    }

    private static boolean isBelow(String raw) {
        return BELOW.stream().anyMatch(raw::startsWith);
    }
}
