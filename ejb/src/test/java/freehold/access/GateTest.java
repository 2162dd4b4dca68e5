package freehold.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freehold.access.model.SeatRegister;
import freehold.shared.Refused;
import freehold.testing.Cast;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who passes the one door. */
class GateTest {
    private final Cast cast = new Cast();
    private final UUID northwind = UUID.randomUUID();
    private final UUID deal = UUID.randomUUID();
    private final Caller maren = cast.practice("Maren Holt", Role.ADVISOR);
    private final Caller ines = cast.practice("Ines Marchetti", Role.ADVISOR);
    private final CurrentCaller callers = new CurrentCaller();
    private final Gate gate = new Gate(callers, new Walls(), new OnlySeated());

    @Test
    void the_next_person_is_asked_again_even_for_the_deal_that_is_open() {
        callers.enter(maren);
        assertDoesNotThrow(() -> gate.enter(deal));
        callers.enter(ines);
        assertThrows(Refused.class, () -> gate.enter(deal));
    }

    /** Maren has a seat, and nobody else. */
    private final class OnlySeated implements SeatRegister {
        @Override
        public Optional<UUID> clientOf(UUID asked, UUID person) {
            return asked.equals(deal) && person.equals(maren.person()) ? Optional.of(northwind) : Optional.empty();
        }

        @Override
        public boolean isOf(UUID asked, UUID client) {
            return asked.equals(deal) && client.equals(northwind);
        }
    }
}
