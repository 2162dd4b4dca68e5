package freehold.demo;

import static freehold.demo.DemoDesk.asks;
import static freehold.demo.DemoDesk.briefs;
import static freehold.demo.DemoDesk.decides;
import static freehold.demo.DemoDesk.moves;
import static freehold.demo.DemoDesk.names;
import static freehold.demo.DemoDesk.reads;
import static freehold.demo.DemoDesk.settles;
import static freehold.demo.DemoDesk.signs;
import static freehold.demo.DemoDesk.uploads;
import static freehold.demo.DemoDesk.waives;
import static freehold.demo.DemoOrganisation.NORTHWIND;
import static freehold.demo.DemoPerson.ANNEKE;
import static freehold.demo.DemoPerson.MAREN;
import static freehold.demo.DemoPerson.RIKKE;
import static freehold.demo.DemoPerson.THILO;
import static freehold.demo.DemoPerson.TOBIAS;

import freehold.allocation.NegotiationStage;
import freehold.briefing.Capacity;
import freehold.checklist.WaiverSubject;
import freehold.deal.Artefact;
import freehold.deal.Channel;
import freehold.deal.DealStage;
import freehold.deal.Edition;
import freehold.deal.Encoder;
import freehold.deal.Scope;
import freehold.terms.FindingState;
import freehold.terms.Trap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Northwind Logistics: four deals, from the first upload to the signature. */
final class NorthwindDeals {
    private NorthwindDeals() {}

    static List<DemoDeal> all() {
        return List.of(dispatchAssistant(), contractDrafting(), callTranscripts(), customsCopilot());
    }

    /** In the second round: some gaps are closed, the tuned model's end is silent, traps are half answered. */
    private static DemoDeal dispatchAssistant() {
        return new DemoDeal(
                NORTHWIND,
                "Cortexa",
                "Dispatch assistant",
                Edition.ENTERPRISE,
                Channel.DIRECT,
                2_400_000,
                36,
                10,
                MAREN,
                List.of(
                        decides(RIKKE, DemoDeals.creating(EnumSet.allOf(Artefact.class))),
                        names(MAREN, Encoder.VENDOR_MODEL),
                        reads(
                                RIKKE,
                                MAREN,
                                DemoDeals.MASTER,
                                "cortexa-master-terms.pdf",
                                NegotiationStage.VENDOR_DEFAULT),
                        reads(
                                RIKKE,
                                MAREN,
                                "Data and model addendum",
                                "cortexa-data-addendum.txt",
                                NegotiationStage.VENDOR_DEFAULT),
                        asks(MAREN),
                        moves(MAREN, DealStage.NEGOTIATING),
                        reads(
                                MAREN,
                                MAREN,
                                DemoDeals.MASTER,
                                "cortexa-master-terms-round-2.pdf",
                                NegotiationStage.OFFERED),
                        settles(
                                MAREN,
                                DemoDeals.MASTER + " 1",
                                EnumSet.of(Trap.STATISTICAL_LEARNING, Trap.SURVIVAL),
                                FindingState.STRUCK,
                                "Gone from clauses 5.2 and 11.5 of the second round."),
                        settles(
                                MAREN,
                                DemoDeals.MASTER + " 1",
                                EnumSet.of(Trap.IMPROVE_SERVICES, Trap.AFFILIATE_LICENCE, Trap.AGGREGATED_DEIDENTIFIED),
                                FindingState.ANSWERED,
                                "Cortexa may use Customer Content only to provide the Services to Customer. It may not"
                                        + " use it, in any form, to improve or develop products, and it may not let"
                                        + " Affiliates do so."),
                        waives(
                                RIKKE,
                                new WaiverSubject(WaiverSubject.Kind.CELL, "INPUTS.RETENTION"),
                                "Positions of vehicles are worthless after a day; we can live with this until the"
                                        + " renewal.")));
    }

    /** Before counsel: legal has signed, IP has not. */
    private static DemoDeal contractDrafting() {
        return new DemoDeal(
                NORTHWIND,
                "Quillmark",
                "Contract drafting",
                Edition.PAID,
                Channel.DIRECT,
                180_000,
                12,
                6,
                TOBIAS,
                DemoDeals.acts(
                        DemoDeals.settled(
                                RIKKE, TOBIAS, "Business terms", "quillmark-terms.md", EnumSet.allOf(Artefact.class)),
                        briefs(
                                TOBIAS,
                                "All six artefacts are Northwind's or tied to it. House models stay Quillmark's by"
                                        + " title, but nobody else may use them and they are destroyed at the end."),
                        moves(TOBIAS, DealStage.SIGN_OFF),
                        signs(ANNEKE, Capacity.LEGAL)));
    }

    /** Just begun: the terms are there and read, nothing is allocated, and the scope is open in part. */
    private static DemoDeal callTranscripts() {
        return new DemoDeal(
                NORTHWIND,
                "Lumen Voice",
                "Call transcripts",
                Edition.ENTERPRISE,
                Channel.HYPERSCALER,
                420_000,
                24,
                55,
                MAREN,
                List.of(
                        decides(
                                RIKKE,
                                Map.of(
                                        Artefact.INPUTS,
                                        Scope.YES,
                                        Artefact.PROMPTS,
                                        Scope.YES,
                                        Artefact.OUTPUTS,
                                        Scope.YES)),
                        uploads(RIKKE, "Enterprise agreement", "lumen-voice-terms.docx")));
    }

    /** Signed, with a briefing that both counsel cleared. */
    private static DemoDeal customsCopilot() {
        return new DemoDeal(
                NORTHWIND,
                "Cortexa",
                "Customs copilot",
                Edition.ENTERPRISE,
                Channel.HYPERSCALER,
                960_000,
                24,
                -12,
                MAREN,
                DemoDeals.acts(
                        DemoDeals.settled(
                                RIKKE,
                                MAREN,
                                DemoDeals.MASTER,
                                "cortexa-master-terms.pdf",
                                EnumSet.of(
                                        Artefact.INPUTS,
                                        Artefact.PROMPTS,
                                        Artefact.OUTPUTS,
                                        Artefact.DERIVATIVE_WORKS)),
                        briefs(
                                MAREN,
                                "The schedule of rights prevails over Cortexa's terms in every point that matters."),
                        signs(ANNEKE, Capacity.LEGAL),
                        signs(THILO, Capacity.IP),
                        moves(MAREN, DealStage.CLEARED),
                        moves(MAREN, DealStage.SIGNED)));
    }
}
