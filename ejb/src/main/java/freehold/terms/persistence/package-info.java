@NullMarked
package freehold.terms.persistence;

import org.jspecify.annotations.NullMarked;
