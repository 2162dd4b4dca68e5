package freehold.demo;

import freehold.briefing.Briefings;
import freehold.briefing.Capacity;
import freehold.briefing.Decision;
import freehold.briefing.SignOffBriefing;
import freehold.checklist.Checklist;
import freehold.checklist.Waive;
import freehold.checklist.WaiverSubject;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** Waives, briefs and signs, for whoever is the caller. */
@Dependent
class DemoSignOff {
    private final Checklist checklist;
    private final Briefings briefings;

    @Inject
    DemoSignOff(Checklist checklist, Briefings briefings) {
        this.checklist = checklist;
        this.briefings = briefings;
    }

    void waive(UUID deal, WaiverSubject subject, String reason) {
        checklist.waive(Waive.of(deal, subject, reason));
    }

    void draft(UUID deal, String summary) {
        briefings.draft(deal, summary);
    }

    void issue(UUID deal) {
        briefings.issue(deal, newest(deal), Locale.UK);
    }

    void signOff(UUID deal, UUID briefing, Capacity capacity, Decision decision, String reason) {
        briefings.signOff(SignOffBriefing.of(
                deal,
                briefing,
                capacity,
                decision,
                reason,
                briefings.sheet(deal, briefing).sha256().orElse(null)));
    }

    /** The briefing that was written last. */
    UUID newest(UUID deal) {
        return briefings.list(deal).get(0).id();
    }
}
