package freehold.briefing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A briefing as a line of a list. */
public record BriefingRow(
        UUID id, int number, BriefingState state, String authorName, Instant draftedAt, Optional<Instant> issuedAt) {}
