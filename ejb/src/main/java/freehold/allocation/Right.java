package freehold.allocation;

/** The rights in an artefact that an allocation speaks of. */
public enum Right {
    OWNERSHIP,
    VENDOR_USE,
    RETENTION,
    EXCLUSIVITY,
    END_OF_CONTRACT
}
