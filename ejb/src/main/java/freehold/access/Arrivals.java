package freehold.access;

/** Where logins are written down. The journal is it; whoever remembers people only knows that someone does. */
public interface Arrivals {
    /** Writes down that the caller has logged in, in the transaction that remembers them. */
    void note();
}
