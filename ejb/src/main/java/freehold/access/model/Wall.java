package freehold.access.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What both walls are told about the work at hand.
 *
 * @param tenant the client whose rows may be seen and written; {@link #NONE} for nobody's, {@link #ACROSS} where a list
 *     goes over all clients a person has a seat with
 * @param person who is there, for row security to look up their seats
 * @param organisation where that person belongs
 * @param lead whether they are a lead advisor, who may open deals for any client of the practice
 */
public record Wall(
        UUID tenant, @Nullable UUID person, @Nullable UUID organisation, boolean lead) {
    /** No client at all: no row carries it. */
    public static final UUID NONE = new UUID(-1L, -1L);

    /** Over all clients: the filter of the application is off, row security by seats remains. */
    public static final UUID ACROSS = new UUID(0L, 0L);

    /** Before anyone has come in. */
    public static final Wall CLOSED = new Wall(NONE, null, null, false);
}
