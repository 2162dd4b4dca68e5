package freehold.allocation.model;

import freehold.allocation.Playbook;
import freehold.allocation.PlaybookCell;
import freehold.allocation.Position;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Playbooks as text: the one Freehold ships, and those clients make of it. */
public final class PlaybookText {
    private PlaybookText() {}

    /** The shipped playbook, version 1 of every client's. */
    public static Playbook shipped() {
        return Shipped.PLAYBOOK;
    }

    static List<PlaybookCell> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(cell -> new PlaybookCell(
                            Artefact.valueOf(cell.getString("artefact")),
                            Right.valueOf(cell.getString("right")),
                            Position.valueOf(cell.getString("preferred")),
                            Position.valueOf(cell.getString("compromise")),
                            cell.getString("why"),
                            cell.getString("preferredDrafting"),
                            cell.getString("compromiseDrafting")))
                    .toList();
        }
    }

    static String write(List<PlaybookCell> cells) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        cells.forEach(cell -> array.add(Json.createObjectBuilder()
                .add("artefact", cell.artefact().name())
                .add("right", cell.right().name())
                .add("preferred", cell.preferred().name())
                .add("compromise", cell.compromise().name())
                .add("why", cell.why())
                .add("preferredDrafting", cell.preferredDrafting())
                .add("compromiseDrafting", cell.compromiseDrafting())));
        return array.build().toString();
    }

    private static final class Shipped {
        static final Playbook PLAYBOOK = load();

        private static Playbook load() {
            try (InputStream in = PlaybookText.class.getResourceAsStream("/freehold/allocation/playbook.json")) {
                if (in == null) {
                    throw new IllegalStateException("the shipped playbook is missing");
                }
                return new Playbook(1, read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
