@NullMarked
package freehold.deal.model;

import org.jspecify.annotations.NullMarked;
