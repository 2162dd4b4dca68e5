package freehold.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rung on a right's ladder, worst to best for the buyer within each right, or {@link #SILENT}: searched, and the
 * terms do not say. Silence has no rung; it is never acceptable by itself.
 */
public enum Position {
    OWNED_BY_VENDOR(Right.OWNERSHIP, 0),
    LICENSED_BY_VENDOR(Right.OWNERSHIP, 1),
    OWNED_JOINTLY(Right.OWNERSHIP, 2),
    OWNED_BY_CUSTOMER(Right.OWNERSHIP, 3),
    OWNED_EXCLUSIVELY_BY_CUSTOMER(Right.OWNERSHIP, 4),

    USED_FOR_ANY_PURPOSE(Right.VENDOR_USE, 0),
    USED_TO_IMPROVE(Right.VENDOR_USE, 1),
    USED_AGGREGATED(Right.VENDOR_USE, 2),
    USED_AGAINST_ABUSE(Right.VENDOR_USE, 3),
    USED_FOR_SERVICE(Right.VENDOR_USE, 4),
    NOT_USED(Right.VENDOR_USE, 5),

    KEPT_WITHOUT_LIMIT(Right.RETENTION, 0),
    KEPT_AS_NECESSARY(Right.RETENTION, 1),
    KEPT_FOR_LONG(Right.RETENTION, 2),
    KEPT_BRIEFLY(Right.RETENTION, 3),
    NOT_KEPT(Right.RETENTION, 4),

    OFFERED_TO_OTHERS(Right.EXCLUSIVITY, 0),
    SHARED_WITH_AFFILIATES(Right.EXCLUSIVITY, 1),
    BASIS_FOR_OTHERS(Right.EXCLUSIVITY, 2),
    CUSTOMER_ONLY_INSTANCE(Right.EXCLUSIVITY, 3),
    EXCLUSIVE_TO_CUSTOMER(Right.EXCLUSIVITY, 4),

    STAYS_WITH_VENDOR(Right.END_OF_CONTRACT, 0),
    KEPT_FOR_A_PERIOD(Right.END_OF_CONTRACT, 1),
    DELETED_ON_REQUEST(Right.END_OF_CONTRACT, 2),
    SEGREGATED_FOR_CUSTOMER(Right.END_OF_CONTRACT, 3),
    DESTROYED(Right.END_OF_CONTRACT, 4),
    HANDED_OVER(Right.END_OF_CONTRACT, 5),

    SILENT(null, -1);

    private final @Nullable Right right;
    private final int rung;

    Position(@Nullable Right right, int rung) {
        this.right = right;
        this.rung = rung;
    }

    /** The right whose ladder it stands on; empty for silence, which any right can meet. */
    public Optional<Right> right() {
        return Optional.ofNullable(right);
    }

    /** Whether the position can stand in a cell of that right. */
    public boolean fits(Right ofCell) {
        return right == null || right == ofCell;
    }

    /** Whether it is at least as good for the buyer as the other, a rung of the same ladder. Silence never is. */
    public boolean isAtLeast(Position other) {
        return right != null && right == other.right && rung >= other.rung;
    }

    /** The ladder of a right, worst first. */
    public static List<Position> ladder(Right right) {
        return Arrays.stream(values())
                .filter(position -> position.right == right)
                .toList();
    }
}
