package freehold.deal;

/**
 * Whose model turns the client's content into embeddings. Embeddings count as the content they were made from, and
 * whoever holds the model may be able to turn them back: so it is part of knowing what the deployment creates.
 */
public enum Encoder {
    /** Nobody has recorded it. */
    UNDECIDED,
    /** A model anyone can get: whoever obtains the embeddings can try. */
    PUBLIC_MODEL,
    /** The vendor's own model: the vendor can turn the embeddings back. */
    VENDOR_MODEL,
    /** The client's own model: nobody else can. */
    CUSTOMER_MODEL
}
