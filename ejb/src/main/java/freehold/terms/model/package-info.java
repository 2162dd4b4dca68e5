@NullMarked
package freehold.terms.model;

import org.jspecify.annotations.NullMarked;
