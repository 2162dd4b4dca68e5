/** Pages of deals: the list, a deal at one look, opening one, and its team. */
@NullMarked
package freehold.web.deal;

import org.jspecify.annotations.NullMarked;
