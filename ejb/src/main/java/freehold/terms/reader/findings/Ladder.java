package freehold.terms.reader.findings;

import java.util.List;

/**
 * The rights an allocation speaks of, and where a single statement puts one: the rungs of each from worst to best for
 * the buyer, as the allocation names them.
 */
enum Ladder {
    /** Whose it is. */
    OWNERSHIP(
            "OWNED_BY_VENDOR",
            "LICENSED_BY_VENDOR",
            "OWNED_JOINTLY",
            "OWNED_BY_CUSTOMER",
            "OWNED_EXCLUSIVELY_BY_CUSTOMER") {
        @Override
        String of(Saying said) {
            boolean owns = said.does("OWN") || said.has("TITLE") && said.does("KEEP");
            if (said.has("JOINTLY") && owns) {
                return "OWNED_JOINTLY";
            }
            if (said.customer() && owns && !said.forbidden()) {
                return said.has("EXCLUSIVE") ? "OWNED_EXCLUSIVELY_BY_CUSTOMER" : "OWNED_BY_CUSTOMER";
            }
            if (said.permits() && said.does("ASSIGN") && said.with("CUSTOMER")) {
                return "OWNED_BY_CUSTOMER";
            }
            return said.permits() && owns && !said.has("WHOSE") ? "OWNED_BY_VENDOR" : "";
        }
    },
    /** What the vendor may do with it. */
    VENDOR_USE(
            "USED_FOR_ANY_PURPOSE",
            "USED_TO_IMPROVE",
            "USED_AGGREGATED",
            "USED_AGAINST_ABUSE",
            "USED_FOR_SERVICE",
            "NOT_USED") {
        @Override
        String of(Saying said) {
            if (said.forbids() && said.does("USE")) {
                return said.limited("SERVICE_ONLY") || said.has("EXCEPT") ? "USED_FOR_SERVICE" : "";
            }
            if (!said.permits() || said.does("DELETE") || said.does("INDEMNIFY")) {
                return "";
            }
            boolean asked = said.limited("OPT_IN");
            if (said.purpose("OWN_BUSINESS") && !asked) {
                return "USED_FOR_ANY_PURPOSE";
            }
            if ((said.purpose("IMPROVE") || said.purpose("TRAIN")) && !asked) {
                return said.of("DEIDENTIFIED") ? "USED_AGGREGATED" : "USED_TO_IMPROVE";
            }
            if (said.purpose("ABUSE") && said.does("USE")) {
                return "USED_AGAINST_ABUSE";
            }
            return said.purpose("SERVICE") && (said.does("USE") || said.does("GRANT")) ? "USED_FOR_SERVICE" : "";
        }
    },
    /** How long the vendor keeps it. */
    RETENTION("KEPT_WITHOUT_LIMIT", "KEPT_AS_NECESSARY", "KEPT_FOR_LONG", "KEPT_BRIEFLY", "NOT_KEPT") {
        @Override
        String of(Saying said) {
            if (said.forbids() && said.does("KEEP")) {
                return "NOT_KEPT";
            }
            if (!said.permits() || !said.does("KEEP")) {
                return "";
            }
            if (said.has("PERPETUAL")) {
                return "KEPT_WITHOUT_LIMIT";
            }
            Integer days = said.days();
            if (days != null) {
                return days <= BRIEF ? "KEPT_BRIEFLY" : "KEPT_FOR_LONG";
            }
            return said.has("AS_NECESSARY") ? "KEPT_AS_NECESSARY" : "";
        }
    },
    /** For whom else it works. */
    EXCLUSIVITY(
            "OFFERED_TO_OTHERS",
            "SHARED_WITH_AFFILIATES",
            "BASIS_FOR_OTHERS",
            "CUSTOMER_ONLY_INSTANCE",
            "EXCLUSIVE_TO_CUSTOMER") {
        @Override
        String of(Saying said) {
            if (said.forbids()) {
                return said.has("FOR_OTHERS") ? "EXCLUSIVE_TO_CUSTOMER" : "";
            }
            if (said.has("EXCLUSIVE_USE")) {
                return "CUSTOMER_ONLY_INSTANCE";
            }
            if (!said.permits()) {
                return "";
            }
            if (said.has("FOR_OTHERS") && (said.does("SHARE") || said.does("USE"))) {
                return "OFFERED_TO_OTHERS";
            }
            return said.has("TO_AFFILIATES") && said.with("AFFILIATE") ? "SHARED_WITH_AFFILIATES" : "";
        }
    },
    /** What becomes of it when the contract ends. */
    END_OF_CONTRACT(
            "STAYS_WITH_VENDOR",
            "KEPT_FOR_A_PERIOD",
            "DELETED_ON_REQUEST",
            "SEGREGATED_FOR_CUSTOMER",
            "DESTROYED",
            "HANDED_OVER") {
        @Override
        String of(Saying said) {
            if (said.permits() && !said.does("DELETE") && (said.has("PERPETUAL") || said.has("POST_TERM"))) {
                return said.days() == null ? "STAYS_WITH_VENDOR" : "KEPT_FOR_A_PERIOD";
            }
            if (!said.inSentence("END_OF_TERM")) {
                return "";
            }
            if (said.permits() && said.does("DELETE")) {
                return said.inSentence("ON_REQUEST") ? "DELETED_ON_REQUEST" : "DESTROYED";
            }
            if (said.has("HAND_OVER") && (said.customer() || said.permits())) {
                return "HANDED_OVER";
            }
            return said.permits() && said.does("KEEP") && said.days() != null ? "KEPT_FOR_A_PERIOD" : "";
        }
    };

    /** Days up to which keeping is brief: the source's compromise for prompts is a short retention for monitoring. */
    private static final int BRIEF = 30;

    private final List<String> rungs;

    Ladder(String... rungs) {
        this.rungs = List.of(rungs);
    }

    /** The rung a statement puts the right on; empty where it says nothing of it. */
    abstract String of(Saying said);

    /** How far up a rung is; the lower, the worse for the buyer. */
    int height(String rung) {
        return rungs.indexOf(rung);
    }

    /** What a statement says, as the ladders ask for it. */
    interface Saying {
        boolean permits();

        boolean forbids();

        boolean forbidden();

        boolean customer();

        boolean does(String action);

        boolean of(String thing);

        boolean with(String party);

        boolean purpose(String purpose);

        boolean limited(String limit);

        boolean has(String list);

        boolean inSentence(String list);

        @org.jspecify.annotations.Nullable
        Integer days();
    }
}
