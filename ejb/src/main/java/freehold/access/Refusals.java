package freehold.access;

import freehold.shared.Refusal;

/** Where refusals are written down. The journal is it; the gate only knows that someone does. */
public interface Refusals {
    /** Writes it down in a transaction of its own, for the one that was refused is undone. */
    void note(String act, Refusal refusal);
}
