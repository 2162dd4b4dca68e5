package freehold.checklist.model;

import freehold.allocation.CellSheet;
import freehold.allocation.Gap;
import freehold.allocation.PositionSheet;
import freehold.allocation.RestrictionSheet;
import freehold.checklist.BriefingStanding;
import freehold.checklist.DealFacts;
import freehold.checklist.Remark;
import freehold.checklist.Step;
import freehold.checklist.StepSheet;
import freehold.checklist.StepState;
import freehold.checklist.WaiverSheet;
import freehold.checklist.WaiverSubject;
import freehold.deal.Artefact;
import freehold.deal.Scope;
import freehold.indemnity.Dimension;
import freehold.terms.DocumentSheet;
import freehold.terms.FindingSheet;
import freehold.terms.VersionSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a step is done: one rule a step, each reading nothing but the deal. */
public enum StepRule {
    /**
     * Every one of the six artefacts has been decided on, and the deployment creates at least one; of embeddings it is
     * known whose model makes them.
     */
    ARTEFACTS_IDENTIFIED(Step.ARTEFACTS_IDENTIFIED) {
        @Override
        void look(DealFacts facts, List<BriefingStanding> briefings, Notes notes) {
            facts.deal().scope().forEach((artefact, decision) -> {
                if (decision == Scope.UNDECIDED) {
                    notes.missing("checklist.reason.undecided", "{deal.artefact." + artefact + "}");
                } else {
                    notes.evidence(
                            "checklist.evidence.scope",
                            "{deal.artefact." + artefact + "}",
                            "{deal.scope." + decision + "}");
                }
            });
            if (facts.deal().artefactsInQuestion().isEmpty()) {
                notes.missing("checklist.reason.no-artefact");
            }
            if (facts.deal().encoderOpen()) {
                notes.missing("checklist.reason.encoder");
            } else if (facts.deal().scope().get(Artefact.EMBEDDINGS) == Scope.YES) {
                notes.evidence(
                        "checklist.evidence.encoder",
                        "{deal.encoder." + facts.deal().encoder() + "}");
            }
        }
    },

    /** The playbook says for every artefact in question what the client prefers. */
    POSITIONS_PREFERRED(Step.POSITIONS_PREFERRED) {
        @Override
        void look(DealFacts facts, List<BriefingStanding> briefings, Notes notes) {
            if (facts.deal().undecided() > 0) {
                notes.missing("checklist.reason.scope-first", facts.deal().undecided());
            }
            facts.deal().artefactsInQuestion().forEach(artefact -> {
                int cells = facts.allocation().cells(artefact).size();
                if (cells == 0) {
                    notes.missing("checklist.reason.no-position", "{deal.artefact." + artefact + "}");
                } else {
                    notes.evidence(
                            "checklist.evidence.preferred",
                            "{deal.artefact." + artefact + "}",
                            cells,
                            facts.allocation().playbook());
                }
            });
        }
    },

    /**
     * Every document was read in the version in force, and every cell was looked up in a version that was read. A later
     * version reopens no cell: where its words come from an earlier one, that is said.
     */
    TERMS_READ(Step.TERMS_READ) {
        @Override
        void look(DealFacts facts, List<BriefingStanding> briefings, Notes notes) {
            if (facts.documents().isEmpty()) {
                notes.missing("checklist.reason.no-document");
            } else if (facts.documents().stream()
                    .allMatch(document -> document.inForce().isEmpty())) {
                notes.missing("checklist.reason.none-in-force");
            }
            facts.documents().forEach(document -> look(document, notes));
            long unread = facts.allocation().count(Gap.UNREAD);
            if (unread > 0) {
                notes.missing("checklist.reason.unread", unread);
            }
            facts.allocation().cells().forEach(cell -> olderWords(cell, facts.documents(), notes));
        }

        private void look(DocumentSheet document, Notes notes) {
            Optional<VersionSheet> inForce = document.inForce();
            if (inForce.isEmpty()) {
                notes.evidence("checklist.evidence.let-go", document.title());
                return;
            }
            int number = inForce.get().number();
            switch (inForce.get().reading()) {
                case READ -> notes.evidence("checklist.evidence.document", document.title(), number);
                case REFUSED -> notes.missing("checklist.reason.unreadable", document.title(), number);
                case WAITING, READING ->
                    notes.missing(
                            "checklist.reason.document",
                            document.title(),
                            number,
                            "{terms.reading." + inForce.get().reading() + "}");
            }
        }

        private void olderWords(CellSheet cell, List<DocumentSheet> documents, Notes notes) {
            cell.current().flatMap(PositionSheet::evidence).ifPresent(words -> documents.stream()
                    .filter(document -> document.has(words.version()))
                    .flatMap(document -> document.newestRead().stream())
                    .filter(newest -> !newest.id().equals(words.version()))
                    .findFirst()
                    .ifPresent(newest -> notes.evidence(
                            "checklist.evidence.older-words",
                            "{deal.artefact." + cell.artefact() + "}",
                            "{allocation.right." + cell.right() + "}",
                            words.source(),
                            newest.number())));
        }
    },

