package freehold.access;

import java.util.UUID;

/** A client organisation as the practice reads it. */
public record ClientSheet(UUID id, String name) {}
