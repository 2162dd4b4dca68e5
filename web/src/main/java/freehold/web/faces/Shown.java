package freehold.web.faces;

import java.time.Instant;

/**
 * An entry people may change, as a page has shown it to one of them.
 *
 * @param place what it is about, and the one thing two pages of the same entry have in common
 * @param says what stands there; like the place with bundle keys in braces
 * @param note what else was typed, as it was typed; may be empty
 * @param byName who said so
 * @param at when
 * @param revision the one shown; 0 where nothing stands
 */
public record Shown(String place, String says, String note, String byName, Instant at, int revision) {}
