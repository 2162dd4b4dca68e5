package freehold.demo;

import static freehold.demo.DemoDesk.decides;
import static freehold.demo.DemoDesk.moves;
import static freehold.demo.DemoDesk.reads;
import static freehold.demo.DemoOrganisation.ALDER;
import static freehold.demo.DemoPerson.OMAR;
import static freehold.demo.DemoPerson.TOBIAS;

import freehold.allocation.NegotiationStage;
import freehold.deal.Artefact;
import freehold.deal.Channel;
import freehold.deal.DealStage;
import freehold.deal.Edition;
import java.util.EnumSet;
import java.util.List;

/** Alder Clinics: terms at their worst, a deal just opened, and one given up. */
final class AlderDeals {
    private AlderDeals() {}

    static List<DemoDeal> all() {
        return List.of(clinicalCoding(), consultationNotes(), patientLetters());
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
                        decides(OMAR, DemoDeals.creating(EnumSet.allOf(Artefact.class))),
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
                        decides(
                                OMAR,
                                DemoDeals.creating(EnumSet.of(Artefact.INPUTS, Artefact.PROMPTS, Artefact.OUTPUTS))),
                        reads(OMAR, TOBIAS, "Business terms", "quillmark-terms.md", NegotiationStage.VENDOR_DEFAULT),
                        moves(TOBIAS, DealStage.CLOSED)));
    }
}
