package freehold.terms.model;

import freehold.deal.OfDeal;
import freehold.terms.ClauseSpan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A clause of a version: a span of its text with the number and heading it carries there. */
@Entity
public class Clause extends OfDeal {
    @Column(name = "version_id", nullable = false)
    private UUID version;

    @Column(nullable = false)
    private int ordinal;

    private @Nullable String number;

    private @Nullable String heading;

    @Column(nullable = false)
    private int depth;

    @Column(name = "start_at", nullable = false)
    private int start;

    @Column(name = "end_at", nullable = false)
    private int end;

    @SuppressWarnings("NullAway.Init")
    protected Clause() {}

    public Clause(DocumentVersion version, int ordinal, ClauseSpan span) {
        super(version.client(), version.deal());
        this.version = version.id();
        this.ordinal = ordinal;
        this.number = span.number();
        this.heading = span.heading();
        this.depth = span.depth();
        this.start = span.start();
        this.end = span.end();
    }

    public UUID version() {
        return version;
    }

    public int ordinal() {
        return ordinal;
    }

    /** Number, heading and place. */
    public ClauseSpan span() {
        return new ClauseSpan(number, heading, depth, start, end);
    }
}
