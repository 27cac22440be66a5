/** Long work that goes on at the server while nobody waits for it. */
@NullMarked
package se.kvittens.client.jobs;

import org.jspecify.annotations.NullMarked;
