/** The feed by days. */
@NullMarked
package freehold.web.journal;

import org.jspecify.annotations.NullMarked;
