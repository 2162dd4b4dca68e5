package freehold.terms;

/** Who a statement of a clause is about: the codes of the reader's parties. */
public enum Actor {
    VENDOR,
    CUSTOMER,
    AFFILIATE,
    PROCESSOR,
    EITHER,
    OTHER
}
