package freehold.web.allocation;

import freehold.access.Caller;
import freehold.access.Role;
import freehold.deal.DealSheet;

/** What the pages offer whom. The services decide; this only keeps pages from offering what would be refused. */
final class Desk {
    private Desk() {}

    /** Whether the caller works the deal: advisors and leads, until it has ended. */
    static boolean works(Caller caller, DealSheet deal) {
        return (caller.is(Role.ADVISOR) || caller.is(Role.LEAD_ADVISOR))
                && !deal.stage().ended();
    }

    /** Whether the caller may read a client's playbook: its buyers and counsel, and lead advisors. */
    static boolean readsPlaybooks(Caller caller) {
        return caller.is(Role.LEAD_ADVISOR)
                || caller.is(Role.BUYER)
                || caller.is(Role.LEGAL)
                || caller.is(Role.IP_COUNSEL);
    }
}
