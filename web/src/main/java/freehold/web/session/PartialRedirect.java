package freehold.web.session;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The answer that makes Faces' script leave for another page. */
final class PartialRedirect {
    private PartialRedirect() {}

    static void answer(HttpServletResponse response, String address) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body(address));
    }

    static String body(String address) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + Markup.escape(address)
                + "\"></redirect></partial-response>";
    }
}
