package freehold.briefing;

import java.time.Instant;

/** Counsel's word as people read it. */
public record SignOffSheet(
        String personName,
        Capacity capacity,
        Decision decision,
        String reason,
        String sha256,
        Instant authenticatedAt,
        Instant at) {}
