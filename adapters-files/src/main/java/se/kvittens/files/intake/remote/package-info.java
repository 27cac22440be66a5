/**
 * Another system that is asked over the network: where it is, who we are there and how long it is waited for, as a file
 * says, and the door at which who knows its protocol stands.
 */
@NullMarked
package se.kvittens.files.intake.remote;

import org.jspecify.annotations.NullMarked;
