package freehold.web.deal;

import freehold.access.CurrentCaller;
import freehold.access.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where somebody arrives whose roles see no deals: what they do, and where. Shows nothing of any deal. */
@Named("noDealsPage")
@RequestScoped
public class NoDealsPage {
    private final CurrentCaller callers;
    private List<Role> roles = List.of();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected NoDealsPage() {
        this(null);
    }

    @Inject
    public NoDealsPage(CurrentCaller callers) {
        this.callers = callers;
    }

    /** Takes the reader's roles down; leads to the deals whoever sees them. */
    public @Nullable String load() {
        roles = callers.get().roles().stream().sorted().toList();
        return roles.stream().anyMatch(Role::seesDeals) ? "/deals.xhtml?faces-redirect=true" : null;
    }

    /** The reader's roles here, none of which sees deals; empty when they hold none. */
    public List<Role> getRoles() {
        return roles;
    }
}
