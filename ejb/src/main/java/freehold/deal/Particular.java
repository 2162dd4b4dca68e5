package freehold.deal;

/** What a commitment is made of; each a word of its own ({@code deal.particular.*}). */
public enum Particular {
    VENDOR,
    PRODUCT,
    EDITION,
    CHANNEL,
    VALUE,
    TERM,
    TARGET
}
