@NullMarked
package freehold.suggestion.persistence;

import org.jspecify.annotations.NullMarked;
