package freehold.access;

import java.util.UUID;

/** A person as others read them. */
public record PersonSheet(UUID id, String name, boolean practice) {}
