package freehold.terms;

/** Who a statement of a clause is about. */
public enum Actor {
    VENDOR,
    CUSTOMER,
    EITHER,
    OTHER
}
