package freehold.deal.model;

import freehold.deal.DealStage;
import freehold.shared.Refusal;
import java.util.List;
import java.util.Optional;

/** What must hold for a deal to move from one stage to another; each rule refuses for one reason. */
public enum MoveRule {
    /** Signed and closed are ends: nothing reopens them. */
    NOT_ENDED {
        @Override
        public Optional<Refusal> refusal(Case at) {
            return when(at.from().ended(), Refusal.of("deal.refusal.ended"));
        }
    },
    /** Stages follow one another as {@link DealStage#next} has them. */
    ON_THE_WAY {
        @Override
        public Optional<Refusal> refusal(Case at) {
            return when(
                    !at.from().ended() && !at.from().next().contains(at.to()),
                    Refusal.of(
                            "deal.refusal.stage.order",
                            "{deal.stage." + at.from() + "}",
                            "{deal.stage." + at.to() + "}"));
        }
    },
    /** Nothing is cleared or signed that counsel have not cleared as it stands. */
    CLEARED_BY_COUNSEL {
        @Override
        public Optional<Refusal> refusal(Case at) {
            return when(
                    at.to().needsClearance() && !at.cleared(),
                    Refusal.of("deal.refusal.stage.clearance", "{deal.stage." + at.to() + "}"));
        }
    };

    /**
     * What the rules look at.
     *
     * @param cleared whether counsel have cleared what the deal says now
     */
    public record Case(DealStage from, DealStage to, boolean cleared) {}

    /** Why not; empty when the rule has nothing to say. */
    public abstract Optional<Refusal> refusal(Case at);

    /** All rules, in the order they are asked. */
    public static List<MoveRule> inForce() {
        return List.of(values());
    }

    private static Optional<Refusal> when(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
