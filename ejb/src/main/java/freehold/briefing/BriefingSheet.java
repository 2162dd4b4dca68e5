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
 * @param sha256 of the canonical JSON; empty while a draft
 * @param pdfSha256 of the PDF; empty while a draft
 * @param lines the facts, in groups
 * @param changes what the deal says otherwise by now
 * @param signOffs counsel's words, in the order they were spoken
 * @param mayIssue whether the caller may issue it: a lead advisor who did not write it
 * @param maySign in which capacities the caller could speak now
 */
public record BriefingSheet(
        UUID id,
        UUID deal,
        int number,
        BriefingState state,
        String title,
        String summary,
        String authorName,
        Instant draftedAt,
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
        lines = List.copyOf(lines);
        changes = List.copyOf(changes);
        signOffs = List.copyOf(signOffs);
        maySign = Set.copyOf(maySign);
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
