/**
 * A practice to look around in: its deals are opened, negotiated and signed by the people of the demo, through the same
 * services and gates as anybody's, so that nothing in them could not have happened. What the advisors read out of the
 * demo's documents lies in {@code freehold/demo/readings}; {@link freehold.demo.DemoDeals} tells who did what then.
 * Nothing of it happens unless the operator asks for it.
 */
@NullMarked
package freehold.demo;

import org.jspecify.annotations.NullMarked;
