package freehold.web.terms;

import freehold.access.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What the terms pages offer to whom. The services decide for themselves; this only spares people a refusal. */
@Named("termsRoles")
@RequestScoped
public class TermsRoles {
    private final @Nullable HttpServletRequest request;

    /** For the container's proxy. */
    protected TermsRoles() {
        this.request = null;
    }

    @Inject
    public TermsRoles(HttpServletRequest request) {
        this.request = request;
    }

    /** Whether they may assign words, record traps and settle them. */
    public boolean isAdvises() {
        return is(Roles.ADVISOR) || is(Roles.LEAD_ADVISOR);
    }

    /** Whether they may take documents in. */
    public boolean isUploads() {
        return isAdvises() || is(Roles.BUYER);
    }

    private boolean is(String role) {
        return request != null && request.isUserInRole(role);
    }
}
