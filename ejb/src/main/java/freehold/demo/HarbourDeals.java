package freehold.demo;

import static freehold.demo.DemoDesk.asks;
import static freehold.demo.DemoDesk.briefs;
import static freehold.demo.DemoDesk.decides;
import static freehold.demo.DemoDesk.moves;
import static freehold.demo.DemoDesk.names;
import static freehold.demo.DemoDesk.reads;
import static freehold.demo.DemoDesk.says;
import static freehold.demo.DemoDesk.signs;
import static freehold.demo.DemoOrganisation.HARBOUR;
import static freehold.demo.DemoPerson.HANA;
import static freehold.demo.DemoPerson.INES;
import static freehold.demo.DemoPerson.LARS;
import static freehold.demo.DemoPerson.MINA;

import freehold.allocation.NegotiationStage;
import freehold.briefing.Capacity;
import freehold.briefing.Decision;
import freehold.deal.Artefact;
import freehold.deal.Channel;
import freehold.deal.DealStage;
import freehold.deal.Edition;
import freehold.deal.Encoder;
import java.util.EnumSet;
import java.util.List;

/** Harbour Mutual: asked for, cleared, and sent back by counsel. */
final class HarbourDeals {
    private HarbourDeals() {}

    static List<DemoDeal> all() {
        return List.of(claimsTriage(), hotlineAnalysis(), policyWording());
    }

    /** In the first round: read, compared, asked for. */
    private static DemoDeal claimsTriage() {
        return new DemoDeal(
                HARBOUR,
                "Cortexa",
                "Claims triage",
                Edition.ENTERPRISE,
                Channel.DIRECT,
                3_100_000,
                36,
                31,
                INES,
                List.of(
                        decides(HANA, DemoDeals.creating(EnumSet.allOf(Artefact.class))),
                        names(INES, Encoder.VENDOR_MODEL),
                        reads(
                                HANA,
                                INES,
                                DemoDeals.MASTER,
                                "cortexa-master-terms.pdf",
                                NegotiationStage.VENDOR_DEFAULT),
                        reads(
                                HANA,
                                INES,
                                "Data and model addendum",
                                "cortexa-data-addendum.txt",
                                NegotiationStage.VENDOR_DEFAULT),
                        asks(INES),
                        moves(INES, DealStage.NEGOTIATING)));
    }

    /** Cleared by both counsel, and about to be signed. */
    private static DemoDeal hotlineAnalysis() {
        return new DemoDeal(
                HARBOUR,
                "Lumen Voice",
                "Hotline analysis",
                Edition.ENTERPRISE,
                Channel.DIRECT,
                540_000,
                24,
                3,
                INES,
                DemoDeals.acts(
                        DemoDeals.settled(
                                HANA,
                                INES,
                                "Enterprise agreement",
                                "lumen-voice-terms.docx",
                                EnumSet.of(
                                        Artefact.INPUTS,
                                        Artefact.PROMPTS,
                                        Artefact.OUTPUTS,
                                        Artefact.FINE_TUNED_MODELS)),
                        briefs(INES, "Voice profiles end with the contract, and nothing is learned from callers."),
                        signs(LARS, Capacity.LEGAL),
                        signs(MINA, Capacity.IP),
                        moves(INES, DealStage.CLEARED)));
    }

    /** Sent back by counsel. */
    private static DemoDeal policyWording() {
        return new DemoDeal(
                HARBOUR,
                "Quillmark",
                "Policy wording",
                Edition.PAID,
                Channel.DIRECT,
                95_000,
                12,
                14,
                INES,
                DemoDeals.acts(
                        DemoDeals.settled(
                                HANA, INES, "Business terms", "quillmark-terms.md", EnumSet.allOf(Artefact.class)),
                        briefs(INES, "Drafts are Harbour's exclusively; statistics on structure are set aside."),
                        moves(INES, DealStage.SIGN_OFF),
                        says(
                                LARS,
                                Capacity.LEGAL,
                                Decision.CHANGES_REQUESTED,
                                "The cap of the indemnity has to say whether it is per claim or per year before I can"
                                        + " put my name to it.")));
    }
}
