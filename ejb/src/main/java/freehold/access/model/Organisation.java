package freehold.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A client or the practice, as the logins of its people name it. */
@Entity
public class Organisation {
    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private boolean practice;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    public Organisation(UUID id, String name, boolean practice) {
        this.id = id;
        this.name = name;
        this.practice = practice;
    }

    /** Takes the name over that Keycloak now gives. */
    public void rename(String newName) {
        this.name = newName;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean practice() {
        return practice;
    }
}
