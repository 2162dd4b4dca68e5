/** The checklist of a deal as a page: eight steps, why each is open, where it is done, and what was waived. */
@NullMarked
package freehold.web.checklist;

import org.jspecify.annotations.NullMarked;
