package freehold.briefing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A briefing as people read it: frozen once issued, the deal of this moment while a draft.
 *
 * @param title client, vendor and product
 * @param authorNames everyone who wrote on it, in the order they first did
 * @param writerName who wrote last
 * @param draftedAt when that was
 * @param revision of the draft; handed back by whoever rewrites it
 * @param sha256 of the canonical JSON; empty while a draft
 * @param pdfSha256 of the PDF; empty while a draft
 * @param lines the facts, in groups
 * @param changes what the deal says otherwise by now
 * @param signOffs counsel's words, in the order they were spoken
 * @param mayIssue whether the caller may issue it: a lead advisor who wrote none of it
 * @param maySign in which capacities the caller could speak now
 */
public record BriefingSheet(
        UUID id,
        UUID deal,
        int number,
        BriefingState state,
        String title,
        String summary,
        List<String> authorNames,
        String writerName,
        Instant draftedAt,
        int revision,
        Optional<String> issuerName,
        Optional<Instant> issuedAt,
        Optional<String> sha256,
        Optional<String> pdfSha256,
        Optional<Instant> outdatedAt,
        List<FactLine> lines,
        List<FactChange> changes,
        List<SignOffSheet> signOffs,
        boolean mayIssue,
        Set<Capacity> maySign) {
    public BriefingSheet {
        authorNames = List.copyOf(authorNames);
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
        signOffs = List.copyOf(signOffs);
        maySign = Set.copyOf(maySign);
    }

    /** The names of its authors in a row. */
    public String authors() {
        return String.join(", ", authorNames);
    }

    /** The headings of the facts, in their order. */
    public List<String> groups() {
        return lines.stream().map(FactLine::group).distinct().toList();
    }

    /** The facts under a heading. */
    public List<FactLine> lines(String group) {
        return lines.stream().filter(line -> line.group().equals(group)).toList();
    }
}
