@NullMarked
package freehold.indemnity.persistence;

import org.jspecify.annotations.NullMarked;
