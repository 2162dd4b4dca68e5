/** Stories of the checklist as a page. */
@NullMarked
package freehold.web.checklist;

import org.jspecify.annotations.NullMarked;
