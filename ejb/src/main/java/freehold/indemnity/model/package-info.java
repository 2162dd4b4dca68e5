@NullMarked
package freehold.indemnity.model;

import org.jspecify.annotations.NullMarked;
