package freehold.briefing;

import java.util.Optional;

/**
 * A fact that no longer reads as it was frozen.
 *
 * @param before empty for a fact that was not there
 * @param now empty for a fact that is gone
 */
public record FactChange(String group, String label, Optional<String> before, Optional<String> now) {}
