/** Whether the portal lives and is ready, for whoever runs it. */
@NullMarked
package freehold.web.health;

import org.jspecify.annotations.NullMarked;
