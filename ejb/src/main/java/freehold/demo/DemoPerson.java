package freehold.demo;

import static freehold.demo.DemoOrganisation.ALDER;
import static freehold.demo.DemoOrganisation.HARBOUR;
import static freehold.demo.DemoOrganisation.NORTHWIND;
import static freehold.demo.DemoOrganisation.REDWOOD;

import freehold.access.Caller;
import freehold.access.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Those of the demo who do something in its deals, with the numbers the demo's realm gives them. */
public enum DemoPerson {
    MAREN(101, "Maren Holt", REDWOOD, Role.ADVISOR),
    JONAS(102, "Jonas Okafor", REDWOOD, Role.LEAD_ADVISOR),
    INES(103, "Ines Marchetti", REDWOOD, Role.ADVISOR),
    TOBIAS(104, "Tobias Reiner", REDWOOD, Role.ADVISOR),
    RIKKE(111, "Rikke Lindqvist", NORTHWIND, Role.BUYER),
    ANNEKE(112, "Anneke Senft", NORTHWIND, Role.LEGAL),
    THILO(113, "Thilo Brandt", NORTHWIND, Role.IP_COUNSEL),
    HANA(121, "Hana Sorel", HARBOUR, Role.BUYER),
    LARS(122, "Lars Whitcombe", HARBOUR, Role.LEGAL),
    MINA(123, "Mina Castellan", HARBOUR, Role.IP_COUNSEL),
    OMAR(131, "Omar Adeyemi", ALDER, Role.BUYER),
    GRETA(132, "Greta Maibach", ALDER, Role.LEGAL),
    PAVEL(133, "Pavel Novotny", ALDER, Role.IP_COUNSEL);

    private static final String NUMBERS = "00000000-0000-4000-8000-000000000";

    private final UUID id;
    private final String fullName;
    private final DemoOrganisation organisation;
    private final Role role;

    DemoPerson(int number, String fullName, DemoOrganisation organisation, Role role) {
        this.id = UUID.fromString(NUMBERS + number);
        this.fullName = fullName;
        this.organisation = organisation;
        this.role = role;
    }

    public UUID id() {
        return id;
    }

    /** First and last name. */
    public String fullName() {
        return fullName;
    }

    public DemoOrganisation organisation() {
        return organisation;
    }

    /** What the person may do; whoever leads advises, too. */
    public Set<Role> roles() {
        return role == Role.LEAD_ADVISOR ? Set.of(role, Role.ADVISOR) : Set.of(role);
    }

    /** This person, as a login at that moment would show them. */
    Caller loggedIn(Instant moment) {
        return new Caller(
                id, fullName, organisation.id(), organisation.title(), organisation.practice(), roles(), moment);
    }
}
