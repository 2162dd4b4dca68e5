package freehold.suggestion;

import java.util.Optional;
import java.util.UUID;

/**
 * Which suggestions of a deal are asked for.
 *
 * @param version of one version; empty for the newest of every document that was read
 * @param kind of one kind
 * @param label of one label
 * @param decision with one decision; empty for whatever became of them
 * @param cursor where the last page ended; empty for the first
 */
public record QueueFilter(
        UUID deal,
        Optional<UUID> version,
        Optional<SuggestionKind> kind,
        Optional<String> label,
        Optional<SuggestionDecision> decision,
        Optional<String> cursor) {}
