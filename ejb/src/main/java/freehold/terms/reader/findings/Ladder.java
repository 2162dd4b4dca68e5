package freehold.terms.reader.findings;

import org.jspecify.annotations.Nullable;

/** The rights an allocation speaks of, and on which {@link Rung} a single statement puts each. */
enum Ladder {
    /** Whose it is. */
    OWNERSHIP {
        @Override
        @Nullable
        Rung of(Saying said) {
            boolean owns = said.does("OWN") || (said.has("TITLE") && said.does("KEEP"));
            if (said.has("JOINTLY") && owns) {
                return Rung.OWNED_JOINTLY;
            }
            if (said.customer() && owns && !said.forbidden()) {
                return said.has("EXCLUSIVE") ? Rung.OWNED_EXCLUSIVELY_BY_CUSTOMER : Rung.OWNED_BY_CUSTOMER;
            }
            if (said.permits() && said.does("ASSIGN") && said.with("CUSTOMER")) {
                return Rung.OWNED_BY_CUSTOMER;
            }
            return said.permits() && owns && !said.has("WHOSE") ? Rung.OWNED_BY_VENDOR : null;
        }
    },
    /** What the vendor may do with it. */
    VENDOR_USE {
        @Override
        @Nullable
        Rung of(Saying said) {
            if (said.forbids() && said.does("USE")) {
                return said.limited("SERVICE_ONLY") || said.has("EXCEPT") ? Rung.USED_FOR_SERVICE : null;
            }
            if (!said.permits() || said.does("DELETE") || said.does("INDEMNIFY")) {
                return null;
            }
            boolean asked = said.limited("OPT_IN");
            if (said.purpose("OWN_BUSINESS") && !asked) {
                return Rung.USED_FOR_ANY_PURPOSE;
            }
            if ((said.purpose("IMPROVE") || said.purpose("TRAIN")) && !asked) {
                return said.of("DEIDENTIFIED") ? Rung.USED_AGGREGATED : Rung.USED_TO_IMPROVE;
            }
            if (said.purpose("ABUSE") && said.does("USE")) {
                return Rung.USED_AGAINST_ABUSE;
            }
            return said.purpose("SERVICE") && (said.does("USE") || said.does("GRANT")) ? Rung.USED_FOR_SERVICE : null;
        }
    },
    /** How long the vendor keeps it. */
    RETENTION {
        @Override
        @Nullable
        Rung of(Saying said) {
            if (said.forbids() && said.does("KEEP")) {
                return Rung.NOT_KEPT;
            }
            if (!said.permits() || !said.does("KEEP")) {
                return null;
            }
            if (said.has("PERPETUAL")) {
                return Rung.KEPT_WITHOUT_LIMIT;
            }
            Integer days = said.days();
            if (days != null) {
                return days <= BRIEF ? Rung.KEPT_BRIEFLY : Rung.KEPT_FOR_LONG;
            }
            return said.has("AS_NECESSARY") ? Rung.KEPT_AS_NECESSARY : null;
        }
    },
    /** For whom else it works. */
    EXCLUSIVITY {
        @Override
        @Nullable
        Rung of(Saying said) {
            if (said.forbids()) {
                return said.has("FOR_OTHERS") ? Rung.EXCLUSIVE_TO_CUSTOMER : null;
            }
            if (said.has("EXCLUSIVE_USE")) {
                return Rung.CUSTOMER_ONLY_INSTANCE;
            }
            if (!said.permits()) {
                return null;
            }
            if (said.has("FOR_OTHERS") && (said.does("SHARE") || said.does("USE"))) {
                return Rung.OFFERED_TO_OTHERS;
            }
            return said.has("TO_AFFILIATES") && said.with("AFFILIATE") ? Rung.SHARED_WITH_AFFILIATES : null;
        }
    },
    /** What becomes of it when the contract ends. */
    END_OF_CONTRACT {
        @Override
        @Nullable
        Rung of(Saying said) {
            if (said.permits() && !said.does("DELETE") && (said.has("PERPETUAL") || said.has("POST_TERM"))) {
                return said.days() == null ? Rung.STAYS_WITH_VENDOR : Rung.KEPT_FOR_A_PERIOD;
            }
            if (!said.inSentence("END_OF_TERM")) {
                return null;
            }
            if (said.permits() && said.does("DELETE")) {
                return said.inSentence("ON_REQUEST") ? Rung.DELETED_ON_REQUEST : Rung.DESTROYED;
            }
            if (said.has("HAND_OVER") && (said.customer() || said.permits())) {
                return Rung.HANDED_OVER;
            }
            return said.permits() && said.does("KEEP") && said.days() != null ? Rung.KEPT_FOR_A_PERIOD : null;
        }
    };

    /** Days up to which keeping is brief: the source's compromise for prompts is a short retention for monitoring. */
    private static final int BRIEF = 30;

    /** The rung a statement puts the right on; {@code null} where it says nothing of it. */
    abstract @Nullable Rung of(Saying said);

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

        @Nullable
        Integer days();
    }
}
