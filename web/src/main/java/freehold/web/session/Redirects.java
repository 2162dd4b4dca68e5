package freehold.web.session;

import jakarta.servlet.http.HttpServletResponse;

/** Redirects to addresses we made ourselves; the container's own would build them from the Host header. */
final class Redirects {
    private Redirects() {}

    static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", "no-store");
    }
}
