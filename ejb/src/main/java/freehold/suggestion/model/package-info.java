@NullMarked
package freehold.suggestion.model;

import org.jspecify.annotations.NullMarked;
