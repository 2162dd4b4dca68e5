package freehold.access;

import freehold.shared.Refused;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Sees every refusal pass out of a {@link Gated} service and has it written down, once. */
@Gated
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class GateKeeper {
    private final Refusals refusals;

    @Inject
    public GateKeeper(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Lets the call through; notes a refusal on its way out. */
    @AroundInvoke
    public Object watch(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Refused refused) {
            if (refused.claimForJournal()) {
                refusals.note(
                        call.getMethod().getDeclaringClass().getSimpleName() + "."
                                + call.getMethod().getName(),
                        refused.refusal());
            }
            throw refused;
        }
    }
}
