/** Stories of deciding on what the reader suggests. */
@NullMarked
package freehold.web.suggestion;

import org.jspecify.annotations.NullMarked;
