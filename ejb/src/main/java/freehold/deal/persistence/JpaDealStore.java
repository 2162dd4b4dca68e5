package freehold.deal.persistence;

import freehold.access.model.Organisation;
import freehold.deal.DealFilter;
import freehold.deal.DealRow;
import freehold.deal.model.Deal;
import freehold.deal.model.DealStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Deals in PostgreSQL. */
@Dependent
public class JpaDealStore implements DealStore {
    private final EntityManager entityManager;

    @Inject
    public JpaDealStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Deal> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Deal.class, id));
    }

    @Override
    public void add(Deal deal) {
        entityManager.persist(deal);
    }

    @Override
    public String clientName(UUID client) {
        Organisation organisation = entityManager.find(Organisation.class, client);
        return organisation == null ? "" : organisation.name();
    }

    @Override
    public List<DealRow> list(DealFilter filter, Optional<UUID> seatedFor, Optional<Reached> after, int most) {
        StringBuilder query = new StringBuilder("select new freehold.deal.DealRow(d.id, d.client, o.name, d.vendor,"
                + " d.product, d.stage, d.valueAmount, d.valueCurrency, d.targetSignature)"
                + " from Deal d join Organisation o on o.id = d.client where 1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        seatedFor.ifPresent(person -> {
            query.append(" and d.id in (select s.deal from Seat s where s.person = :person)");
            parameters.put("person", person);
        });
        filter.words().ifPresent(words -> {
            query.append(" and (lower(d.product) like :words escape '!' or lower(d.vendor) like :words escape '!'"
                    + " or lower(o.name) like :words escape '!')");
            parameters.put("words", "%" + literally(words) + "%");
        });
        filter.stage().ifPresent(stage -> {
            query.append(" and d.stage = :stage");
            parameters.put("stage", stage);
        });
        filter.client().ifPresent(client -> {
            query.append(" and d.client = :client");
            parameters.put("client", client);
        });
        after.ifPresent(reached -> {
            query.append(" and (d.targetSignature > :date or (d.targetSignature = :date and d.id > :id))");
            parameters.put("date", reached.targetSignature());
            parameters.put("id", reached.id());
        });
        query.append(" order by d.targetSignature, d.id");
        var selection = entityManager.createQuery(query.toString(), DealRow.class);
        parameters.forEach(selection::setParameter);
        return selection.setMaxResults(most).getResultList();
    }

    private static String literally(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
