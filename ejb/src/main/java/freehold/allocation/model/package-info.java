@NullMarked
package freehold.allocation.model;

import org.jspecify.annotations.NullMarked;
