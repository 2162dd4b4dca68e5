package freehold.web.deal;

import freehold.access.CurrentCaller;
import freehold.access.People;
import freehold.access.PersonSheet;
import freehold.deal.DealSheet;
import freehold.deal.Deals;
import freehold.shared.Refused;
import freehold.web.faces.Notices;
import freehold.web.faces.UuidConverter;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets who of the practice works a deal, and so who of the practice may see it. */
@Named("teamPage")
@ViewScoped
public class TeamPage implements Serializable {
    private final Deals deals;
    private final People people;
    private final CurrentCaller callers;
    private final Notices notices;

    private UUID deal = UuidConverter.NOBODYS;
    private @Nullable DealSheet sheet;
    private List<PersonSheet> advisors = List.of();
    private List<UUID> team = List.of();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected TeamPage() {
        this(null, null, null, null);
    }

    @Inject
    public TeamPage(Deals deals, People people, CurrentCaller callers, Notices notices) {
        this.deals = deals;
        this.people = people;
        this.callers = callers;
        this.notices = notices;
    }

    /**
     * Loads the deal and who could be on its team. Who sits on it stays in the list even if they could not be put there
     * now, so that nobody is taken off unseen.
     */
    public void load() {
        show(deals.sheet(deal));
        team = getSheet().team().stream().map(PersonSheet::id).toList();
    }

    private void show(DealSheet now) {
        sheet = now;
        advisors = Stream.concat(people.advisors().stream(), now.team().stream())
                .distinct()
                .sorted(Comparator.comparing(PersonSheet::name).thenComparing(PersonSheet::id))
                .toList();
    }

    /**
     * Seats the people chosen. A lead who took themselves off goes back to the list: the deal is closed to them. When
     * the team was set otherwise meanwhile, the choice is kept and the team as it now is counts as seen.
     */
    public String set() {
        Set<UUID> seen = getSheet().team().stream().map(PersonSheet::id).collect(Collectors.toSet());
        try {
            deals.setTeam(deal, seen, Set.copyOf(team));
        } catch (Refused refused) {
            if (refused.refusal().key().equals("deal.refusal.team-meanwhile")) {
                show(deals.sheet(deal));
            }
            throw refused;
        }
        notices.done("deal.page.team.done");
        notices.keep();
        return team.contains(callers.get().person())
                ? "/deal.xhtml?faces-redirect=true&deal=" + deal
                : "/deals.xhtml?faces-redirect=true";
    }

    public DealSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public List<PersonSheet> getAdvisors() {
        return advisors;
    }

    public List<UUID> getTeam() {
        return team;
    }

    public void setTeam(@Nullable List<UUID> team) {
        this.team = team == null ? List.of() : List.copyOf(team);
    }

    public UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal == null ? UuidConverter.NOBODYS : deal;
    }
}
