/** What holds for the whole domain, whatever the context. */
@NullMarked
package freehold;

import org.jspecify.annotations.NullMarked;
