/** What the reader suggests: the queue in which advisors decide on it, and two versions of a document side by side. */
@NullMarked
package freehold.web.suggestion;

import org.jspecify.annotations.NullMarked;
