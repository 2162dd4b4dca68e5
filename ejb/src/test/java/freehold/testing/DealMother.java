package freehold.testing;

import freehold.allocation.AllocationSheet;
import freehold.allocation.CellSheet;
import freehold.allocation.NegotiationStage;
import freehold.allocation.PlaybookCell;
import freehold.allocation.Position;
import freehold.allocation.PositionSheet;
import freehold.allocation.Promise;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.allocation.RestrictionSheet.Said;
import freehold.allocation.Right;
import freehold.allocation.model.PlaybookText;
import freehold.checklist.DealFacts;
import freehold.checklist.WaiverSheet;
import freehold.checklist.WaiverSubject;
import freehold.deal.Artefact;
import freehold.deal.DealSheet;
import freehold.deal.DealStage;
import freehold.deal.Encoder;
import freehold.deal.Evidence;
import freehold.deal.OpenDeal.Commitment;
import freehold.deal.Scope;
import freehold.indemnity.Dimension;
import freehold.indemnity.IndemnitySheet;
import freehold.indemnity.IndemnitySheet.Line;
import freehold.shared.Hash;
import freehold.terms.DocumentSheet;
import freehold.terms.FindingSheet;
import freehold.terms.FindingState;
import freehold.terms.Reading;
import freehold.terms.Severity;
import freehold.terms.Trap;
import freehold.terms.Unreadable;
import freehold.terms.VersionSheet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a deal shows, in a few words. {@link #aDeal} shows everything the first seven steps ask for: all six artefacts
 * in scope, embeddings made by the vendor's model, one document read, every cell agreed as preferred, every promise
 * given, a full indemnity, one trap struck. A story takes away what it is about.
 */
public final class DealMother {
    private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID VERSION = new UUID(7, 1);

    private final UUID deal = new UUID(7, 2);
    private final UUID client = new UUID(7, 3);
    private final Map<Artefact, Scope> scope = new EnumMap<>(Artefact.class);
    private final List<DocumentSheet> documents = new ArrayList<>();
    private final Map<String, List<PositionSheet>> cells = new LinkedHashMap<>();
    private final Map<String, Optional<Said>> promises = new LinkedHashMap<>();
    private final List<FindingSheet> findings = new ArrayList<>();
    private final Map<Dimension, Line> indemnity = new EnumMap<>(Dimension.class);
    private final List<WaiverSheet> waivers = new ArrayList<>();
    private Commitment commitment = Negotiation.commitment(36);
    private Encoder encoder = Encoder.VENDOR_MODEL;
    private boolean backwards;

    private DealMother() {
        for (Artefact artefact : Artefact.values()) {
            scope.put(artefact, Scope.YES);
        }
        withDocument("Master terms", Reading.READ);
        withFinding(FindingState.STRUCK);
        for (Dimension dimension : Dimension.values()) {
            withIndemnity(dimension, Dimension.BEST, true);
        }
    }

    /** A deal with nothing left to do before its briefing. */
    public static DealMother aDeal() {
        return new DealMother();
    }

    /** A place in the terms with these words. */
    public static Evidence evidence(String quote) {
        return new Evidence(VERSION, "Master terms 1", "4.2", 10, 10 + quote.length(), quote, "", "");
    }

    /** Something stands in a cell at a stage. */
    public static PositionSheet position(NegotiationStage stage, Position position) {
        return new PositionSheet(stage, position, Optional.of(evidence("so it is")), "", "Maren Holt", AT, 1);
    }

    /** Decides otherwise on an artefact. */
    public DealMother with(Artefact artefact, Scope decision) {
        scope.put(artefact, decision);
        return this;
    }

    /** Has the embeddings made by another's model. */
    public DealMother withEncoder(Encoder other) {
        encoder = other;
        return this;
    }

    /** Buys something else. */
    public DealMother buying(Commitment other) {
        commitment = other;
        return this;
    }

    /** Has only these positions in a cell. */
    public DealMother withCell(Artefact artefact, Right right, PositionSheet... positions) {
        cells.put(artefact + "." + right, List.of(positions));
        return this;
    }

    /** Has the worst agreed for a cell. */
    public DealMother withGap(Artefact artefact, Right right) {
        return withCell(
                artefact,
                right,
                position(NegotiationStage.AGREED, Position.ladder(right).get(0)));
    }

    /** Has the terms say nothing of a cell. */
    public DealMother withSilence(Artefact artefact, Right right) {
        return withCell(artefact, right, position(NegotiationStage.VENDOR_DEFAULT, Position.SILENT));
    }

    /** Has nobody look a cell up. */
    public DealMother withUnread(Artefact artefact, Right right) {
        return withCell(artefact, right);
    }

    /** Has no document at all. */
    public DealMother withoutDocuments() {
        documents.clear();
        return this;
    }

    /** Has one more document, with one version that far read. */
    public DealMother withDocument(String title, Reading reading) {
        return withDocument(title, version(title, 1, reading, false));
    }

    /** Has one more document, with these versions, newest first. */
    public DealMother withDocument(String title, VersionSheet... versions) {
        documents.add(new DocumentSheet(
                UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)), title, List.of(versions)));
        return this;
    }

    /** A version of a document; the words of {@link #evidence} stand in the first. */
    public static VersionSheet version(String title, int number, Reading reading, boolean discarded) {
        return new VersionSheet(
                new UUID(7, number),
                new UUID(7, 4),
                title,
                number,
                "terms.pdf",
                12,
                Hash.of(title),
                "Rikke Lindqvist",
                AT,
                reading,
                AT,
                reading == Reading.REFUSED ? Optional.of(Unreadable.SCANNED) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                discarded);
    }

    /** Has the vendor say this to a restriction. */
    public DealMother withPromise(Restriction restriction, Artefact artefact, NegotiationStage stage, Promise promise) {
        promises.put(restriction + "." + artefact, Optional.of(said(stage, promise)));
        return this;
    }

    /** Has nobody look a restriction up. */
    public DealMother withoutPromise(Restriction restriction, Artefact artefact) {
        promises.put(restriction + "." + artefact, Optional.empty());
        return this;
    }

    private static Said said(NegotiationStage stage, Promise promise) {
        return new Said(
                stage, promise, Optional.empty(), "", Optional.of(evidence("we will not")), "Maren Holt", AT, 1);
    }

    /** Has the indemnity stand here in a dimension. */
    public DealMother withIndemnity(Dimension dimension, int rung, boolean agreed) {
        return withLine(dimension, Optional.of(rung), agreed);
    }

    /** Has the terms say nothing of a dimension. */
    public DealMother withSilentIndemnity(Dimension dimension) {
        return withLine(dimension, Optional.empty(), false);
    }

    private DealMother withLine(Dimension dimension, Optional<Integer> rung, boolean agreed) {
        indemnity.put(
                dimension,
                new Line(dimension, rung, agreed, Optional.empty(), "", Optional.empty(), "Maren Holt", AT, 1));
        return this;
    }

    /** Has nobody look a dimension up. */
    public DealMother withoutIndemnity(Dimension dimension) {
        indemnity.remove(dimension);
        return this;
    }

    /** Has no trap recorded. */
    public DealMother withoutFindings() {
        findings.clear();
        return this;
    }

    /** Has one more trap. */
    public DealMother withFinding(FindingState state) {
        findings.add(new FindingSheet(
                new UUID(8, findings.size()),
                Trap.SURVIVAL,
                Severity.HIGH,
                state,
                evidence("survives"),
                "",
                "Maren Holt",
                AT,
                1));
        return this;
    }

    /** Has Rikke waive something. */
    public DealMother waived(WaiverSubject subject) {
        waivers.add(
                new WaiverSheet(new UUID(9, waivers.size()), subject, "we can live with it", "Rikke Lindqvist", AT));
        return this;
    }

    /** Tells the same facts in the opposite order. */
    public DealMother toldBackwards() {
        backwards = true;
        return this;
    }

    /** What the deal shows. */
    public DealFacts facts() {
        DealSheet sheet = new DealSheet(
                deal, client, "Northwind Logistics", commitment, DealStage.NEGOTIATING, scope, encoder, AT, List.of());
        List<CellSheet> table = new ArrayList<>(PlaybookText.shipped().cells().stream()
                .filter(cell -> sheet.artefactsInQuestion().contains(cell.artefact()))
                .map(this::cell)
                .toList());
        List<RestrictionSheet> restrictions = new ArrayList<>(Arrays.stream(Restriction.values())
                .flatMap(restriction -> sheet.artefactsInQuestion().stream()
                        .filter(restriction::mattersFor)
                        .map(artefact -> new RestrictionSheet(
                                restriction,
                                artefact,
                                promises.getOrDefault(
                                        restriction + "." + artefact,
                                        Optional.of(said(NegotiationStage.AGREED, Promise.PROMISED))))))
                .toList());
        List<DocumentSheet> read = new ArrayList<>(documents);
        List<FindingSheet> traps = new ArrayList<>(findings);
        List<Line> lines = new ArrayList<>(indemnity.values());
        List<WaiverSheet> words = new ArrayList<>(waivers);
        if (backwards) {
            List.of(table, restrictions, read, traps, lines, words).forEach(Collections::reverse);
        }
        return new DealFacts(
                sheet, read, new AllocationSheet(1, table), restrictions, traps, new IndemnitySheet(lines), words);
    }

    private CellSheet cell(PlaybookCell cell) {
        return new CellSheet(
                cell,
                cells.getOrDefault(
                        cell.artefact() + "." + cell.right(),
                        List.of(position(NegotiationStage.AGREED, cell.preferred()))));
    }
}
