/** The serve folder: what a server serves, where it listens and stores, and whom it believes. */
@NullMarked
package se.kvittens.files.servefolder;

import org.jspecify.annotations.NullMarked;
