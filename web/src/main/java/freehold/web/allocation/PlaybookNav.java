package freehold.web.allocation;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Whether the playbook is among the places of a deal: for those who may read it, and nobody is led to a refusal. */
@Named("playbookNav")
@RequestScoped
public class PlaybookNav {
    private final Optional<Caller> caller;

    /** For the container's proxy. */
    protected PlaybookNav() {
        this.caller = Optional.empty();
    }

    @Inject
    public PlaybookNav(CurrentCaller callers) {
        this.caller = callers.find();
    }

    /** Whether the reader may open a client's playbook. */
    public boolean isOpen() {
        return caller.map(Desk::readsPlaybooks).orElse(false);
    }
}
