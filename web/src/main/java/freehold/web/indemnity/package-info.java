/**
 * The vendor's indemnity as a page: three ladders, the rung reached on each, and what keeps a cover from being usable.
 */
@NullMarked
package freehold.web.indemnity;

import org.jspecify.annotations.NullMarked;
