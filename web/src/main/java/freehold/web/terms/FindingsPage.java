package freehold.web.terms;

import freehold.terms.FindingSheet;
import freehold.terms.FindingState;
import freehold.terms.Findings;
import freehold.terms.SettleTrap;
import freehold.terms.Severity;
import freehold.web.faces.Meanwhile;
import freehold.web.faces.Notices;
import freehold.web.faces.Shown;
import freehold.web.faces.UuidConverter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The traps found in a deal's documents: the worst open ones first, each with what answers it. */
@Named("findingsPage")
@ViewScoped
public class FindingsPage implements Serializable {
    private final Findings findings;
    private final Notices notices;

    private UUID deal = UuidConverter.NOBODYS;
    private List<FindingSheet> list = List.of();
    private @Nullable UUID settling;
    private @Nullable FindingState to;
    private @Nullable String words;
    private Meanwhile meanwhile = Meanwhile.nothing();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected FindingsPage() {
        this(null, null);
    }

    @Inject
    public FindingsPage(Findings findings, Notices notices) {
        this.findings = findings;
        this.notices = notices;
    }

    /** Loads the deal's traps. */
    public void load() {
        list = findings.list(deal).stream()
                .sorted(Comparator.comparing(FindingSheet::state)
                        .thenComparing(FindingSheet::severity, Comparator.<Severity>reverseOrder())
                        .thenComparing(FindingSheet::at))
                .toList();
    }

    /** Opens the form that settles a trap, or closes it. */
    public void choose(@Nullable UUID finding) {
        settling = finding;
        to = null;
        words = null;
        meanwhile = Meanwhile.nothing();
    }

    /**
     * Settles or reopens the trap whose form is open. When someone else came first, the page shows what they did, keeps
     * what was typed, and takes theirs as seen from there on.
     */
    public void settle() {
        Optional<FindingSheet> shown = find(list, settling);
        SettleTrap command = SettleTrap.of(
                deal, settling, to, words, shown.map(FindingSheet::revision).orElse(0));
        try {
            findings.settle(command);
        } catch (RuntimeException notDone) {
            if (!overtaken(shown)) {
                throw notDone;
            }
            notices.refused("faces.page.meanwhile.refused");
            return;
        }
        notices.done("terms.page.findings.done");
        choose(null);
        load();
    }

    private boolean overtaken(Optional<FindingSheet> shown) {
        Optional<FindingSheet> found = find(findings.list(deal), settling);
        Meanwhile told = Meanwhile.between(entries(shown), entries(found));
        if (told.happened()) {
            meanwhile = told;
            // Only what is told counts as seen, and the trap being settled stays where it is on the page.
            list = list.stream()
                    .flatMap(each -> each.id().equals(settling) ? found.stream() : Stream.of(each))
                    .toList();
        }
        return told.happened();
    }

    private static Optional<FindingSheet> find(List<FindingSheet> all, @Nullable UUID id) {
        return all.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    private static List<Shown> entries(Optional<FindingSheet> finding) {
        return finding.map(Entries::of).stream().toList();
    }

    /** How a state looks. */
    public String shape(FindingState state) {
        return switch (state) {
            case OPEN -> "gap";
            case ANSWERED -> "near";
            case CONCEDED -> "wait";
            case STRUCK -> "met";
        };
    }

    /** Below the root of the portal, where the words stand. */
    public String place(FindingSheet finding) {
        return "/reading?deal=" + deal + "&version=" + finding.evidence().version() + "&at="
                + finding.evidence().start();
    }

    public List<FindingSheet> getList() {
        return list;
    }

    public @Nullable UUID getSettling() {
        return settling;
    }

    public @Nullable FindingState getTo() {
        return to;
    }

    public void setTo(@Nullable FindingState to) {
        this.to = to;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public Meanwhile getMeanwhile() {
        return meanwhile;
    }

    public UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal == null ? UuidConverter.NOBODYS : deal;
    }
}
