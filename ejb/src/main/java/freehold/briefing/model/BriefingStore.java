package freehold.briefing.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps briefings, their PDFs and counsel's words. */
public interface BriefingStore {
    /** Keeps a new briefing. */
    void add(Briefing briefing);

    /** Keeps the PDF of a briefing just issued. */
    void add(BriefingPdf pdf);

    /** Keeps counsel's word. */
    void add(SignOff signOff);

    /** The briefing, if it is of the deal. */
    Optional<Briefing> find(UUID deal, UUID id);

    /** The briefing, if it is of the deal, held against every other change until the transaction ends. */
    Optional<Briefing> hold(UUID deal, UUID id);

    /** The briefings of a deal, newest first. */
    List<Briefing> briefings(UUID deal);

    /** What counsel said to a briefing, in the order they spoke. */
    List<SignOff> signOffs(UUID briefing);

    /** The PDF of a briefing. */
    Optional<byte[]> pdf(UUID briefing);
}
