package freehold.web.session;

import freehold.web.session.Declined.Reason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The plain pages of the login. They need neither a session nor Faces nor the database, so that they work when the rest
 * does not, and hold no script.
 */
enum Notice {
    /** Keycloak does not answer. */
    UNREACHABLE(HttpServletResponse.SC_SERVICE_UNAVAILABLE, Way.TRY_AGAIN),
    /** Keycloak refused, or the person broke off. */
    DECLINED(HttpServletResponse.SC_FORBIDDEN, Way.TRY_AGAIN),
    /** Came back from a login that this browser did not begin, or too late. */
    STRAY(HttpServletResponse.SC_BAD_REQUEST, Way.TRY_AGAIN),
    /** Belongs to no organisation of the portal. */
    NO_ORGANISATION(HttpServletResponse.SC_FORBIDDEN, Way.AS_SOMEBODY_ELSE),
    /** Belongs to several organisations and did not choose. */
    SEVERAL_ORGANISATIONS(HttpServletResponse.SC_FORBIDDEN, Way.AS_SOMEBODY_ELSE),
    /** Proved to be somebody else than the one whose session it was. */
    OTHER_PERSON(HttpServletResponse.SC_FORBIDDEN, Way.AS_SOMEBODY_ELSE),
    /** Asks whether to sign out. */
    LOGOUT(HttpServletResponse.SC_OK, Way.SIGN_OUT),
    /** A logout that another site tried to start. */
    FOREIGN_LOGOUT(HttpServletResponse.SC_FORBIDDEN, Way.SIGN_OUT),
    /** Signed out here; on the way to Keycloak's logout. */
    LEAVING(HttpServletResponse.SC_OK, Way.GO_ON),
    /** Signed out. */
    LOGGED_OUT(HttpServletResponse.SC_OK, Way.TRY_AGAIN),
    /** Signed out here, while Keycloak could not be told. */
    LOGGED_OUT_HERE(HttpServletResponse.SC_OK, Way.TRY_AGAIN);

    /** What the page offers to do next. */
    private enum Way {
        TRY_AGAIN,
        AS_SOMEBODY_ELSE,
        SIGN_OUT,
        GO_ON
    }

    private static final String STYLE = "/jakarta.faces.resource/css/freehold.css.xhtml?ln=freehold";

    private final int status;
    private final Way way;

    Notice(int status, Way way) {
        this.status = status;
        this.way = way;
    }

    /** The page for a login that was declined. */
    static Notice of(Reason reason) {
        return switch (reason) {
            case REFUSED -> DECLINED;
            case NO_ORGANISATION -> NO_ORGANISATION;
            case SEVERAL_ORGANISATIONS -> SEVERAL_ORGANISATIONS;
        };
    }

    /** Writes the page; what it offers leads to a page of the portal. */
    void answer(HttpServletRequest request, HttpServletResponse response, ReturnPath to) throws IOException {
        Locale language = Languages.of(request.getLocale());
        String target = URLEncoder.encode(to.value(), StandardCharsets.UTF_8);
        String offer =
                switch (way) {
                    case TRY_AGAIN -> link("/login?to=" + target, language);
                    case AS_SOMEBODY_ELSE -> link("/login?fresh=1&to=" + target, language);
                    case SIGN_OUT ->
                        "<form method=\"post\" action=\"/logout\"><button class=\"btn go\">" + text("offer", language)
                                + "</button></form>";
                    case GO_ON -> "";
                };
        write(response, language, offer);
    }

    /** Writes the page and lets the browser go on to an address by itself, or by a link where it does not. */
    void leaveFor(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        Locale language = Languages.of(request.getLocale());
        response.setHeader("Refresh", "0;url=" + address);
        write(response, language, link(address, language));
    }

    private void write(HttpServletResponse response, Locale language, String offer) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "15");
        }
        String title = text("title", language);
        response.getWriter()
                .write(String.format(
                        Locale.ROOT,
                        """
                        <!DOCTYPE html>
                        <html lang="%s"><head><meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>%s · Freehold</title><link rel="stylesheet" href="%s"></head>
                        <body><header class="top"><a class="brand" href="/">Freehold</a></header>
                        <main class="wrap"><h1>%s</h1><p>%s</p>%s</main></body></html>
                        """,
                        language.toLanguageTag(),
                        title,
                        STYLE,
                        title,
                        text("what", language),
                        offer));
    }

    private String link(String address, Locale language) {
        return "<p><a class=\"btn go\" href=\"" + Markup.escape(address) + "\">" + text("offer", language) + "</a></p>";
    }

    private String text(String facet, Locale language) {
        String key = "session.page." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + facet;
        return Markup.escape(ResourceBundle.getBundle(
                        "freehold.web.session.text",
                        language,
                        Notice.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key));
    }
}
