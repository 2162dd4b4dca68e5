package freehold.demo;

import java.util.UUID;

/** The organisations of the demo, with the numbers the demo's realm gives them. */
public enum DemoOrganisation {
    REDWOOD("00000000-0000-4000-8000-0000000000a0", "Redwood Advisory", true),
    NORTHWIND("00000000-0000-4000-8000-0000000000b1", "Northwind Logistics", false),
    HARBOUR("00000000-0000-4000-8000-0000000000b2", "Harbour Mutual", false),
    ALDER("00000000-0000-4000-8000-0000000000b3", "Alder Clinics", false);

    private final UUID id;
    private final String title;
    private final boolean practice;

    DemoOrganisation(String id, String title, boolean practice) {
        this.id = UUID.fromString(id);
        this.title = title;
        this.practice = practice;
    }

    public UUID id() {
        return id;
    }

    /** Its name, as people read it. */
    public String title() {
        return title;
    }

    /** Whether it is the practice rather than a client. */
    public boolean practice() {
        return practice;
    }
}
