package freehold.deal;

/** Through whom the client buys. */
public enum Channel {
    DIRECT,
    HYPERSCALER
}
