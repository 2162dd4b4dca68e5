package freehold.deal.persistence;

import freehold.access.PersonSheet;
import freehold.deal.DealFilter;
import freehold.deal.DealRow;
import freehold.deal.model.Deal;
import freehold.deal.model.DealStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    /** Asks for no more than the id: what the session has changed of the deal must stay, and its version may move. */
    @Override
    public void hold(UUID id) {
        entityManager
                .createQuery("select d.id from Deal d where d.id = :id", UUID.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void add(Deal deal) {
        entityManager.persist(deal);
    }

    @Override
    public Optional<DealWithTeam> withTeam(UUID id) {
        List<Object[]> rows = entityManager
                .createQuery(
                        "select d, o.name, p.id, p.name, p.practice from Deal d join Organisation o on o.id = d.client"
                                + " left join Seat s on s.deal = d.id left join Person p on p.id = s.person"
                                + " where d.id = :id order by p.name, p.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(first -> new DealWithTeam(
                        (Deal) first[0],
                        (String) first[1],
                        rows.stream()
                                .filter(row -> row[2] != null)
                                .map(row -> new PersonSheet((UUID) row[2], (String) row[3], (Boolean) row[4]))
                                .toList()));
    }

    /** Goes on by comparing rows, not columns one by one with an "or": only that lets the index begin at the place. */
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
            query.append(" and (d.targetSignature, d.id) > (:date, :id)");
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
