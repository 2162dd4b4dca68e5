/**
 * A client's commitment with one vendor, its team, which of the six artefacts the deployment creates, and what the
 * other contexts of a deal share: artefacts, evidence, and word of material changes.
 */
@NullMarked
package freehold.deal;

import org.jspecify.annotations.NullMarked;
