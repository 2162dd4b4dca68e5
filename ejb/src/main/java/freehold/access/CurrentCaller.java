package freehold.access;

import freehold.shared.Refused;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds who is behind the request at hand. The login puts them in; services only ask. */
@RequestScoped
public class CurrentCaller {
    private @Nullable Caller caller;

    /** Says who is there, for the rest of the request. */
    public void enter(Caller arrived) {
        this.caller = arrived;
    }

    /** Who is there, if anyone is. */
    public Optional<Caller> find() {
        return Optional.ofNullable(caller);
    }

    /** Who is there; refused when nobody is. */
    public Caller get() {
        return find().orElseThrow(() -> Refused.because("access.refusal.nobody"));
    }
}
