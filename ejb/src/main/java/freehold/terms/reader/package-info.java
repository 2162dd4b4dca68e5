/**
 * The document reader: the only code that ever opens an uploaded vendor document.
 *
 * <p>It runs in a Java process of its own with a bounded heap and bounded time, so that no document, however it was
 * made, can hurt the portal. It answers with one JSON document on standard output. It uses the JDK and its parsing
 * libraries only and knows nothing of deals, tenants or people.
 */
@NullMarked
package freehold.terms.reader;

import org.jspecify.annotations.NullMarked;
