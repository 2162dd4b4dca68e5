package freehold.web.allocation;

import freehold.deal.DealSheet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader came to a playbook from, so that every way onward leads back there.
 *
 * @param deal null when they came for the client alone
 * @param held the version that deal is held against
 */
public record PlaybookOrigin(UUID client, @Nullable DealSheet deal, int held) {
    static PlaybookOrigin of(UUID client) {
        return new PlaybookOrigin(client, null, 0);
    }

    static PlaybookOrigin of(DealSheet deal, int held) {
        return new PlaybookOrigin(deal.client(), deal, held);
    }

    /**
     * The playbook as its address opens it, below the root of the portal: for a deal the version it is held against.
     */
    public String address() {
        return "/playbook?" + query();
    }

    /** The version in force, of that number when the page was read. */
    public String inForce(int number) {
        return deal == null ? address() : address() + "&version=" + number;
    }

    private String query() {
        return deal == null ? "client=" + client : "deal=" + deal.id();
    }
}
