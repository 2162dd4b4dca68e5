@NullMarked
package freehold.deal.persistence;

import org.jspecify.annotations.NullMarked;
