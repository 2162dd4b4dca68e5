package freehold.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where an expired page leads back to: a page of this portal, or the start when it was none. */
@Named("back")
@RequestScoped
public class BackBean {
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,2000}");

    private final @Nullable HttpServletRequest request;

    /** For the container's proxy. */
    protected BackBean() {
        this.request = null;
    }

    @Inject
    public BackBean(HttpServletRequest request) {
        this.request = request;
    }

    /** An address within the portal. */
    public String getLink() {
        String asked = request == null ? null : request.getParameter("back");
        return ownPage(asked) ? String.valueOf(asked) : "/deals";
    }

    /** The page a form was sent from, with the query that forms leave out of their own address. */
    static String pageBefore(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        try {
            URI from = URI.create(referer == null ? "" : referer);
            String page = from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
            return request.getServerName().equals(from.getHost()) && ownPage(page) ? page : request.getRequestURI();
        } catch (IllegalArgumentException notAnAddress) {
            return request.getRequestURI();
        }
    }

    /** False for other hosts, also when dressed up as a path. */
    static boolean ownPage(@Nullable String address) {
        return address != null && OWN_PAGE.matcher(address).matches();
    }
}
