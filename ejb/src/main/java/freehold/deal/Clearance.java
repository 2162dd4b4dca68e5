package freehold.deal;

import java.util.UUID;

/** Whether a deal may be signed, as far as the client's counsel are concerned. The briefing context answers. */
public interface Clearance {
    /** Whether counsel have cleared a briefing of the deal that still says what the deal says. */
    boolean cleared(UUID deal);
}
