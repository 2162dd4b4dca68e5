package freehold.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns {@code ?lang=de} into a cookie and leads back to the same page without it, so that addresses people share say
 * nothing about their language.
 */
@WebFilter(filterName = "languageSwitch", urlPatterns = "/*", asyncSupported = true)
public class LanguageSwitch extends HttpFilter {
    static final String COOKIE = "freehold-lang";
    private static final String PARAMETER = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Language> chosen = request.getMethod().equals("GET")
                ? asked(request.getQueryString()).flatMap(Language::ofTag)
                : Optional.empty();
        if (chosen.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Cookie cookie = new Cookie(COOKIE, chosen.get().tag());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setSecure(request.isSecure());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        String rest = without(request.getQueryString());
        response.sendRedirect(here(request.getRequestURI()) + (rest.isEmpty() ? "" : "?" + rest));
    }

    /** The address of the page the person is on, in that language; the page's own address where an error is shown. */
    static String linkTo(Language language, HttpServletRequest request) {
        String uri = original(request, RequestDispatcher.ERROR_REQUEST_URI)
                .or(() -> original(request, RequestDispatcher.FORWARD_REQUEST_URI))
                .orElse(request.getRequestURI());
        String query = original(request, RequestDispatcher.FORWARD_QUERY_STRING).orElse(request.getQueryString());
        String rest = without(query);
        return here(uri) + "?" + (rest.isEmpty() ? "" : rest + "&") + PARAMETER + "=" + language.tag();
    }

    private static Optional<String> original(HttpServletRequest request, String attribute) {
        return Optional.ofNullable((String) request.getAttribute(attribute));
    }

    /** One leading slash only: with two, a browser would read the path as another host. */
    private static String here(String uri) {
        return "/" + uri.replaceAll("^[/\\\\]+", "");
    }

    private static Optional<String> asked(@Nullable String query) {
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&", -1))
                        .filter(pair -> pair.startsWith(PARAMETER + "="))
                        .map(pair -> pair.substring(PARAMETER.length() + 1))
                        .findFirst();
    }

    private static String without(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(pair -> !pair.startsWith(PARAMETER + "="))
                        .collect(Collectors.joining("&"));
    }
}
