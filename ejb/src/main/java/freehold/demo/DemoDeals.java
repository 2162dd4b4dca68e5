package freehold.demo;

import static freehold.demo.DemoDesk.asks;
import static freehold.demo.DemoDesk.briefs;
import static freehold.demo.DemoDesk.decides;
import static freehold.demo.DemoDesk.moves;
import static freehold.demo.DemoDesk.names;
import static freehold.demo.DemoDesk.reads;
import static freehold.demo.DemoDesk.says;
import static freehold.demo.DemoDesk.settles;
import static freehold.demo.DemoDesk.signs;
import static freehold.demo.DemoDesk.uploads;
import static freehold.demo.DemoDesk.waives;
import static freehold.demo.DemoOrganisation.ALDER;
import static freehold.demo.DemoOrganisation.HARBOUR;
import static freehold.demo.DemoOrganisation.NORTHWIND;
import static freehold.demo.DemoPerson.ANNEKE;
import static freehold.demo.DemoPerson.HANA;
import static freehold.demo.DemoPerson.INES;
import static freehold.demo.DemoPerson.LARS;
import static freehold.demo.DemoPerson.MAREN;
import static freehold.demo.DemoPerson.MINA;
import static freehold.demo.DemoPerson.OMAR;
import static freehold.demo.DemoPerson.RIKKE;
import static freehold.demo.DemoPerson.THILO;
import static freehold.demo.DemoPerson.TOBIAS;

import freehold.allocation.NegotiationStage;
import freehold.briefing.Capacity;
import freehold.briefing.Decision;
import freehold.checklist.WaiverSubject;
import freehold.deal.Artefact;
import freehold.deal.Channel;
import freehold.deal.DealStage;
import freehold.deal.Edition;
import freehold.deal.Encoder;
import freehold.deal.Scope;
import freehold.demo.DemoDesk.Act;
import freehold.terms.FindingState;
import freehold.terms.Trap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The deals of the demo: three clients, four vendors, and every stage a deal can be at. */
final class DemoDeals {
    private static final String MASTER = "Master terms";
    private static final String SCHEDULE = "Schedule of rights";
    private static final String SET_ASIDE = "Section 8 of the schedule leaves this wording without effect.";

    private DemoDeals() {}

    static List<DemoDeal> all() {
        return List.of(
                dispatchAssistant(),
                contractDrafting(),
                callTranscripts(),
                customsCopilot(),
                claimsTriage(),
                hotlineAnalysis(),
                policyWording(),
                clinicalCoding(),
                consultationNotes(),
                patientLetters());
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
                        decides(RIKKE, creating(EnumSet.allOf(Artefact.class))),
                        names(MAREN, Encoder.VENDOR_MODEL),
                        reads(RIKKE, MAREN, MASTER, "cortexa-master-terms.pdf", NegotiationStage.VENDOR_DEFAULT),
                        reads(
                                RIKKE,
                                MAREN,
                                "Data and model addendum",
                                "cortexa-data-addendum.txt",
                                NegotiationStage.VENDOR_DEFAULT),
                        asks(MAREN),
                        moves(MAREN, DealStage.NEGOTIATING),
                        reads(MAREN, MAREN, MASTER, "cortexa-master-terms-round-2.pdf", NegotiationStage.OFFERED),
                        settles(
                                MAREN,
                                MASTER + " 1",
                                EnumSet.of(Trap.STATISTICAL_LEARNING, Trap.SURVIVAL),
                                FindingState.STRUCK,
                                "Gone from clauses 5.2 and 11.5 of the second round."),
                        settles(
                                MAREN,
                                MASTER + " 1",
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
                acts(
                        settled(RIKKE, TOBIAS, "Business terms", "quillmark-terms.md", EnumSet.allOf(Artefact.class)),
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
                acts(
                        settled(
                                RIKKE,
                                MAREN,
                                MASTER,
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
                        decides(HANA, creating(EnumSet.allOf(Artefact.class))),
                        names(INES, Encoder.VENDOR_MODEL),
                        reads(HANA, INES, MASTER, "cortexa-master-terms.pdf", NegotiationStage.VENDOR_DEFAULT),
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
                acts(
                        settled(
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
                acts(
                        settled(HANA, INES, "Business terms", "quillmark-terms.md", EnumSet.allOf(Artefact.class)),
                        briefs(INES, "Drafts are Harbour's exclusively; statistics on structure are set aside."),
                        moves(INES, DealStage.SIGN_OFF),
                        says(
                                LARS,
                                Capacity.LEGAL,
                                Decision.CHANGES_REQUESTED,
                                "The cap of the indemnity has to say whether it is per claim or per year before I can"
                                        + " put my name to it.")));
    }

    /** The vendor's terms at their worst, before anybody has asked for anything. */
    private static DemoDeal clinicalCoding() {
        return new DemoDeal(
                ALDER,
                "Statewise",
                "Clinical coding",
                Edition.PREVIEW,
                Channel.DIRECT,
                760_000,
                36,
                20,
                TOBIAS,
                List.of(
                        decides(OMAR, creating(EnumSet.allOf(Artefact.class))),
                        reads(
                                OMAR,
                                TOBIAS,
                                "Terms of service",
                                "statewise-terms.html",
                                NegotiationStage.VENDOR_DEFAULT),
                        moves(TOBIAS, DealStage.NEGOTIATING)));
    }

    /** Opened, and nothing else yet. */
    private static DemoDeal consultationNotes() {
        return new DemoDeal(
                ALDER, "Lumen Voice", "Consultation notes", Edition.FREE, Channel.DIRECT, 0, 12, 80, TOBIAS, List.of());
    }

    /** Given up: closed without a signature. */
    private static DemoDeal patientLetters() {
        return new DemoDeal(
                ALDER,
                "Quillmark",
                "Patient letters",
                Edition.PAID,
                Channel.DIRECT,
                60_000,
                12,
                -30,
                TOBIAS,
                List.of(
                        decides(OMAR, creating(EnumSet.of(Artefact.INPUTS, Artefact.PROMPTS, Artefact.OUTPUTS))),
                        reads(OMAR, TOBIAS, "Business terms", "quillmark-terms.md", NegotiationStage.VENDOR_DEFAULT),
                        moves(TOBIAS, DealStage.CLOSED)));
    }

    /** The vendor's terms are read, the schedule is agreed, and what was a trap has no effect any more. */
    private static List<Act> settled(
            DemoPerson buyer, DemoPerson advisor, String title, String file, Set<Artefact> created) {
        return List.of(
                decides(buyer, creating(created)),
                names(advisor, Encoder.VENDOR_MODEL),
                reads(buyer, advisor, title, file, NegotiationStage.VENDOR_DEFAULT),
                asks(advisor),
                moves(advisor, DealStage.NEGOTIATING),
                reads(advisor, advisor, SCHEDULE, "rights-schedule.md", NegotiationStage.AGREED),
                settles(advisor, title + " 1", EnumSet.allOf(Trap.class), FindingState.STRUCK, SET_ASIDE));
    }

    private static List<Act> acts(List<Act> first, Act... more) {
        return Stream.concat(first.stream(), Arrays.stream(more)).toList();
    }

    private static Map<Artefact, Scope> creating(Set<Artefact> created) {
        return Arrays.stream(Artefact.values())
                .collect(Collectors.toMap(
                        Function.identity(), artefact -> created.contains(artefact) ? Scope.YES : Scope.NO));
    }
}
