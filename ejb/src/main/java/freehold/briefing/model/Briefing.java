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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A briefing's life: drafted by one or several, issued by someone who wrote none of it, which freezes it; then counsel
 * speak. Two signatures clear it; one refusal or request for changes ends it; a changed fact outdates it; a newer one
 * supersedes it. Nothing frozen ever changes.
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

    /** Everyone who wrote on it, in the order they first did; their names stand in the same order. */
    @Column(nullable = false)
    private List<UUID> authors;

    @Column(nullable = false)
    private List<String> authorNames;

    @Column(nullable = false)
    private String writerName;

    @Column(nullable = false)
    private Instant draftedAt;

    @Column(nullable = false)
    private int revision;

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
        this.authors = List.of(author);
        this.authorNames = List.of(authorName);
        this.writerName = authorName;
        this.draftedAt = draftedAt;
        this.revision = 1;
    }

    /**
     * Rewrites a draft, and makes whoever does an author beside those there are. Refused when someone else came first;
     * words that stand there already change nothing, and make nobody an author.
     *
     * @param seen the revision they had before them
     * @return whether anything changed
     */
    public boolean rewrite(String newSummary, int seen, UUID by, String byName, Instant when) {
        Check.that(state == BriefingState.DRAFT, "briefing.refusal.not-draft");
        // Browsers send back other line ends than they were given.
        if (newSummary.lines().toList().equals(summary.lines().toList())) {
            return false;
        }
        Check.that(seen == revision, "briefing.refusal.changed-meanwhile", writerName);
        summary = newSummary;
        if (!wrote(by)) {
            authors = with(authors, by);
            authorNames = with(authorNames, byName);
        }
        writerName = byName;
        draftedAt = when;
        revision++;
        return true;
    }

    private static <T> List<T> with(List<T> those, T one) {
        return Stream.concat(those.stream(), Stream.of(one)).toList();
    }

    /** Whether any of it is theirs, whoever wrote after them. */
    public boolean wrote(UUID person) {
        return authors.contains(person);
    }

    /** Freezes it. Refused when it is no draft, or when the issuer wrote on it. */
    public void issue(SealedRecord record, String pdfHash, UUID by, String byName, Instant when) {
        Check.that(state == BriefingState.DRAFT, "briefing.refusal.not-draft");
        Check.that(!wrote(by), "briefing.refusal.own-words");
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

    /** The names of all who wrote on it, in the order they first did. */
    public List<String> authorNames() {
        return List.copyOf(authorNames);
    }

    /** Who wrote last. */
    public String writerName() {
        return writerName;
    }

    /** When it was written last. */
    public Instant draftedAt() {
        return draftedAt;
    }

    /** Rises with every change of a draft; handed back by whoever changes it next. */
    public int revision() {
        return revision;
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
