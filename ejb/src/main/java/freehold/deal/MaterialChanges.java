package freehold.deal;

import java.util.UUID;

/**
 * Told of every change to a fact a briefing rests on, in the transaction of the change. The briefing context listens: a
 * briefing that says something else now is outdated at once.
 */
public interface MaterialChanges {
    /** A fact of the deal has changed, or may have. */
    void changed(UUID deal);
}
