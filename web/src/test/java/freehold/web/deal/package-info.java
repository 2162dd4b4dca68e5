/** The list's addresses and what is typed of a commitment. */
@NullMarked
package freehold.web.deal;

import org.jspecify.annotations.NullMarked;
