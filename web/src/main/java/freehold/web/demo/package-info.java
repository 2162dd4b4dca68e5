/** Begins the demo when the portal starts; everything else of it is the domain's. */
@NullMarked
package freehold.web.demo;

import org.jspecify.annotations.NullMarked;
