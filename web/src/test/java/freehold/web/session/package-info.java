/** Stories of signing in, staying in and getting out. */
@NullMarked
package freehold.web.session;

import org.jspecify.annotations.NullMarked;
