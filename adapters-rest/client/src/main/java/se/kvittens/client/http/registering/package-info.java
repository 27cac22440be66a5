/** Visits over HTTP, with what is planned of them and what they are registered and corrected by. */
@NullMarked
package se.kvittens.client.http.registering;

import org.jspecify.annotations.NullMarked;
