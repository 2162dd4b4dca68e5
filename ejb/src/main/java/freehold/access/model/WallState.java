package freehold.access.model;

/** Tells persistence which wall stands around the work at hand. */
public interface WallState {
    /** The wall now; {@link Wall#CLOSED} when nothing was entered. */
    Wall current();
}
