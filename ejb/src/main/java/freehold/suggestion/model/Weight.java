package freehold.suggestion.model;

import freehold.terms.Severity;
import org.jspecify.annotations.Nullable;

/** Where suggestions stand in the queue: the worst first. */
final class Weight {
    private static final int NO_SEVERITY = 3;
    private static final int SILENCE = 4;

    private Weight() {}

    /** 0 for the worst; what has no severity stands behind what has, and silence behind everything. */
    static int of(@Nullable Severity severity, boolean silent) {
        if (severity == null) {
            return silent ? SILENCE : NO_SEVERITY;
        }
        return switch (severity) {
            case HIGH -> 0;
            case MEDIUM -> 1;
            case LOW -> 2;
        };
    }
}
