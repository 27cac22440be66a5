/** Long work as jobs: asked for, looked at while it goes on, and what came of it had once it is done. */
@NullMarked
package se.kvittens.rest.jobs;

import org.jspecify.annotations.NullMarked;
