/** Stories of reading and signing a briefing. */
@NullMarked
package freehold.web.briefing;

import org.jspecify.annotations.NullMarked;
