@NullMarked
package freehold.access.persistence;

import org.jspecify.annotations.NullMarked;
