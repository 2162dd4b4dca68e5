package freehold.terms;

/**
 * Wording that quietly undoes a position. The first five are those of the source; practitioners name the others, and
 * the reader looks for all of them.
 */
public enum Trap {
    IMPROVE_SERVICES,
    AGGREGATED_DEIDENTIFIED,
    STATISTICAL_LEARNING,
    AFFILIATE_LICENCE,
    SURVIVAL,
    /** Feedback that drags the content along it was given about. */
    FEEDBACK_CONTENT,
    FLAGGED_CONTENT_TRAINS,
    /** Experimental models under rules of their own. */
    PREVIEW_RULES,
    DEFAULT_ON_BY_PLAN,
    TRAINING_NOT_CONFIDENTIAL,
    /** A cap on everything but what the customer has to indemnify. */
    ONE_SIDED_CAP,
    VENDOR_OWNS_DERIVED,
    CUSTOMER_INDEMNIFIES_OUTPUTS,
    /** A term that means both sides of a promise, so that the promise turns against who was given it. */
    DEFINED_TERM_LOOP,
    WEIGHTS_OUTSIDE_OUTPUT,
    /** Rights "if any", or only while the customer complies. */
    RIGHTS_IF_ANY,
    TERMS_BY_POSTING,
    EXPORT_BEFORE_CLOSING,
    PUBLICITY_OPT_OUT,
    GROUP_ASSIGNMENT,
    AGENT_ACTIONS_NOT_OUTPUTS,
    SOLE_REMEDY
}
