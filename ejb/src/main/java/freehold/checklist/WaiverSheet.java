package freehold.checklist;

import java.time.Instant;
import java.util.UUID;

/** A waiver in force: what, by whom, why. */
public record WaiverSheet(UUID id, WaiverSubject subject, String reason, String byName, Instant at) {}
