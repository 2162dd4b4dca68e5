/** The activity feed of a deal. */
@NullMarked
package freehold.web.journal;

import org.jspecify.annotations.NullMarked;
