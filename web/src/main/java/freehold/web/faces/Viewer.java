package freehold.web.faces;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who reads the page, as the header shows them; all parts are empty when nobody is logged in. */
@Named("viewer")
@RequestScoped
public class Viewer {
    private final Optional<Caller> caller;
    private final TextsBean texts;

    /** For the container's proxy. */
    protected Viewer() {
        this.caller = Optional.empty();
        this.texts = new TextsBean();
    }

    @Inject
    public Viewer(CurrentCaller caller, TextsBean texts) {
        this.caller = caller.find();
        this.texts = texts;
    }

    public String getName() {
        return caller.map(Caller::name).orElse("");
    }

    public String getOrganisation() {
        return caller.map(Caller::organisationName).orElse("");
    }

    /** Whether they read the journal of their organisation. */
    public boolean isAuditor() {
        return caller.filter(each -> each.is(Role.AUDITOR)).isPresent();
    }

    /** The roles in the reader's language, separated by commas. */
    public String getRoles() {
        return caller.stream()
                .flatMap(each -> each.roles().stream())
                .sorted()
                .map(role -> texts.get("access.role." + role))
                .collect(Collectors.joining(", "));
    }
}
