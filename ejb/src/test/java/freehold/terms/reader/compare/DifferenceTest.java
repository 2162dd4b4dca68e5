package freehold.terms.reader.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a newer version means for what was found in the older one. */
class DifferenceTest {
    private static final List<ClauseChange> CHANGES = List.of(
            new ClauseChange(ClauseChange.Kind.MOVED, 0, 2, 1),
            new ClauseChange(ClauseChange.Kind.REWORDED, 1, 0, 0.8),
            new ClauseChange(ClauseChange.Kind.REMOVED, 2, null, 0),
            new ClauseChange(ClauseChange.Kind.ADDED, null, 1, 0));

    @Test
    void a_finding_follows_its_clause() {
        FindingDifference difference = FindingDifference.of(
                List.of(finding("SURVIVAL", 0, "KEEP"), finding("SURVIVAL", 1, "KEEP"), finding("SURVIVAL", 2, "KEEP")),
                List.of(finding("SURVIVAL", 0, "KEEP"), finding("SURVIVAL", 1, "KEEP"), finding("SURVIVAL", 2, "KEEP")),
                CHANGES);
        assertEquals(List.of(2), difference.gone());
        assertEquals(List.of(1), difference.added());
        assertEquals(List.of(), difference.changed());
    }

    @Test
    void a_finding_that_says_something_else_has_changed() {
        FindingDifference difference = FindingDifference.of(
                List.of(finding("IMPROVE_SERVICES", 1, "OPT_IN"), finding("IMPROVE_SERVICES", 1, "INPUTS")),
                List.of(finding("IMPROVE_SERVICES", 0, "INPUTS"), finding("IMPROVE_SERVICES", 0, "OPT_OUT")),
                CHANGES);
        assertEquals(List.of(new FindingDifference.Changed(0, 1, "OPT_IN", "OPT_OUT")), difference.changed());
        assertEquals(List.of(), difference.gone());
        assertEquals(List.of(), difference.added());
    }

    @Test
    void a_cell_that_stands_elsewhere_is_told() {
        assertEquals(
                List.of(
                        new PositionChange("INPUTS", "VENDOR_USE", "SERVICE_ONLY", "USED_TO_IMPROVE"),
                        new PositionChange("OUTPUTS", "OWNERSHIP", null, "CUSTOMER")),
                PositionChange.of(
                        List.of(
                                position("INPUTS", "VENDOR_USE", "SERVICE_ONLY"),
                                position("INPUTS", "RETENTION", "DAYS")),
                        List.of(
                                position("INPUTS", "RETENTION", "DAYS"),
                                position("INPUTS", "VENDOR_USE", "USED_TO_IMPROVE"),
                                position("OUTPUTS", "OWNERSHIP", "CUSTOMER"))));
    }

    private static FindingDifference.Finding finding(String label, int clause, String substance) {
        return new FindingDifference.Finding("TRAP", label, clause, substance);
    }

    private static PositionChange.Position position(String artefact, String right, String position) {
        return new PositionChange.Position(artefact, right, position);
    }
}
