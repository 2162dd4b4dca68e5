@NullMarked
package freehold.journal.persistence;

import org.jspecify.annotations.NullMarked;
