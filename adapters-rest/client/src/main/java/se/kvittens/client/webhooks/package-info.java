/** Webhooks: other systems that the server tells of what happens. */
@NullMarked
package se.kvittens.client.webhooks;

import org.jspecify.annotations.NullMarked;
