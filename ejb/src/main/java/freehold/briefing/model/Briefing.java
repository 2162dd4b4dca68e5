package freehold.briefing.model;

import freehold.briefing.BriefingState;
import freehold.briefing.Capacity;
import freehold.briefing.Decision;
import freehold.deal.OfDeal;
import freehold.shared.Check;
import freehold.shared.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A briefing's life: drafted by one, issued by another, which freezes it; then counsel speak. Two signatures clear it;
 * one refusal or request for changes ends it; a changed fact outdates it; a newer one supersedes it. Nothing frozen
 * ever changes.
 */
@Entity
public class Briefing extends OfDeal {
    @Column(nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BriefingState state;

    @Column(nullable = false)
    private String summary;

    @Column(name = "author", nullable = false)
    private UUID author;

    @Column(nullable = false)
    private String authorName;

    @Column(nullable = false)
    private Instant draftedAt;

    private @Nullable UUID issuer;

    private @Nullable String issuerName;

    private @Nullable Instant issuedAt;

    private @Nullable String sealedJson;

    private @Nullable String sha256;

    private @Nullable String pdfSha256;

    private @Nullable Instant outdatedAt;

    @Version
    @Column(name = "lock_version", nullable = false)
    private int lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected Briefing() {}

    public Briefing(
            UUID client, UUID deal, int number, String summary, UUID author, String authorName, Instant draftedAt) {
        super(client, deal);
        this.number = number;
        this.state = BriefingState.DRAFT;
        this.summary = summary;
        this.author = author;
        this.authorName = authorName;
        this.draftedAt = draftedAt;
    }

    /** Rewrites a draft. Whoever writes last is its author. */
    public void rewrite(String newSummary, UUID by, String byName, Instant when) {
        Check.that(state == BriefingState.DRAFT, "briefing.refusal.not-draft");
        summary = newSummary;
        author = by;
        authorName = byName;
        draftedAt = when;
    }

    /** Freezes it. Refused when it is no draft, or when the issuer wrote it. */
    public void issue(SealedRecord record, String pdfHash, UUID by, String byName, Instant when) {
        Check.that(state == BriefingState.DRAFT, "briefing.refusal.not-draft");
        Check.that(!by.equals(author), "briefing.refusal.own-words");
        state = BriefingState.ISSUED;
        sealedJson = record.json();
        sha256 = record.sha256();
        pdfSha256 = pdfHash;
        issuer = by;
        issuerName = byName;
        issuedAt = when;
    }

    /** Takes counsel's word into account. */
    public void decided(Decision decision, Collection<SignOff> all) {
        switch (decision) {
            case DECLINED -> state = BriefingState.DECLINED;
            case CHANGES_REQUESTED -> state = BriefingState.CHANGES_REQUESTED;
            case SIGNED -> {
                Set<Capacity> signed = EnumSet.noneOf(Capacity.class);
                all.stream()
                        .filter(one -> one.decision() == Decision.SIGNED)
                        .forEach(one -> signed.add(one.capacity()));
                if (signed.size() == Capacity.values().length) {
                    state = BriefingState.CLEARED;
                }
            }
        }
    }

    /** A material fact has changed since it was frozen. */
    public void outdate(Instant when) {
        state = BriefingState.OUTDATED;
        outdatedAt = when;
    }

    /** A newer one was issued. */
    public void supersede() {
        state = BriefingState.SUPERSEDED;
    }

    /** What it froze. Refused while it is a draft. */
    public SealedRecord sealed() {
        if (sealedJson == null) {
            throw Refused.because("briefing.refusal.not-issued");
        }
        return new SealedRecord(sealedJson);
    }

    public int number() {
        return number;
    }

    public BriefingState state() {
        return state;
    }

    public String summary() {
        return summary;
    }

    public UUID author() {
        return author;
    }

    public String authorName() {
        return authorName;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<UUID> issuer() {
        return Optional.ofNullable(issuer);
    }

    public Optional<String> issuerName() {
        return Optional.ofNullable(issuerName);
    }

    public Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }

    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    public Optional<String> pdfSha256() {
        return Optional.ofNullable(pdfSha256);
    }

    public Optional<Instant> outdatedAt() {
        return Optional.ofNullable(outdatedAt);
    }
}
