/** Who owns what, as pages: the allocation table, one cell of it, the use restrictions, and the client's playbook. */
@NullMarked
package freehold.web.allocation;

import org.jspecify.annotations.NullMarked;
