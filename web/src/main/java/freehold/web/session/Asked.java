package freehold.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/**
 * Which path a request asks for, in the two readings that must agree for a path to be public.
 *
 * @param raw as it came, below the context
 * @param read as the container understood it
 */
record Asked(String raw, String read) {
    static Asked of(HttpServletRequest request) {
        String context = Objects.requireNonNullElse(request.getContextPath(), "");
        String uri = request.getRequestURI();
        String read = Objects.requireNonNullElse(request.getServletPath(), "")
                + Objects.requireNonNullElse(request.getPathInfo(), "");
        return new Asked(uri.startsWith(context) ? uri.substring(context.length()) : uri, read.isEmpty() ? "/" : read);
    }

    boolean is(String path) {
        return raw.equals(path);
    }

    boolean isPublic() {
        return PublicPaths.isPublic(raw, read);
    }

    boolean isResource() {
        return PublicPaths.isResource(raw, read);
    }

    Unauthenticated unauthenticated(HttpServletRequest request) {
        return new Unauthenticated(
                request.getMethod(),
                "partial/ajax".equals(request.getHeader("Faces-Request")),
                request.getHeader("Sec-Fetch-Mode"),
                ReturnPath.of(raw, request.getQueryString()),
                request.getHeader("Referer"));
    }
}
