package freehold.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether the operator asks for the demo, and whether it is there. */
@ApplicationScoped
public class DemoProgress {
    private final boolean wanted;
    private volatile boolean opened;

    /** For the container's proxy, on which no method runs. */
    protected DemoProgress() {
        this(false);
    }

    /**
     * Begins with nothing opened.
     *
     * @param wanted the setting {@code DEMO}
     */
    @Inject
    public DemoProgress(@ConfigProperty(name = "DEMO", defaultValue = "false") boolean wanted) {
        this.wanted = wanted;
    }

    /** Whether the setting asks for it. */
    public boolean wanted() {
        return wanted;
    }

    /** Says that it is there. */
    public void opened() {
        opened = true;
    }

    /** Whether the deals of the demo are there, or nobody asked for them. */
    public boolean isReady() {
        return opened || !wanted;
    }
}
