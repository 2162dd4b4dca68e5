@NullMarked
package freehold.allocation.persistence;

import org.jspecify.annotations.NullMarked;
