/** Briefings as pages: the list, one to read and sign, and the files behind the seal. */
@NullMarked
package freehold.web.briefing;

import org.jspecify.annotations.NullMarked;
