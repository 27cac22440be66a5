/** Tags (taggar) at the doors of recipients. */
@NullMarked
package se.kvittens.client.tags;

import org.jspecify.annotations.NullMarked;
