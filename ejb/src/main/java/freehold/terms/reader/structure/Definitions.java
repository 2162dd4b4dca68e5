package freehold.terms.reader.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The document's defined terms: what each covers, followed through the terms it includes. Terms that define each other
 * cover the same. Names of persons, services, papers and periods are terms too, but cover no artefact: that a service
 * takes inputs does not make every mention of the service one of inputs.
 */
public final class Definitions {
    /**
     * A use of a defined term in the text.
     *
     * @param term the term used, as it is defined
     * @param start offset of its first character
     * @param end offset after its last one
     */
    public record Use(String term, int start, int end) {}

    private static final Set<String> COVERING_NOTHING =
            Words.set("you your we us our customer customers client vendor provider supplier company "
                    + "licensor licensee affiliate affiliates party parties user users person persons "
                    + "entity subsidiary personnel representative representatives service services product "
                    + "products platform software site website app application api apis agreement terms "
                    + "policy policies addendum order form forms documentation law laws regulation date "
                    + "period term fee fees charge charges taxes account accounts claim claims loss losses "
                    + "damages right rights territory subscription plan page offering offerings feature "
                    + "features functionality recipient discloser purpose purposes act code court "
                    + "notice contractor contractors subprocessor subprocessors indemnitee indemnitees");

    private static final int ACRONYM = 5;

    private final Words words;
    private final TermIndex index = new TermIndex();
    private final List<Saying> sayings = new ArrayList<>();
    private final TermGraph graph = new TermGraph();
    private final List<Definition> all = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    private Definitions(Words words) {
        this.words = words;
    }

    static Definitions in(Words words, ClauseTree tree, Function<String, Set<String>> artefactWords) {
        Definitions definitions = new Definitions(words);
        definitions.read(tree, artefactWords);
        return definitions;
    }

    private void read(ClauseTree tree, Function<String, Set<String>> artefactWords) {
        List<Saying> said = Sayings.in(words, tree, Sentences.of(words, tree.clauses()));
        for (Saying saying : said) {
            if (!saying.needsDefinition()) {
                index.add(saying.term());
            }
        }
        Map<Saying, Coverage> coverages = new LinkedHashMap<>();
        for (Saying saying : said) {
            String term = index.of(saying.term());
            if (term != null) {
                Coverage coverage = Coverage.of(saying, words, index, artefactWords);
                coverages.put(saying, coverage);
                sayings.add(saying);
                graph.add(term, holds(term) ? coverage : Coverage.NOTHING);
            }
        }
        graph.close();
        coverages.forEach((saying, coverage) -> {
            String term = index.of(saying.term());
            Set<String> covered = term == null ? Set.of() : graph.covered(term);
            all.add(new Definition(
                    saying.term(),
                    tree.at(saying.start()),
                    saying.start(),
                    saying.end(),
                    List.copyOf(coverage.includes()),
                    List.copyOf(coverage.excludes()),
                    covered));
        });
        for (TermIndex.Found found : index.in(words, 0, words.size())) {
            uses.add(new Use(found.term(), words.start(found.from()), words.end(found.to() - 1)));
        }
    }

    /** Whether a term may cover artefacts at all, by what it is called. */
    static boolean holds(String term) {
        if (term.length() <= ACRONYM && term.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        int space = term.lastIndexOf(' ');
        return !COVERING_NOTHING.contains(term.substring(space + 1).toLowerCase(Locale.ROOT));
    }

    /** Every definition in the order of the text. */
    public List<Definition> all() {
        return List.copyOf(all);
    }

    /** Terms that define each other, each list one circle. */
    public List<List<String>> cycles() {
        return graph.cycles();
    }

    /** The uses of defined terms between two offsets, in order. */
    public List<Use> uses(int start, int end) {
        int low = 0;
        int high = uses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (uses.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int to = low;
        while (to < uses.size() && uses.get(to).end() <= end) {
            to++;
        }
        return List.copyOf(uses.subList(low, to));
    }

    /** The artefacts that follow from the defined terms used between two offsets, whatever is said there besides. */
    public Set<String> artefactsOf(int start, int end) {
        Set<String> artefacts = new LinkedHashSet<>();
        uses(start, end).forEach(use -> artefacts.addAll(graph.covered(use.term())));
        return artefacts;
    }

    /** The term that words written like this mean, {@code null} when they mean none. */
    public @Nullable String term(String written) {
        return index.of(written);
    }

    /** What a term covers, in all; empty for a word that is not defined. */
    public Set<String> artefacts(String term) {
        String defined = index.of(term);
        return defined == null ? Set.of() : graph.covered(defined);
    }

    /** Whether a term covers an artefact. */
    public boolean covers(String term, String artefact) {
        return artefacts(term).contains(artefact);
    }

    /** Every term a term includes, directly and through others, itself left out. */
    public Set<String> included(String term) {
        String defined = index.of(term);
        return defined == null ? Set.of() : graph.included(defined);
    }
}
