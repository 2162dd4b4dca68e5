package freehold.indemnity;

/** What vendors usually leave out of an indemnity for outputs. */
public enum Exclusion {
    /** Outputs the buyer has modified. */
    MODIFIED_OUTPUT,
    /** Outputs generated against the vendor's acceptable use policy. */
    ACCEPTABLE_USE,
    /** Outputs based on infringing content the customer supplied. */
    CUSTOMER_CONTENT
}
