/**
 * What the vendor warrants about infringement: whether outputs are covered, whether claims over training data are, up
 * to which cap and with which exclusions. Each dimension is a ladder from 0, worst for the buyer, to 4.
 */
@NullMarked
package freehold.indemnity;

import org.jspecify.annotations.NullMarked;
