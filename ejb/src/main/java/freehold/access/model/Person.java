package freehold.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Someone who has logged in at least once, with the roles of that login: what teams are chosen from. */
@Entity
public class Person {
    @Id
    private UUID id;

    @Column(name = "organisation_id", nullable = false)
    private UUID organisation;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private boolean practice;

    /** Role names, separated by blanks: a note for choosing people, never what a permission is decided on. */
    @Column(nullable = false)
    private String roles;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(UUID id, UUID organisation, boolean practice, String name, Set<String> roles) {
        this.id = id;
        this.organisation = organisation;
        this.practice = practice;
        this.name = name;
        this.roles = joined(roles);
    }

    /** Takes over what the newest login says. */
    public void arrives(UUID atOrganisation, String asName, Set<String> withRoles) {
        this.organisation = atOrganisation;
        this.name = asName;
        this.roles = joined(withRoles);
    }

    private static String joined(Set<String> roles) {
        return String.join(" ", new TreeSet<>(roles));
    }

    public UUID id() {
        return id;
    }

    public UUID organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    public boolean practice() {
        return practice;
    }

    public Set<String> roles() {
        return Set.of(roles.split(" ", -1));
    }
}
