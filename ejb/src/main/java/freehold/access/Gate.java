package freehold.access;

import freehold.access.model.SeatRegister;
import freehold.access.model.Wall;
import freehold.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * The first line of every service method: says under which client the method works, and refuses who has no business
 * there. The client never comes from the request. For a client's people it is the organisation of their login; for the
 * practice's people it is the client of the deal on whose team they hold a seat.
 */
@Dependent
public class Gate {
    private final CurrentCaller callers;
    private final Walls walls;
    private final SeatRegister seats;

    @Inject
    public Gate(CurrentCaller callers, Walls walls, SeatRegister seats) {
        this.callers = callers;
        this.walls = walls;
        this.seats = seats;
    }

    /** Enters one deal. Refused alike for a deal that is not there and for one the caller may not know of. */
    public Caller enter(UUID deal) {
        Caller caller = callers.get();
        if (walls.hasEntered(caller, deal)) {
            return caller;
        }
        if (caller.practice()) {
            walls.surround(caller, Wall.ACROSS);
            UUID client = seats.clientOf(deal, caller.person()).orElseThrow(Gate::unknownDeal);
            walls.surroundDeal(caller, client, deal);
        } else {
            walls.surround(caller, caller.organisation());
            if (!seats.isOf(deal, caller.organisation())) {
                throw unknownDeal();
            }
            walls.surroundDeal(caller, caller.organisation(), deal);
        }
        return caller;
    }

    /** What is said of a deal that is not there, or not for the caller. */
    public static Refused unknownDeal() {
        return Refused.because("deal.refusal.unknown");
    }

    /** Looks over all clients the caller has a seat with; a client's people see their own organisation only. */
    public Caller across() {
        Caller caller = callers.get();
        walls.surround(caller, caller.practice() ? Wall.ACROSS : caller.organisation());
        return caller;
    }

    /**
     * The deal the caller has been let into. What befalls them there may be told to its people; what befalls them
     * before may not, for it would tell that somebody stood outside.
     */
    public Optional<Within> within() {
        Caller caller = callers.get();
        Wall wall = walls.current();
        return walls.enteredDeal()
                .filter(deal -> caller.person().equals(wall.person())
                        && caller.organisation().equals(wall.organisation()))
                .map(deal -> new Within(wall.tenant(), deal));
    }

    /**
     * Where in the house somebody is.
     *
     * @param client whose deal it is
     */
    public record Within(UUID client, UUID deal) {}

    /**
     * Enters a client as a whole: its own people, and lead advisors who open its deals and keep its playbook. Whoever
     * is in one of its deals stays there.
     */
    public Caller enterClient(UUID client) {
        Caller caller = callers.get();
        boolean own = caller.organisation().equals(client);
        if (!own && !(caller.practice() && caller.is(Role.LEAD_ADVISOR))) {
            // Whoever is refused here stands outside again: the deal they came from is not told of it.
            walls.surround(caller, caller.organisation());
            throw Refused.because("access.refusal.client");
        }
        if (within().filter(at -> at.client().equals(client)).isEmpty()) {
            walls.surround(caller, client);
        }
        return caller;
    }

    /** Enters the caller's own organisation. */
    public Caller home() {
        Caller caller = callers.get();
        walls.surround(caller, caller.organisation());
        return caller;
    }
}
