package freehold.access;

import freehold.access.model.Organisation;
import freehold.access.model.PeopleStore;
import freehold.access.model.Person;
import freehold.access.model.Seat;
import freehold.shared.Check;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who the portal has met, and who sits on which deal's team. */
@Gated
@Stateless
public class People {
    private final Gate gate;
    private final PeopleStore people;
    private final Arrivals arrivals;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected People() {
        this(null, null, null);
    }

    @Inject
    public People(Gate gate, PeopleStore people, Arrivals arrivals) {
        this.gate = gate;
        this.people = people;
        this.arrivals = arrivals;
    }

    /** Remembers the caller and their organisation as their login names them. Called once a login. */
    @PermitAll
    public void arrive() {
        Caller caller = gate.home();
        people.organisation(caller.organisation())
                .ifPresentOrElse(
                        known -> known.rename(caller.organisationName()),
                        () -> people.add(
                                new Organisation(caller.organisation(), caller.organisationName(), caller.practice())));
        Set<String> roles = caller.roles().stream().map(Role::roleName).collect(Collectors.toSet());
        people.person(caller.person())
                .ifPresentOrElse(
                        known -> known.arrives(caller.organisation(), caller.name(), roles),
                        () -> people.add(new Person(
                                caller.person(), caller.organisation(), caller.practice(), caller.name(), roles)));
        arrivals.note();
    }

    /** The clients a lead advisor may open a deal for, by name. */
    @RolesAllowed(Roles.LEAD_ADVISOR)
    public List<ClientSheet> clients() {
        gate.across();
        return people.clients().stream()
                .map(client -> new ClientSheet(client.id(), client.name()))
                .toList();
    }

    /** The practice's people who may be put on a team: advisors and leads, by name. */
    @RolesAllowed(Roles.LEAD_ADVISOR)
    public List<PersonSheet> advisors() {
        gate.across();
        return people.practicePeople().stream()
                .filter(person ->
                        person.roles().contains(Roles.ADVISOR) || person.roles().contains(Roles.LEAD_ADVISOR))
                .map(People::sheet)
                .toList();
    }

    /**
     * Seats exactly these people on the team of a deal of the client. Refused when nobody would be left, or when one is
     * not of the practice.
     */
    @RolesAllowed(Roles.LEAD_ADVISOR)
    public void seat(UUID client, UUID deal, Set<UUID> team) {
        gate.enterClient(client);
        Check.that(!team.isEmpty(), "access.refusal.team-empty");
        Map<UUID, Person> known = people.people(team).stream().collect(Collectors.toMap(Person::id, person -> person));
        Check.that(
                team.stream()
                        .allMatch(id -> known.containsKey(id) && known.get(id).practice()),
                "access.refusal.team-stranger");
        List<Seat> seats = people.seats(deal);
        seats.stream().filter(seat -> !team.contains(seat.person())).forEach(people::remove);
        Collection<UUID> seated = seats.stream().map(Seat::person).collect(Collectors.toSet());
        team.stream()
                .filter(person -> !seated.contains(person))
                .forEach(person -> people.add(new Seat(client, deal, person)));
    }

    private static PersonSheet sheet(Person person) {
        return new PersonSheet(person.id(), person.name(), person.practice());
    }
}
