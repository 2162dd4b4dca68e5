package freehold.suggestion.persistence;

import freehold.suggestion.QueueFilter;
import freehold.suggestion.QueueSheet.Tally;
import freehold.suggestion.SuggestionDecision;
import freehold.suggestion.SuggestionKind;
import freehold.suggestion.model.Suggestion;
import freehold.suggestion.model.SuggestionStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Suggestions in PostgreSQL. */
@Dependent
public class JpaSuggestionStore implements SuggestionStore {
    private final EntityManager entityManager;

    @Inject
    public JpaSuggestionStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Collection<Suggestion> suggestions) {
        suggestions.forEach(entityManager::persist);
    }

    @Override
    public void removeOf(UUID version) {
        entityManager
                .createQuery("delete from Suggestion s where s.version = :version")
                .setParameter("version", version)
                .executeUpdate();
    }

    @Override
    public List<Suggestion> find(UUID deal, Collection<UUID> ids) {
        return entityManager
                .createQuery(
                        "select s from Suggestion s where s.deal = :deal and s.id in :ids"
                                + " order by s.weight, s.placeStart, s.id",
                        Suggestion.class)
                .setParameter("deal", deal)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<Suggestion> ofDocument(UUID deal, UUID document) {
        return entityManager
                .createQuery(
                        "select s from Suggestion s where s.deal = :deal and s.document = :document"
                                + " order by s.versionNumber desc, s.placeStart, s.id",
                        Suggestion.class)
                .setParameter("deal", deal)
                .setParameter("document", document)
                .getResultList();
    }

    @Override
    public List<Suggestion> ofVersion(UUID deal, UUID version) {
        return entityManager
                .createQuery(
                        "select s from Suggestion s where s.deal = :deal and s.version = :version"
                                + " order by s.placeStart, s.id",
                        Suggestion.class)
                .setParameter("deal", deal)
                .setParameter("version", version)
                .getResultList();
    }

    @Override
    public List<Suggestion> page(QueueFilter filter, Collection<UUID> versions, Optional<Reached> after, int most) {
        StringBuilder query =
                new StringBuilder("select s from Suggestion s where s.deal = :deal and s.version in :versions");
        filter.kind().ifPresent(kind -> query.append(" and s.kind = :kind"));
        filter.label().ifPresent(label -> query.append(" and s.label = :label"));
        filter.decision().ifPresent(decision -> query.append(" and s.decision = :decision"));
        after.ifPresent(reached -> query.append(" and (s.weight > :weight or s.weight = :weight and"
                + " (s.placeStart > :start or s.placeStart = :start and s.id > :last))"));
        TypedQuery<Suggestion> asked = entityManager
                .createQuery(
                        query.append(" order by s.weight, s.placeStart, s.id").toString(), Suggestion.class)
                .setParameter("deal", filter.deal())
                .setParameter("versions", versions)
                .setMaxResults(most);
        filter.kind().ifPresent(kind -> asked.setParameter("kind", kind));
        filter.label().ifPresent(label -> asked.setParameter("label", label));
        filter.decision().ifPresent(decision -> asked.setParameter("decision", decision));
        after.ifPresent(reached -> asked.setParameter("weight", reached.weight())
                .setParameter("start", reached.start())
                .setParameter("last", reached.id()));
        return asked.getResultList();
    }

    @Override
    public List<Tally> tallies(UUID deal, Collection<UUID> versions) {
        return entityManager
                .createQuery(
                        "select s.kind, s.label, s.decision, count(s) from Suggestion s"
                                + " where s.deal = :deal and s.version in :versions"
                                + " group by s.kind, s.label, s.decision",
                        Object[].class)
                .setParameter("deal", deal)
                .setParameter("versions", versions)
                .getResultStream()
                .map(row ->
                        new Tally((SuggestionKind) row[0], (String) row[1], (SuggestionDecision) row[2], (Long) row[3]))
                .toList();
    }
}
