package freehold.demo;

import freehold.access.People;
import freehold.access.Roles;
import freehold.deal.DealFilter;
import freehold.deal.Deals;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens the deals of the demo at the first start, when the setting {@code DEMO} asks for them. A deal that is there
 * already is left alone, whatever has become of it, so that later starts change nothing.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RunAs(Roles.LEAD_ADVISOR)
public class DemoPractice {
    private static final Logger LOG = Logger.getLogger(DemoPractice.class.getName());

    private final People people;
    private final Deals deals;
    private final DemoDesk desk;
    private final DemoProgress progress;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected DemoPractice() {
        this(null, null, null, null);
    }

    @Inject
    public DemoPractice(People people, Deals deals, DemoDesk desk, DemoProgress progress) {
        this.people = people;
        this.deals = deals;
        this.desk = desk;
        this.progress = progress;
    }

    /** Opens what is not there yet, and returns at once; {@link DemoProgress} tells when that is done. */
    @Asynchronous
    @PermitAll
    public void open() {
        if (!progress.wanted()) {
            return;
        }
        try {
            for (DemoPerson person : DemoPerson.values()) {
                desk.sits(person);
                people.arrive();
            }
            DemoDeals.all().stream().filter(story -> !isThere(story)).forEach(desk::tell);
            progress.opened();
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "The demo could not be opened", failure);
        }
    }

    private boolean isThere(DemoDeal story) {
        desk.sits(DemoPerson.JONAS);
        return !deals.list(DealFilter.of(story.product(), null, story.client().id(), null))
                .rows()
                .isEmpty();
    }
}
