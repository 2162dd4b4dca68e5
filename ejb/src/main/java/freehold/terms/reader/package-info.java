/**
 * The contract reader: the only code that ever opens an uploaded vendor document, and what reads it first.
 *
 * <p>A document becomes text and clauses here, its parts hang together in {@code structure}, its words mean something
 * through {@code language} and {@code rules}, {@code findings} says who may do what with what, and {@code compare}
 * tells two versions apart. What it finds is for a person to confirm.
 *
 * <p>It runs in a Java process of its own with a bounded heap and bounded time, so that no document, however it was
 * made, can hurt the portal. It answers with one JSON document on standard output. It uses the JDK and its parsing
 * libraries only and knows nothing of deals, tenants or people.
 */
@NullMarked
package freehold.terms.reader;

import org.jspecify.annotations.NullMarked;
