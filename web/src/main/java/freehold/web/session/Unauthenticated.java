package freehold.web.session;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A request that needs a login and has none, and what to answer it: a page is asked for again after the login, a form
 * leads back to its page, a script's request tells the script to go there. The last two mark the page, so that it can
 * say that what was sent did not arrive.
 *
 * @param method of HTTP
 * @param partial whether Faces' script sent it
 * @param mode Sec-Fetch-Mode, if the browser tells
 * @param here the page of the request
 * @param referer the page it was sent from, if the browser tells
 */
record Unauthenticated(
        String method,
        boolean partial,
        @Nullable String mode,
        ReturnPath here,
        @Nullable String referer) {

    /** What to answer. */
    sealed interface Answer {}

    /** Send the browser to the login and afterwards to the page. */
    record SignIn(ReturnPath to) implements Answer {}

    /** Send the browser to the page, by a redirect. */
    record Back(ReturnPath to) implements Answer {}

    /** Tell Faces' script to go to the page. */
    record BackByScript(ReturnPath to) implements Answer {}

    /** Nobody would follow a redirect: a picture, another script, another method. */
    record Refuse() implements Answer {}

    Answer answer(PortalSettings settings) {
        if (partial) {
            return new BackByScript(sentFrom(settings).expired());
        }
        return switch (method) {
            case "GET", "HEAD" -> isNavigation() ? new SignIn(here) : new Refuse();
            case "POST" -> isNavigation() ? new Back(here.expired()) : new Refuse();
            default -> new Refuse();
        };
    }

    private boolean isNavigation() {
        return mode == null || mode.equals("navigate");
    }

    private ReturnPath sentFrom(PortalSettings settings) {
        if (referer == null) {
            return here;
        }
        try {
            URI page = new URI(referer);
            return settings.isOurs(page) && page.getRawPath() != null
                    ? ReturnPath.of(page.getRawPath().isEmpty() ? "/" : page.getRawPath(), page.getRawQuery())
                    : here;
        } catch (URISyntaxException e) {
            return here;
        }
    }
}
