package freehold.checklist;

import java.util.List;
import java.util.UUID;

/** Tells of a deal's briefings, newest first. The briefing context answers. */
public interface Briefed {
    /** The deal's briefings, newest first. */
    List<BriefingStanding> standings(UUID deal);
}