    /** No cell is a gap, silent or unread without a waiver. */
    GAPS_NEGOTIATED(Step.GAPS_NEGOTIATED) {
        @Override
        void look(DealFacts facts, List<BriefingStanding> briefings, Notes notes) {
            if (facts.allocation().cells().isEmpty()) {
                notes.missing("checklist.reason.no-artefact");
            }
            for (CellSheet cell : facts.allocation().cells()) {
                Optional<WaiverSheet> waiver = facts.waiver(cell);
                Object artefact = "{deal.artefact." + cell.artefact() + "}";
                Object right = "{allocation.right." + cell.right() + "}";
                if (cell.gap().closed()) {
                    notes.evidence("checklist.evidence.cell", artefact, right, "{allocation.gap." + cell.gap() + "}");
                } else if (waiver.isPresent()) {
                    notes.evidence(
                            "checklist.evidence.waived",
                            WaiverSubject.of(cell).words(),
                            waiver.get().byName(),
                            waiver.get().reason());
                } else {
                    notes.missing("checklist.reason.cell", artefact, right, "{allocation.gap." + cell.gap() + "}");
                }
            }
        }
    },

    /** Every use restriction is agreed for every artefact it matters for, or waived. */
    RESTRICTIONS_PAIRED(Step.RESTRICTIONS_PAIRED) {
        @Override
        void look(DealFacts facts, List<BriefingStanding> briefings, Notes notes) {
            if (facts.restrictions().isEmpty()) {
                notes.missing("checklist.reason.no-artefact");
            }
            for (RestrictionSheet restriction : facts.restrictions()) {
                Object words = WaiverSubject.of(restriction).words();
                Optional<WaiverSheet> waiver = facts.waiver(restriction);
                if (restriction.agreed()) {
                    notes.evidence("checklist.evidence.restriction", words);
                } else if (waiver.isPresent()) {
                    notes.evidence(
                            "checklist.evidence.waived",
                            words,
                            waiver.get().byName(),
                            waiver.get().reason());
                } else {
                    notes.missing("checklist.reason.restriction", words);
                }
            }
        }
    },

    /** Scope and cap of the indemnity are read, agreed, and leave a usable cover. */
    INDEMNITY_CONFIRMED(Step.INDEMNITY_CONFIRMED) {
        @Override
        void look(DealFacts facts, List<BriefingStanding> briefings, Notes notes) {
            for (Dimension dimension : Dimension.values()) {
                Object words = "{indemnity.dimension." + dimension + "}";
                facts.indemnity()
                        .line(dimension)
                        .ifPresentOrElse(
                                line -> {
                                    if (line.rung().isEmpty()) {
                                        notes.missing("checklist.reason.indemnity-silent", words);
                                    } else if (line.dimension().gates()
                                            && line.rung().equals(Optional.of(0))) {
                                        notes.missing("checklist.reason.no-cover", words);
                                    } else if (!line.agreed()) {
                                        notes.missing("checklist.reason.indemnity-open", words);
                                    } else {
                                        notes.evidence(
                                                "checklist.evidence.indemnity",
                                                words,
                                                "{indemnity.rung." + dimension + "."
                                                        + line.rung().get() + "}");
                                    }
                                },
                                () -> notes.missing("checklist.reason.indemnity-unread", words));
            }
        }
    },

    /** Traps were looked for, and every one found is conceded or struck. */
    TRAPS_SCRUBBED(Step.TRAPS_SCRUBBED) {
        @Override
        void look(DealFacts facts, List<BriefingStanding> briefings, Notes notes) {
            if (facts.findings().isEmpty()) {
                notes.missing("checklist.reason.no-trap");
            }
            for (FindingSheet finding : facts.findings()) {
                Object trap = "{terms.trap." + finding.trap() + "}";
                String place =
                        finding.evidence().source() + ", " + finding.evidence().clause();
                Object state = "{terms.finding." + finding.state() + "}";
                if (finding.state().settled()) {
                    notes.evidence("checklist.evidence.trap", trap, place, state);
                } else {
                    notes.missing("checklist.reason.trap", trap, place, state);
                }
            }
        }
    },

    /** A briefing that says what the deal says was signed off by legal and IP counsel. */
    TEAMS_BRIEFED(Step.TEAMS_BRIEFED) {
        @Override
        void look(DealFacts facts, List<BriefingStanding> briefings, Notes notes) {
            if (briefings.isEmpty()) {
                notes.missing("checklist.reason.no-briefing");
            } else if (briefings.get(0).cleared()) {
                notes.evidence("checklist.evidence.cleared", briefings.get(0).number());
            } else {
                notes.missing(
                        "checklist.reason.briefing",
                        briefings.get(0).number(),
                        "{" + briefings.get(0).stateKey() + "}");
            }
        }
    };

    private final Step step;

    StepRule(Step step) {
        this.step = step;
    }

    abstract void look(DealFacts facts, List<BriefingStanding> briefings, Notes notes);

    /** Judges the step by what the deal shows. */
    public StepSheet judge(DealFacts facts, List<BriefingStanding> briefings) {
        Notes notes = new Notes();
        look(facts, briefings, notes);
        StepState state = notes.missing.isEmpty() ? StepState.DONE : StepState.OPEN;
        if (state == StepState.OPEN) {
            Optional<WaiverSheet> waiver = facts.waivers().stream()
                    .filter(one -> one.subject().kind() == WaiverSubject.Kind.STEP
                            && one.subject().name().equals(step.name()))
                    .findFirst();
            if (waiver.isPresent()) {
                state = StepState.WAIVED;
                notes.evidence(
                        "checklist.evidence.waived",
                        "{checklist.step." + step + "}",
                        waiver.get().byName(),
                        waiver.get().reason());
            }
        }
        return new StepSheet(step, state, notes.evidence, notes.missing);
    }

    /** What a look at the deal brought up. */
    static final class Notes {
        private final List<Remark> evidence = new ArrayList<>();
        private final List<Remark> missing = new ArrayList<>();

        void evidence(String key, Object... args) {
            evidence.add(Remark.of(key, args));
        }

        void missing(String key, Object... args) {
            missing.add(Remark.of(key, args));
        }
    }
}
