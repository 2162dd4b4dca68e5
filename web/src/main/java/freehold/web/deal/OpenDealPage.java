package freehold.web.deal;

import freehold.access.ClientSheet;
import freehold.access.CurrentCaller;
import freehold.access.People;
import freehold.access.PersonSheet;
import freehold.deal.Deals;
import freehold.deal.OpenDeal;
import freehold.shared.Check;
import freehold.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a deal for one of the practice's clients. */
@Named("openDealPage")
@ViewScoped
public class OpenDealPage implements Serializable {
    private final Deals deals;
    private final People people;
    private final CurrentCaller callers;
    private final Notices notices;
    private final CommitmentForm form = new CommitmentForm();

    private List<ClientSheet> clients = List.of();
    private List<PersonSheet> advisors = List.of();
    private @Nullable UUID client;
    private List<UUID> team = List.of();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected OpenDealPage() {
        this(null, null, null, null);
    }

    @Inject
    public OpenDealPage(Deals deals, People people, CurrentCaller callers, Notices notices) {
        this.deals = deals;
        this.people = people;
        this.callers = callers;
        this.notices = notices;
    }

    /** Loads the clients and people to choose from. Who opens the deal is on its team without being asked. */
    public void load() {
        UUID self = callers.get().person();
        clients = people.clients();
        advisors = people.advisors().stream()
                .filter(person -> !person.id().equals(self))
                .toList();
    }

    /** Opens the deal and goes there. */
    public String open() {
        UUID deal = deals.open(
                new OpenDeal(Check.chosen(client, "deal.refusal.client"), form.commitment(), Set.copyOf(team)));
        notices.done("deal.page.open.done");
        notices.keep();
        return "/deal.xhtml?faces-redirect=true&deal=" + deal;
    }

    public CommitmentForm getForm() {
        return form;
    }

    public List<ClientSheet> getClients() {
        return clients;
    }

    public List<PersonSheet> getAdvisors() {
        return advisors;
    }

    public @Nullable UUID getClient() {
        return client;
    }

    public void setClient(@Nullable UUID client) {
        this.client = client;
    }

    public List<UUID> getTeam() {
        return team;
    }

    public void setTeam(@Nullable List<UUID> team) {
        this.team = team == null ? List.of() : List.copyOf(team);
    }
}
