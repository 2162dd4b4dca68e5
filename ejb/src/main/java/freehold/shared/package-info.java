/** What every context speaks: refusals, hashes, money, pages of a list, texts. Knows no context and no container. */
@NullMarked
package freehold.shared;

import org.jspecify.annotations.NullMarked;
