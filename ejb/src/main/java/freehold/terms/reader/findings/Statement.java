package freehold.terms.reader.findings;

import freehold.terms.reader.rules.Condition;
import freehold.terms.reader.rules.Condition.Slot;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Something a clause says: who may, must or must not do what with what, for which purpose, under which limit. */
final class Statement implements Condition.Answers {
    private final Map<Slot, Set<String>> slots = new EnumMap<>(Slot.class);
    private final int from;
    private final int head;
    private int to;
    private int purposeFrom;
    private boolean explicit;

    /**
     * Begins one.
     *
     * @param from the first word of its subject
     * @param head the word that says what may or must be: a modal, or a verb
     * @param to behind its last word
     */
    Statement(int from, int head, int to) {
        this.from = from;
        this.head = head;
        this.to = to;
        this.purposeFrom = from;
    }

    void add(Slot slot, String code) {
        slots.computeIfAbsent(slot, each -> new TreeSet<>()).add(code);
    }

    void clear(Slot slot) {
        slots.remove(slot);
    }

    void remove(Slot slot, String code) {
        Set<String> codes = slots.get(slot);
        if (codes != null) {
            codes.remove(code);
        }
    }

    void addAll(Slot slot, Set<String> codes) {
        if (!codes.isEmpty()) {
            slots.computeIfAbsent(slot, each -> new TreeSet<>()).addAll(codes);
        }
    }

    /** Gives a slot what many statements have in common. */
    void share(Slot slot, Set<String> codes) {
        slots.put(slot, codes);
    }

    boolean has(Slot slot, String code) {
        return of(slot).contains(code);
    }

    @Override
    public Set<String> of(Slot slot) {
        return slots.getOrDefault(slot, Set.of());
    }

    int from() {
        return from;
    }

    int head() {
        return head;
    }

    int to() {
        return to;
    }

    /** Where what it is for may begin: before its subject, when the sentence opens with the purpose. */
    int purposeFrom() {
        return purposeFrom;
    }

    void purposeFrom(int word) {
        purposeFrom = Math.min(purposeFrom, word);
    }

    /** Whether its own words say who acts. */
    boolean explicit() {
        return explicit;
    }

    void saysWhoActs() {
        explicit = true;
    }

    /** Ends it at a word at the latest, but never before what it says. */
    void endsAt(int word) {
        to = Math.min(to, Math.max(word, Math.max(from, head) + 1));
    }

    /** Who, force, what and for what, for whoever mends a rule. */
    String brief() {
        StringBuilder told = new StringBuilder();
        for (Slot slot : Slot.values()) {
            if (slot != Slot.CLAUSE && slot != Slot.SENTENCE && slot != Slot.HAS && !of(slot).isEmpty()) {
                told.append(slot).append(of(slot)).append(' ');
            }
        }
        return told.toString();
    }
}
