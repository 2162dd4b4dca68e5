package freehold.access;

import freehold.access.model.Wall;
import freehold.access.model.WallState;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The wall around the request at hand. Only {@link Gate} moves it. */
@RequestScoped
public class Walls implements WallState {
    private Wall wall = Wall.CLOSED;
    private @Nullable UUID enteredDeal;
    private @Nullable Caller enteredBy;

    @Override
    public Wall current() {
        return wall;
    }

    /** Works under this client from here on. */
    public void surround(Caller caller, UUID tenant) {
        boolean lead = caller.practice() && caller.is(Role.LEAD_ADVISOR);
        wall = new Wall(tenant, caller.person(), caller.organisation(), lead);
        enteredDeal = null;
        enteredBy = null;
    }

    /** Works on this deal of this client from here on. */
    public void surroundDeal(Caller caller, UUID tenant, UUID deal) {
        surround(caller, tenant);
        enteredDeal = deal;
        enteredBy = caller;
    }

    /** The deal at hand; empty before any was entered, and once another gate was tried. */
    public Optional<UUID> enteredDeal() {
        return Optional.ofNullable(enteredDeal);
    }

    /** Whether the deal at hand is this one already, entered by the same person. */
    public boolean hasEntered(Caller caller, UUID deal) {
        return deal.equals(enteredDeal) && caller.equals(enteredBy);
    }
}
