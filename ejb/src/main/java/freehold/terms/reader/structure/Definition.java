package freehold.terms.reader.structure;

import java.util.List;
import java.util.Set;

/**
 * One place where the document says what a term covers. A term may have several: "Content means ..." and elsewhere
 * "Content does not include ...".
 *
 * @param term the term as it is written there
 * @param clause index of the clause it stands in
 * @param start offset where the saying begins
 * @param end offset after it
 * @param includes other defined terms it says are part of this one
 * @param excludes other defined terms it says are not
 * @param artefacts what the term covers, by all that is said of it and of the terms it includes
 */
public record Definition(
        String term,
        int clause,
        int start,
        int end,
        List<String> includes,
        List<String> excludes,
        Set<String> artefacts) {
    public Definition {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        artefacts = Set.copyOf(artefacts);
    }
}
