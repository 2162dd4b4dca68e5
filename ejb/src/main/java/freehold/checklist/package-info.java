/**
 * The eight steps to a signature. A step is never ticked: it is done when the deal shows it, or waived by a named
 * person for a reason; each says what it rests on or what is still missing.
 */
@NullMarked
package freehold.checklist;

import org.jspecify.annotations.NullMarked;
