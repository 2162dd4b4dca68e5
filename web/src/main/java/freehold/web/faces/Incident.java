package freehold.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number that stands both on the page and in the log, so that a person can report a fault without seeing it and an
 * operator can find it. Eight letters and digits that are not mistaken for one another.
 */
@Named("incident")
@RequestScoped
public class Incident {
    static final String ATTRIBUTE = "freehold.incident";
    private static final Logger LOG = System.getLogger(Incident.class.getName());
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern WELL_FORMED = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final @Nullable HttpServletRequest request;

    /** For the container's proxy. */
    protected Incident() {
        this.request = null;
    }

    @Inject
    public Incident(HttpServletRequest request) {
        this.request = request;
    }

    /** The number of what went wrong in this request, also where nothing but the container saw it. */
    public String getNumber() {
        HttpServletRequest here = request;
        if (here == null) {
            return "";
        }
        if (here.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String told = here.getParameter("incident");
        if (told != null && WELL_FORMED.matcher(told).matches()) {
            return told;
        }
        return here.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? record(here, thrown)
                : "";
    }

    /** Writes the fault to the log under a new number. */
    static String record(HttpServletRequest request, Throwable thrown) {
        String number = RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
        request.setAttribute(ATTRIBUTE, number);
        LOG.log(Level.ERROR, "Incident " + number + " at " + request.getRequestURI(), thrown);
        return number;
    }
}
