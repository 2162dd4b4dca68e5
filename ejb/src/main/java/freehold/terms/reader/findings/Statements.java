package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Sentences.Sentence;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.WordList.Role;
import java.util.List;

/**
 * Finds the statements of one sentence. A statement begins where somebody may, must, must not, does or is granted
 * something; it reaches as far as the sentence, or to where somebody else begins to.
 */
final class Statements {
    private final Words words;
    private final Tags tags;
    private final Grammar grammar;
    private final Told told;
    private final Modals modals;
    private final Grants grants;
    private final Presents presents;

    Statements(Words words, Tags tags, Sentence sentence, Vocabulary vocabulary) {
        this.words = words;
        this.tags = tags;
        this.grammar = new Grammar(words, tags, sentence, vocabulary);
        this.told = new Told(grammar);
        this.modals = new Modals(told);
        this.grants = new Grants(told);
        this.presents = new Presents(told);
    }

    List<Statement> find() {
        int done = -1;
        for (Tag tag : tags.within(grammar.from(), grammar.to())) {
            if (tag.from() == done || told.isConsumed(tag.from())) {
                continue;
            }
            int before = told.all().size();
            if (tag.isOf("FREED") && words.is(tag.from(), "nothing", "neither")) {
                modals.freedFrom(tag);
            } else if (tag.isOf("MODAL")) {
                modals.modal(tag);
            } else if (tag.isOf("RIGHT_HELD")) {
                modals.held(tag);
            } else if (tag.isOf("LICENCE_EXTENDS")) {
                grants.extended(tag);
            } else if (tag.isOf("GRANT")) {
                grants.grant(tag);
            } else if (tag.isOf("OWN") && presents.owned(tag)) {
                done = tag.from();
            } else if (tag.is(Role.ACTION) && !presents.passivePresent(tag)) {
                presents.present(tag);
            }
            if (told.all().size() > before) {
                done = tag.from();
            }
        }
        presents.fragment();
        List<Statement> found = told.all();
        if (!found.isEmpty()
                && words.is(grammar.from(), "to", "in", "for", "so")
                && !grammar.is(grammar.from() + 1, WordClass.NO_PURPOSE)) {
            found.get(0).purposeFrom(grammar.from());
        }
        Statement whole = new Statement(grammar.from(), grammar.from(), grammar.to());
        whole.add(Slot.FORCE, "SAID");
        found.add(whole);
        Filling filling = new Filling(grammar);
        found.forEach(filling::fill);
        return found;
    }
}
