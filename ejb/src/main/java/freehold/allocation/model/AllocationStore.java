package freehold.allocation.model;

import freehold.allocation.NegotiationStage;
import freehold.allocation.Restriction;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps positions, use restrictions and playbooks. */
public interface AllocationStore {
    /** Keeps a new position. */
    void add(CellPosition position);

    /** Lets a position go. */
    void remove(CellPosition position);

    /** Lets a word on a restriction go. */
    void remove(RestrictionRecord restriction);

    /** The position of a cell at a stage. */
    Optional<CellPosition> position(UUID deal, Artefact artefact, Right right, NegotiationStage stage);

    /** All positions of a deal. */
    List<CellPosition> positions(UUID deal);

    /** Keeps a new word on a restriction. */
    void add(RestrictionRecord restriction);

    /** What is said to a restriction for an artefact. */
    Optional<RestrictionRecord> restriction(UUID deal, Restriction restriction, Artefact artefact);

    /** All that is said to restrictions in a deal. */
    List<RestrictionRecord> restrictions(UUID deal);

    /** Keeps a new playbook version. */
    void add(PlaybookVersion version);

    /** The newest version of the client's playbook; empty while it is the shipped one. */
    Optional<PlaybookVersion> newestPlaybook(UUID client);

    /** The version that was newest at a moment. */
    Optional<PlaybookVersion> playbookAt(UUID client, Instant moment);

    /** A version by its number. */
    Optional<PlaybookVersion> playbook(UUID client, int number);

    /** All versions of the client's playbook, newest first. */
    List<PlaybookVersion> playbooks(UUID client);
}
