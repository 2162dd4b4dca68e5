package freehold.web.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.terms.ClauseSpan;
import freehold.web.terms.MarkedText.Piece;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final String TEXT = "1 Use\nVendor may improve its Services.\n\n2 End\nAll data is deleted.";
    private static final List<ClauseSpan> CLAUSES =
            List.of(new ClauseSpan("1", "Use", 0, 0, 38), new ClauseSpan("2", "End", 0, 40, TEXT.length()));

    private static Mark mark(String id, String words) {
        int start = TEXT.indexOf(words);
        return new Mark(id, start, start + words.length(), "gap", id, "", "", "/");
    }

    private static List<Piece> pieces(MarkedText marked) {
        return marked.clauses().stream()
                .flatMap(clause -> clause.paragraphs().stream())
                .flatMap(paragraph -> paragraph.pieces().stream())
                .toList();
    }

    @Test
    void every_piece_stands_in_the_text_where_it_says() {
        MarkedText marked = new MarkedText(
                TEXT,
                CLAUSES,
                List.of(mark("improve", "may improve"), mark("services", "improve its Services"), mark("all", "All")));

        for (Piece piece : pieces(marked)) {
            assertEquals(
                    piece.words(),
                    TEXT.substring(piece.start(), piece.start() + piece.words().length()));
        }
        assertEquals(
                TEXT.replace("\n", ""),
                pieces(marked).stream().map(Piece::words).collect(Collectors.joining()));
    }

    @Test
    void where_marks_overlap_the_shorter_one_is_on_top() {
        MarkedText marked = new MarkedText(
                TEXT, CLAUSES, List.of(mark("whole", "Vendor may improve its Services"), mark("improve", "improve")));

        assertEquals(
                List.of("whole", "improve", "whole"),
                pieces(marked).stream()
                        .map(Piece::mark)
                        .flatMap(Optional::stream)
                        .map(Mark::id)
                        .toList());
    }

    @Test
    void a_mark_over_two_clauses_has_its_card_beside_the_first() {
        int start = TEXT.indexOf("Services");
        MarkedText marked = new MarkedText(
                TEXT, CLAUSES, List.of(new Mark("m", start, TEXT.indexOf("All"), "gap", "", "", "", "/")));

        assertEquals(1, marked.clauses().get(0).marks().size());
        assertEquals(0, marked.clauses().get(1).marks().size());
        assertEquals(
                List.of("Services.", "2 End"),
                pieces(marked).stream()
                        .filter(piece -> piece.mark().isPresent())
                        .map(Piece::words)
                        .toList());
    }

    @Test
    void a_place_leads_to_its_clause() {
        MarkedText marked = new MarkedText(TEXT, CLAUSES, List.of());

        assertEquals(Optional.of("c40"), marked.clauseAt(TEXT.indexOf("deleted")));
        assertEquals(Optional.empty(), marked.clauseAt(TEXT.length()));
    }

    @Test
    void a_mark_that_lies_outside_the_text_is_not_shown() {
        MarkedText marked =
                new MarkedText(TEXT, CLAUSES, List.of(new Mark("m", 5, TEXT.length() + 1, "gap", "", "", "", "/")));

        assertEquals(
                0,
                pieces(marked).stream()
                        .filter(piece -> piece.mark().isPresent())
                        .count());
    }
}
