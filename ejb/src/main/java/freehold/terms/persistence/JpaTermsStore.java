package freehold.terms.persistence;

import freehold.terms.model.Clause;
import freehold.terms.model.DocumentVersion;
import freehold.terms.model.Finding;
import freehold.terms.model.OriginalChunk;
import freehold.terms.model.ReadText;
import freehold.terms.model.TermsDocument;
import freehold.terms.model.TermsStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The vendor's terms in PostgreSQL, originals in parts of a megabyte. */
@Dependent
public class JpaTermsStore implements TermsStore {
    private final EntityManager entityManager;

    @Inject
    public JpaTermsStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(TermsDocument document) {
        entityManager.persist(document);
    }

    @Override
    public void add(DocumentVersion version) {
        entityManager.persist(version);
    }

    @Override
    public void add(OriginalChunk chunk) {
        entityManager.persist(chunk);
        entityManager.flush();
        entityManager.detach(chunk);
    }

    @Override
    public void keepReading(ReadText text, List<Clause> clauses) {
        UUID version = text.version();
        entityManager
                .createQuery("delete from ReadText t where t.version = :version")
                .setParameter("version", version)
                .executeUpdate();
        entityManager
                .createQuery("delete from Clause c where c.version = :version")
                .setParameter("version", version)
                .executeUpdate();
        entityManager.persist(text);
        clauses.forEach(entityManager::persist);
    }

    @Override
    public void add(Finding finding) {
        entityManager.persist(finding);
    }

    @Override
    public void remove(Finding finding) {
        entityManager.remove(finding);
    }

    @Override
    public Optional<TermsDocument> document(UUID deal, UUID id) {
        return Optional.ofNullable(entityManager.find(TermsDocument.class, id))
                .filter(document -> document.deal().equals(deal));
    }

    @Override
    public Map<TermsDocument, List<DocumentVersion>> documents(UUID deal) {
        return entityManager
                .createQuery(
                        "select d, v from TermsDocument d join DocumentVersion v on v.document = d.id"
                                + " where d.deal = :deal order by d.title, d.id, v.number desc",
                        Object[].class)
                .setParameter("deal", deal)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (TermsDocument) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(row -> (DocumentVersion) row[1], Collectors.toList())));
    }

    @Override
    public Optional<DocumentVersion> version(UUID deal, UUID id) {
        return Optional.ofNullable(entityManager.find(DocumentVersion.class, id))
                .filter(version -> version.deal().equals(deal));
    }

    @Override
    public List<DocumentVersion> versions(UUID deal) {
        return entityManager
                .createQuery(
                        "select v from DocumentVersion v where v.deal = :deal order by v.document, v.number desc",
                        DocumentVersion.class)
                .setParameter("deal", deal)
                .getResultList();
    }

    @Override
    public Optional<byte[]> chunk(UUID version, int ordinal) {
        return entityManager
                .createQuery(
                        "select c.bytes from OriginalChunk c where c.version = :version and c.ordinal = :ordinal",
                        byte[].class)
                .setParameter("version", version)
                .setParameter("ordinal", ordinal)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void removeChunks(UUID version) {
        entityManager
                .createQuery("delete from OriginalChunk c where c.version = :version")
                .setParameter("version", version)
                .executeUpdate();
    }

    @Override
    public Optional<String> text(UUID version) {
        return entityManager
                .createQuery("select t.text from ReadText t where t.version = :version", String.class)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Clause> clauses(UUID version) {
        return entityManager
                .createQuery("select c from Clause c where c.version = :version order by c.ordinal", Clause.class)
                .setParameter("version", version)
                .getResultList();
    }

    @Override
    public Optional<Finding> finding(UUID deal, UUID id) {
        return Optional.ofNullable(entityManager.find(Finding.class, id))
                .filter(finding -> finding.deal().equals(deal));
    }

    @Override
    public List<Finding> findings(UUID deal) {
        return entityManager
                .createQuery("select f from Finding f where f.deal = :deal order by f.at, f.id", Finding.class)
                .setParameter("deal", deal)
                .getResultList();
    }
}
