package freehold.indemnity.model;

import java.util.List;
import java.util.UUID;

/** Keeps where a deal's indemnity stands. */
public interface IndemnityStore {
    /** Keeps a dimension's first rung. */
    void add(IndemnityRung rung);

    /** What stands in each dimension that was read. */
    List<IndemnityRung> rungs(UUID deal);
}
