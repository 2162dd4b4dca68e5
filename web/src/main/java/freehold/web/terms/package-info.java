/**
 * The vendor's documents as people work with them: taken in and handed out again, read clause by clause beside the
 * allocation table, and the traps found in them.
 */
@NullMarked
package freehold.web.terms;

import org.jspecify.annotations.NullMarked;
