package freehold.briefing.model;

import freehold.access.Caller;
import freehold.access.Proof;
import freehold.briefing.BriefingState;
import freehold.briefing.SignOffBriefing;
import freehold.checklist.DealFacts;
import freehold.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What must hold for counsel's word on a briefing to count; each rule refuses for one reason. */
public enum SignOffRule {
    /** It is before counsel: issued, and not ended by an earlier word or a changed fact. */
    BEFORE_COUNSEL {
        @Override
        public Optional<Refusal> refusal(Case at) {
            return when(
                    at.briefing().state() != BriefingState.ISSUED,
                    Refusal.of(
                            "briefing.refusal.not-before-counsel",
                            "{briefing.state." + at.briefing().state() + "}"));
        }
    },
    /** What was frozen is still what the deal says. */
    STILL_HOLDS {
        @Override
        public Optional<Refusal> refusal(Case at) {
            return when(!at.briefing().sealed().holds(at.now()), Refusal.of("briefing.refusal.outdated"));
        }
    },
    /** What they read is what was frozen. */
    SAME_WORDS {
        @Override
        public Optional<Refusal> refusal(Case at) {
            return when(
                    !at.command().sha256().equals(at.briefing().sha256().orElse("")),
                    Refusal.of("briefing.refusal.other-hash"));
        }
    },
    /** Only the client's own counsel, in a capacity they hold; practice staff never sign for a client. */
    CLIENTS_COUNSEL {
        @Override
        public Optional<Refusal> refusal(Case at) {
            return when(
                    at.caller().practice()
                            || !at.caller().organisation().equals(at.briefing().client())
                            || !at.caller().is(at.command().capacity().role()),
                    Refusal.of("briefing.refusal.capacity-held"));
        }
    },
    /** Nobody signs what they wrote, alone or with others, or issued. */
    OTHERS_WORDS {
        @Override
        public Optional<Refusal> refusal(Case at) {
            return when(
                    at.briefing().wrote(at.caller().person())
                            || Optional.of(at.caller().person())
                                    .equals(at.briefing().issuer()),
                    Refusal.of("briefing.refusal.own-words"));
        }
    },
    /** Each capacity speaks once, and one person speaks in one capacity only. */
    TWO_PEOPLE {
        @Override
        public Optional<Refusal> refusal(Case at) {
            return at.earlier().stream()
                    .filter(word -> word.capacity() == at.command().capacity()
                            || word.person().equals(at.caller().person()))
                    .findFirst()
                    .map(word -> Refusal.of(
                            word.capacity() == at.command().capacity()
                                    ? "briefing.refusal.spoken"
                                    : "briefing.refusal.one-person",
                            word.personName()));
        }
    },
    /** They proved who they are for this very briefing, a short while ago. */
    FRESH_PROOF {
        @Override
        public Optional<Refusal> refusal(Case at) {
            return when(
                    at.caller()
                            .proof()
                            .filter(proof -> proof.covers(at.briefing().id(), at.instant()))
                            .isEmpty(),
                    Refusal.of("briefing.refusal.log-in-anew"));
        }
    },
    /** A proof serves one decision. It is good for one briefing only, so what was said to that one tells. */
    UNUSED_PROOF {
        @Override
        public Optional<Refusal> refusal(Case at) {
            return when(
                    at.earlier().stream()
                            .anyMatch(word -> word.person().equals(at.caller().person())
                                    && at.caller().proof().map(Proof::at).equals(Optional.of(word.authenticatedAt()))),
                    Refusal.of("briefing.refusal.log-in-anew"));
        }
    };

    /**
     * What the rules look at.
     *
     * @param earlier what counsel said to the same briefing before
     * @param now the deal's facts at this moment
     */
    public record Case(
            Briefing briefing,
            SignOffBriefing command,
            Caller caller,
            List<SignOff> earlier,
            DealFacts now,
            Instant instant) {}

    /** Why not; empty when the rule has nothing to say. */
    public abstract Optional<Refusal> refusal(Case at);

    /** All rules, in the order they are asked. */
    public static List<SignOffRule> inForce() {
        return List.of(values());
    }

    private static Optional<Refusal> when(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
