package freehold.web.allocation;

import freehold.access.Caller;
import freehold.access.ClientSheet;
import freehold.access.CurrentCaller;
import freehold.access.People;
import freehold.access.Role;
import freehold.allocation.Allocation;
import freehold.allocation.Playbook;
import freehold.allocation.PlaybookCell;
import freehold.allocation.PlaybookSheet;
import freehold.allocation.Playbooks;
import freehold.allocation.Position;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.deal.DealSheet;
import freehold.deal.Deals;
import freehold.shared.Check;
import freehold.shared.Refused;
import freehold.web.faces.Constants;
import freehold.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code /playbook?client=&version=}: what a client wants of each right, and for lead advisors the form that revises
 * one cell of the newest version ({@code artefact=}, {@code right=}). A client's own people need not name the client; a
 * lead advisor who names none gets the clients to choose from. {@code deal=} stands for its client, and for the version
 * the deal is held against where none is named.
 */
@Named
@ViewScoped
public class PlaybookPage implements Serializable {
    private static final long serialVersionUID = 1;

    private final Playbooks playbooks;
    private final People people;
    private final Deals deals;
    private final Allocation allocation;
    private final CurrentCaller callers;
    private final Notices notices;

    private @Nullable UUID deal;
    private @Nullable UUID client;
    private @Nullable String version;
    private @Nullable String what;
    private @Nullable String which;
    private final PlaybookDraft draft = new PlaybookDraft();
    private String clientName = "";
    private boolean keeper;
    private transient @Nullable PlaybookOrigin origin;
    private transient @Nullable PlaybookSheet sheet;
    private transient List<ClientSheet> clients = List.of();
    private transient @Nullable PlaybookCell revised;
    private transient Overtaken overtaken = Overtaken.byNobody();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected PlaybookPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PlaybookPage(
            Playbooks playbooks,
            People people,
            Deals deals,
            Allocation allocation,
            CurrentCaller callers,
            Notices notices) {
        this.playbooks = playbooks;
        this.people = people;
        this.deals = deals;
        this.allocation = allocation;
        this.callers = callers;
        this.notices = notices;
    }

    /** Reads the playbook, or the clients to choose from. */
    public void load() {
        Caller caller = callers.get();
        keeper = caller.practice() && caller.is(Role.LEAD_ADVISOR);
        if (deal != null) {
            comeFrom(deals.sheet(deal));
        }
        if (keeper) {
            clients = people.clients();
            clientName = clients.stream()
                    .filter(each -> each.id().equals(client))
                    .map(ClientSheet::name)
                    .findFirst()
                    .orElse("");
        } else {
            clientName = caller.organisationName();
            client = client == null ? caller.organisation() : client;
        }
        if (client != null) {
            origin = origin == null ? PlaybookOrigin.of(client) : origin;
            read(client);
        }
    }

    private void comeFrom(DealSheet here) {
        PlaybookOrigin from = PlaybookOrigin.of(here, allocation.sheet(here).playbook());
        origin = from;
        client = from.client();
        version = version == null || version.isBlank() ? Integer.toString(from.held()) : version;
    }

    private void read(UUID whose) {
        PlaybookSheet found = playbooks.sheet(whose, number());
        sheet = found;
        if (keeper && isNewest()) {
            revised = cell(found.playbook()).orElse(null);
            if (revised != null) {
                draft.fill(revised);
            }
        }
    }

    private @Nullable Integer number() {
        if (version == null || version.isBlank()) {
            return null;
        }
        if (!version.matches("[0-9]{1,9}")) {
            throw Refused.because("allocation.refusal.playbook-unknown", version);
        }
        return Integer.valueOf(version);
    }

    private Optional<PlaybookCell> cell(Playbook playbook) {
        return Constants.find(Artefact.class, what).flatMap(artefact -> Constants.find(Right.class, which)
                .flatMap(right -> playbook.cell(artefact, right)));
    }

    /**
     * Makes the next version with the cell revised. When someone else made one first, the page shows what they did,
     * keeps what was typed, and takes theirs as seen from there on.
     */
    public @Nullable String revise() {
        PlaybookSheet shown = sheet;
        PlaybookCell cell = revised;
        if (shown == null || cell == null) {
            return null;
        }
        PlaybookCell revision = draft.revising(cell);
        int made;
        try {
            made = playbooks.revise(shown.client(), revision, shown.newest());
        } catch (RuntimeException notDone) {
            if (!overtaken(shown, cell)) {
                throw notDone;
            }
            notices.refused("allocation.page.playbook.overtaken");
            return null;
        }
        notices.done("allocation.page.playbook.done", made);
        notices.keep();
        return origin == null ? null : origin.inForce(made) + "&faces-redirect=true";
    }

    private boolean overtaken(PlaybookSheet shown, PlaybookCell cell) {
        PlaybookSheet found = playbooks.sheet(shown.client(), null);
        Overtaken told = Overtaken.between(shown, found, cell.artefact(), cell.right());
        if (told.happened()) {
            sheet = found;
            overtaken = told;
        }
        return told.happened();
    }

    /** The rungs that can be wanted of the right being revised, worst first. */
    public List<Position> getRungs() {
        return revised == null ? List.of() : Position.ladder(revised.right());
    }

    /** The artefacts the playbook speaks of. */
    public List<Artefact> getArtefacts() {
        return sheet == null
                ? List.of()
                : sheet.playbook().cells().stream()
                        .map(PlaybookCell::artefact)
                        .distinct()
                        .toList();
    }

    /** The cells of an artefact. */
    public List<PlaybookCell> cells(Artefact artefact) {
        Check.chosen(artefact, "allocation.refusal.artefact");
        return sheet == null
                ? List.of()
                : sheet.playbook().cells().stream()
                        .filter(cell -> cell.artefact() == artefact)
                        .toList();
    }

    /** Where the reader came from; null when they have yet to choose a client. */
    public @Nullable PlaybookOrigin getOrigin() {
        return origin;
    }

    /** Whether the version shown is the one that can be revised. */
    public boolean isNewest() {
        return sheet != null && sheet.playbook().number() == sheet.newest();
    }

    /** Whether the reader may revise. */
    public boolean isKeeper() {
        return keeper;
    }

    public @Nullable PlaybookSheet getSheet() {
        return sheet;
    }

    public List<ClientSheet> getClients() {
        return clients;
    }

    public String getClientName() {
        return clientName;
    }

    /** The cell being revised. */
    public @Nullable PlaybookCell getRevised() {
        return revised;
    }

    public Overtaken getOvertaken() {
        return overtaken;
    }

    public PlaybookDraft getDraft() {
        return draft;
    }

    public @Nullable UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal;
    }

    public @Nullable UUID getClient() {
        return client;
    }

    public void setClient(@Nullable UUID client) {
        this.client = client;
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String name) {
        this.what = name;
    }

    public @Nullable String getWhich() {
        return which;
    }

    public void setWhich(@Nullable String name) {
        this.which = name;
    }
}
